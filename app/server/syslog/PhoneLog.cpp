// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/syslog/PhoneLog.h"

#include "app/server/syslog/SyslogMessage.h"
#include "models/base/Log.h"

namespace firstring::syslog {

namespace {

constexpr int severityError = 3;
constexpr qsizetype mostCounted = 1024;
constexpr qsizetype macDigits = 12;

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The 12 hex digits at the end of a phone's host name, behind its model.
MacAddress macOfHost(QByteArrayView host)
{
    if (host.size() < macDigits || !std::all_of(host.end() - macDigits, host.end(), isHex))
        return {};
    const auto mac = MacAddress::parse(QString::fromLatin1(host.last(macDigits)));
    return mac && !mac->isMulticast() ? *mac : MacAddress();
}

} // namespace

std::optional<Observation> PhoneLog::receive(QByteArrayView datagram, const QString& source, qint64 nowMs)
{
    if (!m_gate.pass(source, nowMs)) {
        if (m_leftOut.contains(source) || m_leftOut.size() < mostCounted)
            ++m_leftOut[source];
        return std::nullopt;
    }
    const Message message = parse(datagram);
    QByteArray line = message.text;
    if (!message.tag.isEmpty())
        line = message.tag + (line.isEmpty() ? QByteArray() : ": " + line);
    if (line.isEmpty())
        return std::nullopt;
    return Observation{.id = message.severity <= severityError ? EventId::PhoneLoggedTrouble : EventId::PhoneLogged,
                       .mac = macOfHost(message.host),
                       .address = source,
                       .transport = Transport::Syslog,
                       .name = escaped(line, longestText),
                       .bytes = datagram.size()};
}

QList<Observation> PhoneLog::tick(qint64 nowMs)
{
    QList<Observation> events;
    if (m_leftOut.isEmpty() || nowMs - m_toldMs < countedForMs)
        return events;
    m_toldMs = nowMs;
    for (auto sender = m_leftOut.cbegin(); sender != m_leftOut.cend(); ++sender)
        events.append({.id = EventId::PhoneLogLeftOut,
                       .address = sender.key(),
                       .transport = Transport::Syslog,
                       .name = QString::number(sender.value())});
    m_leftOut.clear();
    return events;
}

} // namespace firstring::syslog
