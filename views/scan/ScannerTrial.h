// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QList>
#include <QString>

namespace firstring {

/// One key as it came from a keyboard or a scanner.
struct ScanKey
{
    QString text;    ///< what it types; empty for keys that type nothing
    int key = 0;     ///< Qt::Key
    qint64 atMs = 0; ///< monotonic
};

/// What a scanner showed in one scan: how it types, how it ends, and whether its keyboard layout is this computer's.
struct ScannerVerdict
{
    enum class Ending : quint8 { Nothing, Enter, Tab };

    QString typed;
    Ending ending = Ending::Nothing;
    qint64 longestGapMs = 0;
    bool isScanner = false; ///< faster than people type
    Severity level = Severity::News;
    QString sentence; ///< translated: what was read, and what it means
    QString advice;   ///< translated: what to set; empty where all is well
};

/// A scanner types faster than this between two keys, people never do for long.
inline constexpr qint64 scannerGapMs = 50;

/// Judges the keys of one scan. Pure.
ScannerVerdict judgeScan(const QList<ScanKey>& keys);

} // namespace firstring
