// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QList>
#include <QString>

namespace firstring {

/// A piece of text that was meant as a MAC and is none.
struct DamagedScan
{
    int line = 0; ///< 1..n
    QString text; ///< as scanned, shortened
    QString why;  ///< translated, one sentence with what to do
};

/// What one scan, or one paste of a column, an e-mail or a spreadsheet block, holds.
struct ScanReading
{
    QList<MacAddress> macs; ///< each once, in the order of the text
    QList<DamagedScan> damaged;

    bool isEmpty() const { return macs.isEmpty() && damaged.isEmpty(); }
};

/// Finds every MAC in \a text: any separators, any case, `MAC:` prefixes, other columns around them. One line without a
/// MAC is classified (serial number, too short, too long); in many lines only what nearly is a MAC counts as damaged,
/// so that headings and signatures do not. Pure.
ScanReading readScan(const QString& text);

/// True if \a text is one whole MAC and nothing else, so that a scanner that sends no Enter is done.
bool isWholeMac(const QString& text);

} // namespace firstring
