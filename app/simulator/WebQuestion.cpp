// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/WebQuestion.h"

#include <QUrl>

namespace firstring {

WebQuestion WebQuestion::read(QByteArrayView bytes)
{
    WebQuestion question;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (bytes.size() > maxSize) {
        question.state = State::Damaged;
        return question;
    }
    if (end < 0)
        return question;
    question.hasHead = true;
    question.state = State::Damaged;
    const QList<QByteArray> lines = bytes.first(end).toByteArray().split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    if (words.size() != 3 || !words[2].startsWith("HTTP/1."))
        return question;
    question.method = words[0];
    question.path = words[1].split('?').first();
    qint64 length = 0;
    for (const QByteArray& line : lines.sliced(1)) {
        const QByteArray name = line.left(line.indexOf(':')).toLower();
        const QByteArray value = line.mid(line.indexOf(':') + 1).trimmed();
        bool ok = true;
        if (name == "content-length")
            length = value.toLongLong(&ok);
        else if (name == "authorization" && value.startsWith("Basic "))
            question.authorization = QByteArray::fromBase64(value.mid(6));
        if (!ok || length < 0 || length > maxSize)
            return question;
    }
    const bool whole = bytes.size() - end - 4 >= length;
    question.state = whole ? State::Complete : State::Incomplete;
    if (whole)
        question.body = bytes.sliced(end + 4, length).toByteArray();
    return question;
}

QString WebQuestion::field(QByteArrayView name) const
{
    for (const QByteArray& pair : body.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0 && pair.first(equals) == name)
            return QUrl::fromPercentEncoding(pair.sliced(equals + 1).replace('+', ' '));
    }
    return {};
}

} // namespace firstring
