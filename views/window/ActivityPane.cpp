// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/ActivityPane.h"

#include "models/tables/EventTable.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/window/EventView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace firstring {

ActivityPane::ActivityPane(EventTable& events, QWidget* parent)
    : QWidget(parent)
{
    auto* title = new QLabel(tr("What happened"), this);
    title->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    auto* quiet = new QLabel(tr("Nothing yet. Requests of phones appear here."), this);
    quiet->setForegroundRole(QPalette::PlaceholderText);
    quiet->setWordWrap(true); // in a long language and a narrow window
    quiet->setContentsMargins(8, 0, 8, 4);
    auto* details = new QCheckBox(tr("Show &details"), this);
    auto* close = new QToolButton(this);
    close->setIcon(icons::icon(QStringLiteral("x")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Hide (Ctrl+L)"));
    close->setAccessibleName(tr("Hide what happened"));
    auto* view = new EventView(events, this);

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 2, 4, 2);
    bar->addWidget(title);
    bar->addStretch(1);
    bar->addWidget(details);
    bar->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(quiet);
    column->addWidget(view, 1);

    connect(details, &QCheckBox::toggled, view, &EventView::showDetails);
    connect(close, &QToolButton::clicked, this, &ActivityPane::closeWanted);
    const auto hush = [quiet, &events] { quiet->setVisible(events.rowCount() == 0); };
    connect(&events, &QAbstractItemModel::rowsInserted, quiet, hush);
    hush();
}

} // namespace firstring
