// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/bench/CardDelegate.h"

#include "models/base/Clock.h"
#include "models/tables/WhyDesk.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/bench/AgeText.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace firstring {

namespace {

constexpr int gap = 5;    ///< half of what is between two cards
constexpr int inset = 12; ///< from the card's sides to its words
constexpr int above = 9;  ///< the same at its top and foot
constexpr int barWidth = 6;
constexpr int progressHeight = 5;
constexpr qreal radius = 6;

/// The four kinds of text on a card, from the font of the view.
struct CardFonts
{
    QFont slot;
    QFont label;
    QFont mac;
    QFont state;
    QFont small;

    explicit CardFonts(const QFont& base)
        : slot(theme::scaled(base, 2.1, QFont::Bold))
        , label(theme::scaled(base, 1.25, QFont::DemiBold))
        , mac(theme::mono(theme::scaled(base, 1.05)))
        , state(theme::scaled(base, 1.2, QFont::DemiBold))
        , small(base)
    {}
};

/// A state in two lines: the word, and what it is about.
struct Said
{
    QString state;
    QString detail;
};

Said saidOf(const PhoneRow& row, const WhyDesk* why)
{
    const QString whole = stateText(row.status);
    const StateGroup group = stateGroup(row.status.state);
    if (why && group != StateGroup::Ready && group != StateGroup::Working && group != StateGroup::Rebooting) {
        if (const QString brief = why->brief(row.phone.mac); !brief.isEmpty())
            return {whole.section(QStringLiteral(": "), 0, 0), brief};
    }
    if (row.gate.needsCare())
        return {whole.section(QStringLiteral(": "), 0, 0), theme::isolated(row.gate.text)};
    if (const qsizetype colon = whole.indexOf(QStringLiteral(": ")); colon > 0)
        return {whole.left(colon), whole.mid(colon + 2)};
    if (row.status.state == PhoneState::Redirected && !row.status.subject.isEmpty()) {
        PhoneStatus bare = row.status;
        bare.subject.clear();
        return {stateText(bare), row.status.subject};
    }
    return {whole, theme::isolated(phoneCell(PhoneColumn::Firmware, row, Qt::DisplayRole).toString())};
}

int slotWidth(const CardFonts& fonts)
{
    return QFontMetrics(fonts.slot).horizontalAdvance(QStringLiteral("00")) + 8;
}

int topHeight(const CardFonts& fonts)
{
    return QFontMetrics(fonts.label).height() + QFontMetrics(fonts.mac).height() + 2;
}

int stateHeight(const CardFonts& fonts)
{
    return QFontMetrics(fonts.state).height() + 2;
}

} // namespace

CardDelegate::CardDelegate(const Clock& clock, const WhyDesk* why, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
    , m_why(why)
{}

void CardDelegate::setFlashing(MacAddress mac, bool on)
{
    if (on)
        m_flashing.insert(mac);
    else
        m_flashing.remove(mac);
}

QSize CardDelegate::minimumCard(const QFont& font)
{
    const CardFonts fonts(font);
    const int mac = QFontMetrics(fonts.mac).horizontalAdvance(QStringLiteral("00:08:5D:00:00:00"));
    const int width = 2 * gap + barWidth + 2 * inset + slotWidth(fonts) + mac;
    const int height =
        2 * gap + 2 * above + topHeight(fonts) + 6 + stateHeight(fonts) + QFontMetrics(fonts.small).height();
    return {width, height};
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return m_cell.isValid() ? m_cell : minimumCard(option.font);
}

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto row = index.data(RowRole).value<PhoneRow>();
    const StateGroup group = stateGroup(row.status.state);
    const QPalette& palette = option.palette;
    const QColor colour = theme::state(group, palette);
    const QRect card = option.rect.adjusted(gap, gap, -gap, -gap);
    const bool selected = option.state & QStyle::State_Selected;

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QColor ground = group == StateGroup::Stopped ? theme::tint(group, palette) : theme::card(palette);
    if (m_flashing.contains(row.phone.mac))
        ground = theme::flash(palette);
    painter->fillPath(outline, ground);

    // The bar at the leading edge carries the state's colour over the whole height, cut by the rounded corner.
    painter->setClipPath(outline);
    QRect bar = card;
    bar.setWidth(barWidth);
    painter->fillRect(QStyle::visualRect(option.direction, card, bar), colour);
    paintProgress(*painter, card, option, row);
    painter->setClipping(false);
    const bool hover = option.state & QStyle::State_MouseOver;
    const QColor rim = selected ? theme::state(StateGroup::Working, palette)
                       : hover  ? theme::muted(palette)
                                : theme::line(palette);
    painter->setPen(QPen(rim, selected ? 2.0 : 1.0));
    painter->drawPath(outline);

    const QRect area = card.adjusted(barWidth + inset, above - 1, -inset, -above + 1);
    paintWords(*painter, QStyle::visualRect(option.direction, card, area), option, row);
    paintState(*painter, QStyle::visualRect(option.direction, card, area), option, row, index.data(WeakRole).isValid());
    painter->restore();
}

void CardDelegate::paintWords(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                              const PhoneRow& row) const
{
    const CardFonts fonts(option.font);
    const QPalette& palette = option.palette;
    const auto leading = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, area, rect); };

    const QRect slot(area.left(), area.top(), slotWidth(fonts), topHeight(fonts));
    painter.setFont(fonts.slot);
    painter.setPen(row.phone.slot > 0 ? palette.color(QPalette::Text) : theme::muted(palette));
    painter.drawText(placed(slot), leading,
                     row.phone.slot > 0 ? QLocale().toString(row.phone.slot) : QStringLiteral("–"));

    const int left = area.left() + slotWidth(fonts);
    QRect line(left, area.top(), area.right() - left + 1, QFontMetrics(fonts.label).height());
    const bool hasBadge = row.gate.kind != GateBadge::Kind::None;
    if (hasBadge)
        line.adjust(0, 0, -QFontMetrics(fonts.label).height() - 4, 0);
    const bool named = !row.phone.label.isEmpty();
    painter.setFont(named ? fonts.label : theme::scaled(option.font, 1.1));
    painter.setPen(named ? palette.color(QPalette::Text) : theme::muted(palette));
    const QString words = named ? row.phone.label : tr("no label yet");
    painter.drawText(placed(line), leading, painter.fontMetrics().elidedText(words, Qt::ElideRight, line.width()));

    if (hasBadge) {
        // Beside the label: what the gate says. It is loud only when somebody else asked for the files of this phone.
        const bool isLoud = row.gate.needsCare();
        const int size = QFontMetrics(isLoud ? fonts.label : fonts.small).height() - 2;
        QRect mark(area.right() - size + 1, 0, size, size);
        mark.moveTop(line.center().y() - size / 2 + 1);
        icons::paint(painter, icons::gateGlyph(row.gate), placed(mark),
                     isLoud ? theme::state(StateGroup::Stopped, palette) : theme::muted(palette));
    }
    line.moveTop(line.bottom() + 2);
    line.setRight(area.right());
    line.setHeight(QFontMetrics(fonts.mac).height());
    painter.setFont(fonts.mac);
    painter.setPen(palette.color(QPalette::Text));
    painter.drawText(placed(line), leading, theme::isolated(row.phone.mac.pretty()));
}

void CardDelegate::paintState(QPainter& painter, const QRect& area, const QStyleOptionViewItem& option,
                              const PhoneRow& row, bool isWeak) const
{
    const CardFonts fonts(option.font);
    const QPalette& palette = option.palette;
    const QColor colour = theme::state(stateGroup(row.status.state), palette);
    const auto placed = [&](const QRect& rect) { return QStyle::visualRect(option.direction, area, rect); };
    const Said said = saidOf(row, m_why);
    const int height = stateHeight(fonts);
    const int glyph = QFontMetrics(fonts.state).height() - 1;

    QRect line(area.left(), area.top() + topHeight(fonts) + 6, area.width(), height);
    QRect mark(line.left(), 0, glyph, glyph);
    mark.moveTop(line.center().y() - glyph / 2 + 1);
    icons::paint(painter, icons::stateGlyph(row.status.state), placed(mark), colour);

    // The age stands beside the state, or below it where a language needs the room.
    QString age = ageText(row.status, m_clock.now());
    QString foot = row.model();
    const int wanted = QFontMetrics(fonts.state).horizontalAdvance(said.state) + glyph + 16;
    if (!age.isEmpty() && wanted + QFontMetrics(fonts.small).horizontalAdvance(age) > line.width()) {
        foot = foot.isEmpty() ? age : age + QStringLiteral(" · ") + foot;
        age.clear();
    }
    const int ageWidth = age.isEmpty() ? 0 : QFontMetrics(fonts.small).horizontalAdvance(age) + 8;
    const QRect words = line.adjusted(glyph + 8, 0, -ageWidth, 0);
    painter.setFont(fonts.state);
    painter.setPen(colour);
    const QString text = painter.fontMetrics().elidedText(said.state, Qt::ElideRight, words.width());
    painter.drawText(placed(words), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), text);
    painter.setFont(fonts.small);
    painter.setPen(theme::muted(palette));
    painter.drawText(placed(line), QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), age);

    // Below: why, which file, or which firmware, so that the word above stays short and large.
    QRect below(words.left(), line.bottom() + 1, line.right() - words.left() + 1, QFontMetrics(fonts.small).height());
    painter.setFont(fonts.small);
    painter.setPen(theme::muted(palette));
    painter.drawText(placed(below), QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter), foot);
    if (!foot.isEmpty())
        below.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(foot) - 8, 0);
    if (isWeak) {
        const int size = QFontMetrics(fonts.small).height() - 3;
        QRect caution(below.right() - size + 4, 0, size, size);
        caution.moveTop(below.center().y() - size / 2 + 1);
        icons::paint(painter, icons::severityGlyph(Severity::Warning), placed(caution),
                     theme::severity(Severity::Warning, palette));
        below.setRight(caution.left() - 4);
    }
    painter.setPen(stateGroup(row.status.state) == StateGroup::Stopped ? palette.color(QPalette::Text)
                                                                       : theme::muted(palette));
    const QString more = painter.fontMetrics().elidedText(said.detail, Qt::ElideRight, below.width());
    painter.drawText(placed(below), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter), more);
}

void CardDelegate::paintProgress(QPainter& painter, const QRect& card, const QStyleOptionViewItem& option,
                                 const PhoneRow& row) const
{
    if (row.status.state != PhoneState::Firmware)
        return;
    const QRect trough(card.left() + barWidth, card.bottom() - progressHeight + 1, card.width() - barWidth,
                       progressHeight);
    QRect done = trough;
    done.setWidth(trough.width() * std::clamp(row.status.percent, 0, 100) / 100);
    painter.fillRect(QStyle::visualRect(option.direction, card, trough), theme::track(option.palette));
    painter.fillRect(QStyle::visualRect(option.direction, card, done),
                     theme::state(StateGroup::Working, option.palette));
}

} // namespace firstring
