// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/tftp/BlockSource.h"
#include "app/server/tftp/Negotiation.h"
#include "app/server/tftp/RetransmissionTimer.h"
#include "app/server/tftp/TftpPacket.h"
#include "models/provisioning/Request.h"

#include <vector>

namespace firstring::tftp {

/// One file on its way to one client, as a pure machine: packets and time go in, packets come out. Holds no socket and
/// reads no clock (\a now is monotonic milliseconds). Server thread.
///
/// A client that never answered is a stranger, perhaps a forged address: at most five repetitions. One that answered is
/// a phone, and phones fall silent for a minute while they write flash: it is given up only after two minutes of
/// silence. A duplicate acknowledgement is never answered with data, or both sides would send everything twice from
/// then on (RFC 1123 4.2.3.1); with a window it means that the beginning of the window was lost, but as many of them as
/// the window was sent again are only echoes.
class TftpTransfer
{
public:
    static constexpr int maxUnanswered = 5;      ///< repetitions before the first answer
    static constexpr qint64 silenceMs = 120'000; ///< after it
    static constexpr qint64 progressBytes = 64 * 1024;

    /// \a unansweredBytes: no more than that is sent before the first answer, the first packet aside; it keeps
    /// strangers from using us to flood somebody else.
    TftpTransfer(RequestHandler& handler, quint64 requestId, Negotiation agreed, BlockSource source, qint64 now,
                 qint64 unansweredBytes);
    ~TftpTransfer();
    TftpTransfer(const TftpTransfer&) = delete;
    TftpTransfer& operator=(const TftpTransfer&) = delete;

    /// A datagram from the client's own port.
    void receive(QByteArrayView datagram, qint64 now);
    /// The client repeats its request: our first packet was lost. \a moreBytes adds to what he may be sent unanswered.
    void requestRepeated(qint64 moreBytes, qint64 now);
    void tick(qint64 now);
    /// We end it: the server stops.
    void stop(qint64 now);

    /// Packets to send now, in order; forgets them.
    QList<QByteArray> takeOutput() { return std::exchange(m_output, {}); }
    bool isOver() const { return m_over; }
    bool isAnswered() const { return m_answered; }
    /// When tick() must be called at the latest.
    qint64 deadline() const { return m_deadline; }

private:
    void acknowledged(quint16 block, qint64 now);
    void slide(int blocks, qint64 now);
    bool fill();
    void sendWindow(qint64 now);
    void send(const QByteArray& packet);
    void end(Ending ending, qint64 now);
    void fail(ErrorCode code, const char* text, Ending ending, qint64 now);

    RequestHandler& m_handler;
    quint64 m_id;
    Negotiation m_agreed;
    BlockSource m_source;
    RetransmissionTimer m_timer;

    struct Block
    {
        QByteArray packet;
        int content = 0; ///< bytes
    };
    std::vector<Block> m_window; ///< sent or about to be, not acknowledged
    quint64 m_base = 1;          ///< absolute number of the first of them; the option acknowledgement is 0
    bool m_lastRead = false;     ///< the block that ends the file is in the window

    QList<QByteArray> m_output;
    bool m_over = false;
    bool m_answered = false;
    int m_sends = 0;  ///< how often the present window was sent
    int m_echoes = 0; ///< duplicate acknowledgements to expect from repetitions
    qint64 m_unansweredBytes;
    qint64 m_sentAt = 0;
    qint64 m_heardAt;
    qint64 m_started;
    qint64 m_deadline = 0;
    qint64 m_bytes = 0; ///< content acknowledged
    qint64 m_reported = 0;
};

} // namespace firstring::tftp
