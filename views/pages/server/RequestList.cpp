// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/RequestList.h"

#include "models/tables/RequestTable.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/TableKit.h"

#include <QVBoxLayout>

namespace firstring {

RequestList::RequestList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
{
    QTableView* table = makeTable(tr("Requests"), new RequestTable(workspace, this), this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(table, {8, 14, 20, 8, 24, 60, 9});
    cellsOf(table)->setMono({RequestTable::From, RequestTable::Asked});
    cellsOf(table)->setTone(RequestTable::Answer, [](const QModelIndex& index) {
        return std::optional(static_cast<Severity>(index.data(RequestTable::SeverityRole).toInt()));
    });
    setEmptyText(table, tr("Nothing was asked yet. Start the server, then plug in a phone or press Test request."));
    table->setMinimumHeight(fontMetrics().lineSpacing() * 4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(table, 1);
}

} // namespace firstring
