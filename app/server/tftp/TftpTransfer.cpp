// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/TftpTransfer.h"

#include <numeric>
#include <utility>

namespace firstring::tftp {

TftpTransfer::TftpTransfer(RequestHandler& handler, quint64 requestId, Negotiation agreed, BlockSource source,
                           qint64 now, qint64 unansweredBytes)
    : m_handler(handler)
    , m_id(requestId)
    , m_agreed(std::move(agreed))
    , m_source(std::move(source))
    , m_timer(m_agreed.timeoutSeconds * 1000)
    , m_unansweredBytes(unansweredBytes)
    , m_heardAt(now)
    , m_started(now)
{
    if (!m_agreed.accepted.isEmpty()) {
        m_base = 0;
        m_window.push_back({optionAckPacket(m_agreed.accepted), 0});
    } else if (!fill()) {
        fail(ErrorCode::Undefined, "The file cannot be read", Ending::Damaged, now);
        return;
    }
    sendWindow(now);
}

TftpTransfer::~TftpTransfer()
{
    Q_ASSERT_X(m_over, "TftpTransfer", "stop() was not called");
}

void TftpTransfer::receive(QByteArrayView datagram, qint64 now)
{
    if (m_over)
        return;
    const Parsed parsed = parse(datagram);
    if (!parsed.packet && parsed.fault == Fault::TooShort)
        return;
    m_heardAt = now;
    if (!parsed.packet || (parsed.packet->opcode != Opcode::Ack && parsed.packet->opcode != Opcode::Error)) {
        fail(ErrorCode::IllegalOperation, "Illegal TFTP operation", Ending::Aborted, now);
        return;
    }
    if (parsed.packet->opcode == Opcode::Error) {
        // Many clients ask for the size, take the option acknowledgement and say goodbye with an error.
        const bool onlySize = m_agreed.sizeAsked && m_base == 0;
        end(onlySize ? Ending::HeadOnly : Ending::Aborted, now);
        return;
    }
    acknowledged(parsed.packet->number, now);
}

void TftpTransfer::acknowledged(quint16 block, qint64 now)
{
    // Block numbers roll over (files over 32 MiB at 512 bytes): only the distance from the window means something.
    const auto before = static_cast<quint16>(m_base - 1);
    const auto distance = static_cast<quint16>(block - before);
    const bool repeated = distance == 0 && m_base > 0;
    if (distance >= 1 && distance <= m_window.size()) {
        m_answered = true;
        slide(distance, now);
        return;
    }
    if (!repeated || m_agreed.window == 1)
        return; // older, or of the future
    if (m_echoes > 0) {
        --m_echoes;
        return;
    }
    // The beginning of the window was lost; a burst of the same complaint is answered once.
    if (m_answered && now - m_sentAt >= RetransmissionTimer::least)
        sendWindow(now);
}

void TftpTransfer::slide(int blocks, qint64 now)
{
    if (m_sends == 1)
        m_timer.measured(now - m_sentAt);
    m_echoes = m_sends - 1;
    const auto first = m_window.begin();
    m_bytes = std::accumulate(first, first + blocks, m_bytes,
                              [](qint64 sum, const Block& block) { return sum + block.content; });
    m_window.erase(first, first + blocks);
    m_base += static_cast<quint64>(blocks);
    if (m_lastRead && m_window.empty()) {
        end(Ending::Whole, now);
        return;
    }
    if (m_bytes - m_reported >= progressBytes) {
        m_reported = m_bytes;
        m_handler.progress(m_id, m_bytes);
    }
    if (!fill()) {
        fail(ErrorCode::Undefined, "The file cannot be read", Ending::Damaged, now);
        return;
    }
    m_sends = 0;
    sendWindow(now);
}

/// Reads until the window is full or the file at its end. The last block is the first one that is not full, and may be
/// empty.
bool TftpTransfer::fill()
{
    while (!m_lastRead && m_window.size() < static_cast<std::size_t>(m_agreed.window)) {
        QByteArray packet = dataPacketHead(static_cast<quint16>(m_base + m_window.size()), m_agreed.blockSize);
        if (!m_source.appendNext(packet, m_agreed.blockSize))
            return false;
        const int content = static_cast<int>(packet.size() - dataHeadSize);
        m_window.push_back({std::move(packet), content});
        m_lastRead = content < m_agreed.blockSize;
    }
    return true;
}

void TftpTransfer::sendWindow(qint64 now)
{
    for (const Block& block : m_window)
        send(block.packet);
    ++m_sends;
    m_sentAt = now;
    m_deadline = now + m_timer.wait();
}

void TftpTransfer::send(const QByteArray& packet)
{
    if (!m_answered)
        m_unansweredBytes -= packet.size();
    m_output.append(packet);
}

void TftpTransfer::tick(qint64 now)
{
    if (m_over || now < m_deadline)
        return;
    if (now - m_heardAt >= silenceMs || (!m_answered && m_sends > maxUnanswered)) {
        end(Ending::Aborted, now);
        return;
    }
    m_timer.expired();
    if (!m_answered && m_window.front().packet.size() > m_unansweredBytes) {
        // A stranger has had his share; his next word, not our clock, may bring him more.
        ++m_sends;
        m_deadline = now + m_timer.wait();
        return;
    }
    sendWindow(now);
}

void TftpTransfer::requestRepeated(qint64 moreBytes, qint64 now)
{
    if (m_over || m_answered)
        return;
    m_unansweredBytes += moreBytes;
    if (now - m_sentAt >= RetransmissionTimer::first && m_window.front().packet.size() <= m_unansweredBytes)
        sendWindow(now);
}

void TftpTransfer::stop(qint64 now)
{
    if (!m_over)
        fail(ErrorCode::Undefined, "The server stops", Ending::Aborted, now);
}

void TftpTransfer::end(Ending ending, qint64 now)
{
    m_over = true;
    m_window.clear();
    m_handler.finished(m_id, ending, m_bytes, now - m_started);
}

void TftpTransfer::fail(ErrorCode code, const char* text, Ending ending, qint64 now)
{
    m_output.append(errorPacket(code, text));
    end(ending, now);
}

} // namespace firstring::tftp
