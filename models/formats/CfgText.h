// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"

#include <QByteArray>
#include <QList>

namespace firstring {

/// One setting of a configuration file and where it stands.
struct CfgLine
{
    Setting setting;
    int line = 0; ///< 1..n

    friend bool operator==(const CfgLine&, const CfgLine&) = default;
};

/// Reads a phone's configuration file as tolerantly as a phone does (phones.md B4, F14); any bytes, never fails, one
/// pass.
///
/// UTF-8, UTF-16 with a mark, else Latin-1; lines end with LF, CRLF or CR, the last one may not. `!` and `^` before the
/// name become marks. The blank after the colon may be missing. A value in double quotes loses them; it ends at the
/// first quote that is followed by nothing or by a comment, so quotes inside it stay. Comments are lines that begin
/// with `#` or `//`, and the rest of a line after a blank and `#` outside quotes; a value that *begins* with `#` is a
/// value
/// (`#72`) unless a blank follows (`# none`). Skipped: lines without a colon or a name, and those with control
/// characters, which no phone file holds. Duplicates are kept in order: for a phone the last one wins.
QList<CfgLine> readCfg(QByteArrayView bytes);

/// `[marks]name: value` and LF, in UTF-8. The value stands in double quotes when it holds `#` or `;`, begins with a
/// quote, or has blanks at its ends. Quotes inside are written as they are: phones know no escape for them. Control
/// characters become blanks, so one setting is always one line.
QByteArray writeCfgLine(const Setting& setting);

/// True if readCfg() reads back from writeCfgLine() exactly \a setting. False for names that no file can hold (empty,
/// with a colon, blanks at the ends or a comment sign in front), for control characters, and for values in which a
/// quote is followed by `#`.
bool isExactInCfg(const Setting& setting);

} // namespace firstring
