// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/RequestList.h"

#include "models/tables/RequestTable.h"
#include "views/Theme.h"
#include "views/pages/TableKit.h"

#include <QLabel>
#include <QVBoxLayout>

namespace firstring {

RequestList::RequestList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
{
    auto* title = new QLabel(tr("Requests"), this);
    title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    QTableView* table = makeTable(tr("Requests"), new RequestTable(workspace, this), this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(table, {9, 15, 20, 9, 28, 60, 12});
    setEmptyText(table, tr("Nothing was asked yet. Start the server, then plug in a phone or press Test request."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(table, 1);
}

} // namespace firstring
