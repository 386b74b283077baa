// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/SipDesk.h"

#include <QList>

namespace firstring {

SipDesk SipDesk::answer(QByteArrayView datagram)
{
    const QList<QByteArray> lines = datagram.toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || words[2] != "SIP/2.0")
        return {};
    QByteArray copied;
    QByteArray event;
    for (const QByteArray& raw : lines.sliced(1)) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty())
            break;
        const QByteArray name = line.left(line.indexOf(':')).trimmed().toLower();
        if (name == "via" || name == "from" || name == "call-id" || name == "cseq")
            copied += line + "\r\n";
        else if (name == "to")
            copied += line + ";tag=phone\r\n";
        else if (name == "event")
            event = line.mid(line.indexOf(':') + 1).trimmed().toLower();
    }
    const bool notify = words[0] == "NOTIFY";
    const bool checkSync = notify && event == "check-sync";
    const QByteArray status = checkSync ? "200 OK" : notify ? "489 Bad Event" : "405 Method Not Allowed";
    return {"SIP/2.0 " + status + "\r\n" + copied + "Content-Length: 0\r\n\r\n", checkSync};
}

} // namespace firstring
