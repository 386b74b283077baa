// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/server/HttpWire.h"

#include <vector>

namespace firstring {

/// One thing that HTTP asks of a server, tried on the wire. Our own table, in the place of one that is not public.
struct HttpCase
{
    const char* name;
    bool must; ///< a server that fails this breaks a standard or hurts somebody; else: a good one does it
    QString (*tried)(HttpWire&); ///< empty: as it should be; else what came instead
};

/// Bytes whose end two readers could see at two places. The statuses of all answers until the server ends the
/// connection; a request for `/tail.txt` that says so follows the bytes unless they are the last that is said.
struct OddFraming
{
    const char* name;
    QByteArray bytes;
    QList<int> statuses;
    bool isLast = false; ///< our direction ends behind them
};

/// A head that must be refused, and the connection ended.
struct BadHead
{
    const char* name;
    QByteArray bytes;
};

/// What the cases ask for: `hello.txt`, `tail.txt`, `empty.txt`, and `big.bin`, of httpFiles::bigSize by the rule of
/// RuledFile. Nobody may ever ask for `smuggled.txt`.
namespace httpFiles {
inline const QByteArray hello = "hello\nphone\n";
inline const QByteArray tail = "tail\n";
inline constexpr qint64 bigSize = (2LL << 30) + 1000;
} // namespace httpFiles

inline const QByteArray httpTail = "GET /tail.txt HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n";

/// Request lines, methods, targets, hosts, fields.
std::vector<HttpCase> httpRequestCases();
/// Connections, deadlines, conditions, ranges.
std::vector<HttpCase> httpAnswerCases();
std::vector<OddFraming> oddFramings();
std::vector<BadHead> badHeads();

/// For the message of a failed case.
inline QString told(const HttpTalk& talk)
{
    QStringList all;
    for (const HttpReply& reply : talk.replies)
        all.append(QStringLiteral("%1 with %2 bytes").arg(reply.status).arg(reply.body.size()));
    if (!talk.rest.isEmpty())
        all.append(QStringLiteral("and a rest of %1 bytes").arg(talk.rest.size()));
    return all.isEmpty() ? QStringLiteral("silence") : all.join(QLatin1String(", "));
}

} // namespace firstring

/// Ends a case with what came instead.
#define WANT(condition)                                                                                                \
    if (!(condition))                                                                                                  \
    return QStringLiteral(#condition)
#define WANT_TALK(talk, wanted)                                                                                        \
    if ((talk).statuses() != QList<int> wanted || !(talk).rest.isEmpty())                                              \
    return told(talk) + QStringLiteral(", and not ") + QStringLiteral(#wanted)
#define TRY(step)                                                                                                      \
    if (const QString came = (step); !came.isEmpty())                                                                  \
    return came
