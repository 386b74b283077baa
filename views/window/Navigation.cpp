// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Navigation.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace firstring {

namespace {

enum Role { CountRole = Qt::UserRole, IdRole, GlyphRole };

constexpr int glyphSize = 18;
constexpr int padding = 10;
constexpr int barWidth = 3;

/// A row: coloured bar when current, glyph, word, count at the far end.
class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QFontMetrics metrics(theme::scaled(option.font, 1.0, QFont::DemiBold));
        const QString count = countText(index);
        const int width = barWidth + padding + glyphSize + padding +
                          metrics.horizontalAdvance(index.data().toString()) + 2 * padding +
                          std::max(metrics.horizontalAdvance(count), metrics.horizontalAdvance(u'8') * 3);
        return {width + padding, std::max(metrics.height() + 16, glyphSize + 14)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool current = option.state & QStyle::State_Selected;
        const bool hover = option.state & QStyle::State_MouseOver;
        const auto mirrored = [&](const QRect& r) { return QStyle::visualRect(option.direction, option.rect, r); };
        painter->save();
        const QColor accent = theme::state(StateGroup::Working, option.palette);
        if (current || hover)
            painter->fillRect(option.rect,
                              current ? theme::card(option.palette) : theme::tint(StateGroup::Working, option.palette));
        QRect bar = option.rect;
        bar.setWidth(barWidth);
        if (current)
            painter->fillRect(mirrored(bar), accent);

        QRect glyph(option.rect.left() + barWidth + padding, 0, glyphSize, glyphSize);
        glyph.moveTop(option.rect.center().y() - glyphSize / 2 + 1);
        const QColor ink = current ? accent : option.palette.color(QPalette::WindowText);
        icons::paint(*painter, index.data(GlyphRole).toString(), mirrored(glyph), ink);

        painter->setFont(theme::scaled(option.font, 1.0, current ? QFont::DemiBold : QFont::Normal));
        painter->setPen(option.palette.color(QPalette::WindowText));
        const QRect words = option.rect.adjusted(barWidth + 2 * padding + glyphSize, 0, -padding - 2, 0);
        painter->drawText(mirrored(words), QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter),
                          index.data().toString());
        painter->setPen(theme::muted(option.palette));
        painter->drawText(mirrored(words), QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter),
                          countText(index));
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(accent);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        painter->restore();
    }

private:
    static QString countText(const QModelIndex& index)
    {
        const int count = index.data(CountRole).toInt();
        return count < 0 ? QString() : QLocale().toString(count);
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new NavigationDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT chosen(static_cast<PageId>(item->data(IdRole).toInt()));
    });
}

void Navigation::addPage(const Page& page)
{
    auto* item = new QListWidgetItem(page.info().title, this);
    item->setData(IdRole, static_cast<int>(page.info().id));
    item->setData(GlyphRole, page.info().glyph);
    item->setToolTip(
        QStringLiteral("%1 (%2)").arg(page.info().title, page.info().shortcut().toString(QKeySequence::NativeText)));
    setCount(item, page.count());
    connect(&page, &Page::countChanged, this, [this, item](int count) { setCount(item, count); });
    updateGeometry();
}

void Navigation::setCurrent(PageId id)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).toInt() == static_cast<int>(id))
            setCurrentRow(row);
    }
}

QSize Navigation::sizeHint() const
{
    return {std::max(150, sizeHintForColumn(0)), 200};
}

QSize Navigation::minimumSizeHint() const
{
    return {sizeHint().width(), 100};
}

void Navigation::setCount(QListWidgetItem* item, int count)
{
    item->setData(CountRole, count);
    const QString words = count < 0 ? item->text() : tr("%1, %2").arg(item->text(), QLocale().toString(count));
    item->setData(Qt::AccessibleTextRole, words);
}

} // namespace firstring
