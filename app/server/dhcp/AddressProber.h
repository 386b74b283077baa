// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/dhcp/Frames.h"

#include <QHash>
#include <QList>

namespace firstring::dhcp {

/// Finds out whether anybody uses an address, by asking for it on the wire as a host does before it takes one (RFC 5227
/// 2.1.1, with less patience). Pure; times are monotonic milliseconds.
class AddressProber
{
public:
    static constexpr int questions = 2;
    static constexpr qint64 betweenMs = 150;
    static constexpr qint64 patienceMs = 400; ///< from the first question

    struct Found
    {
        quint32 address = 0;
        std::optional<MacAddress> owner; ///< nothing: nobody answered
    };

    /// \a own: the card that asks.
    explicit AddressProber(MacAddress own)
        : m_own(own)
    {}

    void start(quint32 address, qint64 now);
    void hear(const ArpFrame& frame);
    void tick(qint64 now);

    /// Questions to send to everybody now; forgets them.
    QList<ArpFrame> takeQuestions() { return std::exchange(m_output, {}); }
    QList<Found> takeFound() { return std::exchange(m_found, {}); }
    bool isBusy() const { return !m_open.isEmpty(); }

private:
    struct Open
    {
        qint64 began = 0;
        int asked = 0;
    };
    void ask(quint32 address);

    MacAddress m_own;
    QHash<quint32, Open> m_open;
    QList<ArpFrame> m_output;
    QList<Found> m_found;
};

} // namespace firstring::dhcp
