// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/PreflightTab.h"

#include "views/pages/PageKit.h"
#include "views/pages/server/FindingRow.h"

#include <QFrame>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firstring {

PreflightTab::PreflightTab(QWidget* parent)
    : QWidget(parent)
    , m_inside(new QWidget)
    , m_rows(new QVBoxLayout(m_inside))
{
    m_rows->setContentsMargins(8, 8, 8, 8);
    m_rows->setSpacing(2);
    m_rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("What was found"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
}

void PreflightTab::show(const QList<PreflightFinding>& findings)
{
    if (findings == m_shown)
        return;
    m_shown = findings;
    const QList<FindingRow*> old = m_inside->findChildren<FindingRow*>(Qt::FindDirectChildrenOnly);
    for (FindingRow* row : old) {
        m_rows->removeWidget(row);
        row->hide();
        row->deleteLater(); // perhaps it is its own button that was pressed
    }
    int place = 0;
    for (const PreflightFinding& finding : findings) {
        auto* row = new FindingRow(finding, m_inside);
        connect(row, &FindingRow::remedyWanted, this, &PreflightTab::remedyWanted);
        connect(row, &FindingRow::copied, this, &PreflightTab::copied);
        m_rows->insertWidget(place++, row);
    }
}

} // namespace firstring
