// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/LadderDelegate.h"

#include "models/tables/LadderTable.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/trainer/LadderLayout.h"

#include <QPainter>

namespace firstring {

namespace {

constexpr int headSize = 8; ///< of an arrow

/// Reads in its own direction wherever it stands: `200, 1.2 kB`.
QString ownDirection(const QString& text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    return firstStrongIsolate + text + popIsolate;
}

QColor colourOf(ExchangeEnd end, const QPalette& palette)
{
    switch (end) {
    case ExchangeEnd::Took:
        return theme::severity(Severity::Good, palette);
    case ExchangeEnd::Told:
        return theme::state(StateGroup::Working, palette);
    case ExchangeEnd::Absent:
        return theme::muted(palette);
    case ExchangeEnd::Refused:
        return theme::severity(Severity::Warning, palette);
    default:
        return theme::severity(Severity::Stop, palette);
    }
}

void paintHead(QPainter& painter, QPointF tip, int direction)
{
    const qreal back = tip.x() - direction * headSize;
    painter.setBrush(painter.pen().color());
    painter.drawPolygon(
        QPolygonF({tip, QPointF(back, tip.y() - headSize / 2.0), QPointF(back, tip.y() + headSize / 2.0)}));
}

void paintCross(QPainter& painter, QPointF at)
{
    constexpr qreal arm = headSize / 2.0;
    painter.drawLine(at + QPointF(-arm, -arm), at + QPointF(arm, arm));
    painter.drawLine(at + QPointF(-arm, arm), at + QPointF(arm, -arm));
}

/// There and back: a head at both ends; told without being asked: one head; nobody there, or broken off: a cross where
/// it ended.
void paintArrow(QPainter& painter, ExchangeEnd end, QPointF phone, QPointF server, const QColor& colour)
{
    const int out = server.x() > phone.x() ? 1 : -1;
    const bool silent = end == ExchangeEnd::Silent;
    const bool broken = end == ExchangeEnd::Broken || end == ExchangeEnd::Untrusted;
    const QPointF stop(phone.x() + (server.x() - phone.x()) * (silent ? 0.88 : 0.55), phone.y());
    painter.setPen(QPen(colour, 1.8, silent || end == ExchangeEnd::Told ? Qt::DashLine : Qt::SolidLine));
    painter.drawLine(phone, silent ? stop : server);
    painter.setPen(QPen(colour, 1.8));
    if (silent || broken)
        paintCross(painter, stop);
    painter.setPen(QPen(colour, 1));
    if (end != ExchangeEnd::Told && !silent)
        paintHead(painter, server, out);
    if (!silent && !broken)
        paintHead(painter, phone, -out);
}

/// What was asked and what came, above the arrow, on the ground of the row so that no line runs through the words.
void paintWords(QPainter& painter, const QStyleOptionViewItem& option, const QRect& room, const LadderRow& row,
                const QColor& ground, const QColor& colour)
{
    const QFontMetrics metrics(option.font);
    const int space = metrics.horizontalAdvance(QStringLiteral("   "));
    const bool told = row.end == ExchangeEnd::Told;
    const QString answer =
        told ? QString() : metrics.elidedText(row.answer, Qt::ElideRight, std::max(0, room.width() / 2));
    const int answerWidth = answer.isEmpty() ? 0 : metrics.horizontalAdvance(answer) + space;
    const QString asked = metrics.elidedText(row.asked, Qt::ElideMiddle, room.width() - answerWidth);
    const int askedWidth = metrics.horizontalAdvance(asked);
    const auto place = [&](int begin, int width) {
        return QStyle::visualRect(option.direction, room, QRect(room.left() + begin, room.top(), width, room.height()));
    };
    painter.fillRect(place(-3, askedWidth + answerWidth + 6), ground);
    constexpr int flags = int(Qt::AlignVCenter) | int(Qt::AlignHCenter) | int(Qt::TextSingleLine);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(place(0, askedWidth), flags, told ? ownDirection(asked) : theme::isolated(asked));
    painter.setPen(colour);
    painter.drawText(place(askedWidth + space, answerWidth - space), flags, ownDirection(answer));
}

void paintRiddle(QPainter& painter, const QStyleOptionViewItem& option, const LadderLayout& layout)
{
    const QRect whole = layout.label(option.rect).adjusted(0, -1, 0, 10);
    painter.setPen(QPen(theme::state(StateGroup::Rebooting, option.palette), 1.4, Qt::DashLine));
    painter.setBrush(theme::card(option.palette));
    painter.drawRoundedRect(whole, 6, 6);
    painter.setPen(theme::state(StateGroup::Rebooting, option.palette));
    painter.setFont(theme::scaled(option.font, 1.0, QFont::DemiBold));
    painter.drawText(whole, Qt::AlignCenter, LadderTable::tr("What happens next?"));
}

} // namespace

QSize LadderDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {320, LadderLayout(option.font, 320, option.direction).rowHeight()};
}

void LadderDelegate::paintLanes(QPainter& painter, const LadderLayout& layout, const QPalette& palette, int top,
                                int bottom)
{
    painter.setPen(QPen(theme::line(palette), 1));
    for (int lane = 0; lane < ladderLaneCount; ++lane) {
        const int x = layout.x(static_cast<LadderLane>(lane));
        painter.drawLine(x, top, x, bottom);
    }
}

void LadderDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect& all = option.rect;
    const LadderLayout layout(option.font, all.width(), option.direction);
    const bool selected = option.state & QStyle::State_Selected;
    const QColor ground = selected ? theme::card(option.palette) : option.palette.color(QPalette::Base);
    painter->save();
    painter->fillRect(all, ground);
    paintLanes(*painter, layout, option.palette, all.top(), all.bottom());
    if (selected) {
        const QRect bar = QStyle::visualRect(option.direction, all, QRect(all.left(), all.top(), 3, all.height()));
        painter->fillRect(bar, option.palette.color(QPalette::Highlight));
    }
    painter->setRenderHint(QPainter::Antialiasing);
    if (selected) {
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(all).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    if (index.data(LadderTable::HiddenRole).toBool()) {
        paintRiddle(*painter, option, layout);
        painter->restore();
        return;
    }
    const auto row = index.data(LadderTable::RowRole).value<LadderRow>();
    const QColor colour = colourOf(row.end, option.palette);
    const qreal y = layout.arrowY(all) + 0.5;
    paintArrow(*painter, row.end, {qreal(layout.x(LadderLane::Phone)), y}, {qreal(layout.x(row.to)), y}, colour);
    painter->setFont(option.font);
    paintWords(*painter, option, layout.label(all), row, ground, colour);
    painter->setFont(theme::mono(option.font));
    painter->setPen(theme::muted(option.palette));
    const QRect time = layout.time(all);
    const int half = all.height() / 2;
    const int side = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading));
    painter->drawText(row.who.isEmpty() ? time : time.adjusted(0, 2, 0, -half), side | int(Qt::AlignVCenter),
                      theme::isolated(row.when));
    if (!row.who.isEmpty())
        painter->drawText(time.adjusted(0, half, 0, -2), side | int(Qt::AlignVCenter), theme::isolated(row.who));
    painter->restore();
}

} // namespace firstring
