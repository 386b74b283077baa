// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"

#include <QFontMetrics>
#include <QRect>

namespace firstring {

/// Where the lanes of a ladder stand in a view of some width: the time first, then the phone and whom it speaks with;
/// mirrored where people read from right to left. Head and rows share it.
class LadderLayout
{
public:
    LadderLayout(const QFont& font, int width, Qt::LayoutDirection direction);

    int headHeight() const { return m_line + 12; }
    int rowHeight() const { return m_line + 18; }
    /// Pixels from the left edge of the view.
    int x(LadderLane lane) const;
    QRect head(LadderLane lane) const;
    /// The room for the time of a row.
    QRect time(const QRect& row) const;
    /// From just behind the phone's line to the edge, above the arrow.
    QRect label(const QRect& row) const;
    int arrowY(const QRect& row) const { return row.bottom() - 7; }

private:
    QRect visual(const QRect& rect) const;

    const int m_width;
    const Qt::LayoutDirection m_direction;
    const int m_line;
    int m_time = 0;
    int m_head = 0;
};

} // namespace firstring
