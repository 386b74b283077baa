// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes arrive as a line of a log: they are taken apart without a byte from elsewhere, and what is shown is
// printable, bounded and in one line.

#include "app/server/syslog/PhoneLog.h"
#include "app/server/syslog/SyslogMessage.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray datagram(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const syslog::Message message = syslog::parse(datagram);
    fuzz::check(message.facility >= 0 && message.facility <= 23, "a facility is 0 to 23");
    fuzz::check(message.severity >= 0 && message.severity <= 7, "a severity is 0 to 7");
    for (const QByteArray& part : {message.host, message.tag, message.text})
        fuzz::check(part.isEmpty() || datagram.contains(part), "each part stood in the datagram");

    syslog::PhoneLog log;
    if (const auto event = log.receive(datagram, QStringLiteral("192.0.2.1"), 0)) {
        fuzz::check(event->name.size() <= syslog::PhoneLog::longestText + 8, "what is shown is bounded");
        fuzz::check(!event->mac.isMulticast(), "a phone is no group");
        for (const QChar c : event->name)
            fuzz::check((c.unicode() >= 0x20 && c.unicode() < 0x7f) || c.unicode() == 0x2026,
                        "what is shown is printable");
    }
    return 0;
}
