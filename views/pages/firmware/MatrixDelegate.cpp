// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/MatrixDelegate.h"

#include "models/tables/FirmwareMatrix.h"
#include "views/Icons.h"
#include "views/Theme.h"

namespace firstring {

void MatrixDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant data = index.data(FirmwareMatrix::CellRole);
    if (!data.isValid())
        return;
    const auto cell = data.value<FirmwareCell>();
    const QPalette palette = option->palette;
    if (!index.data(FirmwareMatrix::WeakRole).toString().isEmpty()) {
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon =
            icons::icon(icons::severityGlyph(Severity::Warning), theme::severity(Severity::Warning, palette));
        option->decorationSize = QSize(14, 14);
        option->decorationPosition = QStyleOptionViewItem::Right;
    }
    if (cell.file)
        option->backgroundBrush = theme::card(palette);
    if (option->state & QStyle::State_Selected)
        return;
    QColor colour = palette.color(QPalette::Text);
    if (cell.down > 0 || cell.missing > 0 || cell.sameFile)
        colour = theme::severity(Severity::Warning, palette);
    else if (cell.wouldChange() > 0)
        colour = theme::state(StateGroup::Working, palette);
    else if (cell.runs == 0)
        colour = theme::muted(palette);
    option->palette.setColor(QPalette::Text, colour);
    if (cell.runs > 0 || cell.wouldChange() > 0)
        option->font.setWeight(QFont::DemiBold);
}

} // namespace firstring
