// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/timeline/Timeline.h"

#include <QByteArray>

namespace firstring {

/// Colours of a drawing, as SVG names them. Those that stand here are for paper; a window hands in its own.
struct TimelineInk
{
    QString paper = QStringLiteral("white");
    QString text = QStringLiteral("black");
    QString muted = QStringLiteral("#57606a");
    QString line = QStringLiteral("#d0d7de");
    /// In the order of Severity. Shapes tell them apart too, never colour alone.
    std::array<QString, 5> severity{QStringLiteral("#57606a"), QStringLiteral("#0b5cad"), QStringLiteral("#1a6b3c"),
                                    QStringLiteral("#8a5a00"), QStringLiteral("#a61b1b")};
};

struct TimelineDrawing
{
    int width = 1200; ///< pixels, 400 or more
    bool list = true; ///< what happened in words below the lanes
    TimelineInk ink;
    QString fontFamily = QStringLiteral("Noto Sans, sans-serif");
    int fontSize = 13;        ///< pixels
    bool rightToLeft = false; ///< lanes are named at the right; time still runs as clocks are read
};

/// The height that such a drawing has, in pixels.
int timelineHeight(const Timeline& timeline, const TimelineDrawing& drawing);
/// The axis with a lane for each kind of thing, marks by severity and the words of what mattered, as a whole SVG file.
/// The same timeline gives the same bytes.
QByteArray timelineSvg(const Timeline& timeline, const TimelineDrawing& drawing = {});

} // namespace firstring
