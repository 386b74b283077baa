// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/reach/protocol/NotifyMessage.h"

#include "models/base/Log.h"

namespace firstring {

namespace {

QByteArray hostPort(const QString& address, int port)
{
    const QByteArray host = address.toLatin1();
    return (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port);
}

/// Only what a user part may hold without being escaped, and is seen there: digits, letters, some marks (RFC
/// 3261, 25.1).
QByteArray userPart(const QString& user)
{
    QByteArray part;
    for (const QChar c : user) {
        const char latin = c.toLatin1();
        const bool plain = (latin >= '0' && latin <= '9') || (latin >= 'a' && latin <= 'z') ||
                           (latin >= 'A' && latin <= 'Z') || (latin != 0 && std::strchr("-_.!~*'()&=+$,", latin));
        if (!plain)
            return {};
        part += latin;
    }
    return part.isEmpty() ? part : part + '@';
}

/// The value of the first header of that name or its short form; lines may be folded, which answers of phones are not.
QByteArrayView header(QByteArrayView message, QByteArrayView name, QByteArrayView brief)
{
    qsizetype at = message.indexOf("\r\n");
    while (at >= 0) {
        const qsizetype start = at + 2;
        at = message.indexOf("\r\n", start);
        const QByteArrayView line = message.sliced(start, (at < 0 ? message.size() : at) - start);
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        const QByteArrayView found = line.first(qMax<qsizetype>(0, colon)).trimmed();
        if (colon > 0 &&
            (found.compare(name, Qt::CaseInsensitive) == 0 || found.compare(brief, Qt::CaseInsensitive) == 0))
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

} // namespace

QByteArray NotifyMessage::bytes() const
{
    const QByteArray to = "sip:" + userPart(user) + hostPort(phone, phonePort);
    const QByteArray at = hostPort(own, ownPort);
    return "NOTIFY " + to + " SIP/2.0\r\nVia: SIP/2.0/UDP " + at + ";branch=z9hG4bK" + call +
           ";rport\r\nMax-Forwards: 70\r\nFrom: <sip:firstring@" + at + ">;tag=" + call + "\r\nTo: <" + to +
           ">\r\nCall-ID: " + call + "\r\nCSeq: 1 NOTIFY\r\nContact: <sip:firstring@" + at +
           ">\r\nEvent: check-sync\r\nSubscription-State: terminated\r\nUser-Agent: Firstring\r\nContent-Length: "
           "0\r\n\r\n";
}

SipAnswer SipAnswer::read(QByteArrayView datagram, const NotifyMessage& message)
{
    if (datagram.size() < 12 || datagram.size() > maxSize || !datagram.startsWith("SIP/2.0 "))
        return {};
    const qsizetype end = datagram.indexOf("\r\n");
    const QByteArrayView line = datagram.first(end < 0 ? datagram.size() : end);
    if (line.size() < 11)
        return {};
    bool isNumber = false;
    const int status = line.sliced(8, 3).toInt(&isNumber);
    if (!isNumber || status < 100 || status > 699 || (line.size() > 11 && line[11] != ' '))
        return {};
    // Anybody may send datagrams: only who knows the word answers this message.
    if (header(datagram, "call-id", "i") != message.call || !header(datagram, "cseq", "cseq").endsWith("NOTIFY"))
        return {};
    return {status, escaped(line.size() > 12 ? line.sliced(12) : QByteArrayView(), 60)};
}

} // namespace firstring
