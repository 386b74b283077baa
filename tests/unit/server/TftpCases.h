// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/server/TftpWire.h"

#include <vector>

namespace firstring {

/// One thing that TFTP asks of a server, tried on the wire. Our own table, in the place of one that is not public.
struct TftpCase
{
    const char* name;
    bool must; ///< a server that fails this breaks a standard or hurts somebody; else: a good one does it
    QString (*tried)(TftpWire&); ///< empty: as it should be; else what came instead
};

/// Files that the cases ask for: `hello.txt`, `empty.txt`, `even.txt` (1,024 bytes), `lines.txt` (CR and LF),
/// `medium.bin` (1 MiB + 100), `long.bin` (70,000 blocks of 8 bytes), all by the rule of RuledFile but hello and lines;
/// and `fifo.bin`, `link.bin`, `gone.bin`, `short.bin`, which are in the job but not as files of the vault should be.
namespace tftpFiles {
inline const QByteArray hello = "hello\nphone\n";
inline const QByteArray lines = "one\ntwo\rthree\r\n";
inline const QByteArray linesOnTheWire = QByteArray("one\r\ntwo\r\0three\r\0\r\n", 19);
inline constexpr int evenSize = 1024;
inline constexpr int mediumSize = 1024 * 1024 + 100;
inline constexpr int longSize = 8 * 70'000 + 3;
} // namespace tftpFiles

/// Requests, their refusal, and options.
std::vector<TftpCase> tftpRequestCases();
/// What follows a request.
std::vector<TftpCase> tftpTransferCases();

/// What came, for the message of a failed case.
inline QString told(const TftpWire::Heard& heard, const char* wanted)
{
    return QStringLiteral("%1, and not: %2 bytes %3")
        .arg(QLatin1String(wanted))
        .arg(heard.bytes.size())
        .arg(QString::fromLatin1(heard.bytes.first(qMin<qsizetype>(heard.bytes.size(), 40)).toHex(' ')));
}

} // namespace firstring

/// Ends a case with what came instead.
#define WANT_PACKET(heard, check)                                                                                      \
    if (const auto came = (heard); !(came.check))                                                                      \
    return told(came, #check)
#define WANT(condition)                                                                                                \
    if (!(condition))                                                                                                  \
    return QStringLiteral(#condition)
#define TRY(step)                                                                                                      \
    if (const QString came = (step); !came.isEmpty())                                                                  \
    return came
