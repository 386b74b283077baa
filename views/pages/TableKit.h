// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace firstring {

class CellDelegate;

/// A table as all plain pages have it: whole rows, interactive columns (never sized by content while live), no grid,
/// row height by line spacing. \a name is what a screen reader says.
QTableView* makeTable(const QString& name, QAbstractItemModel* model, QWidget* parent);
/// How its cells are drawn.
CellDelegate* cellsOf(QTableView* table);

/// Gives the columns their widths, in average characters of the font, and lets long ones share what the table has more
/// or less than that, until a person sets a width.
void setColumnChars(QTableView* table, const QList<int>& chars);

/// Shows \a sentence in the middle of the table while it has no rows: what to do first. A second one takes its place.
void setEmptyText(QTableView* table, const QString& sentence);

} // namespace firstring
