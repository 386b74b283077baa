// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/CellDelegate.h"

#include "views/Icons.h"
#include "views/Theme.h"

#include <QPainter>
#include <QStyle>
#include <QWidget>

namespace firstring {

void CellDelegate::setTone(int column, Tone tone)
{
    m_toneColumn = column;
    m_tone = std::move(tone);
}

/// The style draws an empty box of a dark table as dark as the table.
void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (!index.data(Qt::CheckStateRole).isValid() || !option.widget)
        return;
    QStyleOptionViewItem cell(option);
    initStyleOption(&cell, index);
    const QRect box =
        option.widget->style()->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &cell, option.widget);
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawRect(box.adjusted(0, 0, -1, -1));
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QWidget* editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (editor)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (m_mono.contains(index.column())) {
        option->font = theme::mono(option->font);
        option->text = theme::isolated(option->text);
    }
    if (index.column() != m_toneColumn || option->text.isEmpty())
        return;
    const auto tone = m_tone(index);
    if (!tone)
        return;
    const QColor colour = theme::severity(*tone, option->palette);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icons::icon(icons::severityGlyph(*tone), colour);
    option->decorationSize = QSize(16, 16);
    if (!(option->state & QStyle::State_Selected))
        option->palette.setColor(QPalette::Text, colour);
}

} // namespace firstring
