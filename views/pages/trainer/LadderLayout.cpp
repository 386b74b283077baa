// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LadderLayout.h"

#include "views/Theme.h"

#include <QStyle>

#include <algorithm>

namespace firstring {

namespace {

constexpr int gap = 8;

} // namespace

LadderLayout::LadderLayout(const QFont& font, int width, Qt::LayoutDirection direction)
    : m_width(width)
    , m_direction(direction)
    , m_line(QFontMetrics(font).lineSpacing())
    , m_time(QFontMetrics(theme::mono(font)).horizontalAdvance(QStringLiteral("+00.00 s ")) + gap)
{
    const QFontMetrics metrics(theme::scaled(font, 1.0, QFont::DemiBold));
    for (int lane = 0; lane < ladderLaneCount; ++lane)
        m_head = std::max(m_head, metrics.horizontalAdvance(laneText(static_cast<LadderLane>(lane))) + 3 * gap);
    m_head = std::min(m_head, (width - m_time - gap) / ladderLaneCount - gap);
}

int LadderLayout::x(LadderLane lane) const
{
    const int first = m_time + m_head / 2;
    const int last = m_width - gap - m_head / 2;
    const int at = first + (last - first) * static_cast<int>(lane) / (ladderLaneCount - 1);
    return m_direction == Qt::RightToLeft ? m_width - 1 - at : at;
}

QRect LadderLayout::head(LadderLane lane) const
{
    return QRect(x(lane) - m_head / 2, 3, m_head, headHeight() - 6);
}

QRect LadderLayout::time(const QRect& row) const
{
    return visual(QRect(gap, row.top(), m_time - gap, row.height()));
}

QRect LadderLayout::label(const QRect& row) const
{
    const int begin = m_time + m_head / 2 + gap;
    return visual(QRect(begin, row.top() + 4, m_width - begin - gap, m_line));
}

QRect LadderLayout::visual(const QRect& rect) const
{
    return QStyle::visualRect(m_direction, QRect(0, 0, m_width, 1), rect);
}

} // namespace firstring
