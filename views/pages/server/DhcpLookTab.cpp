// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/DhcpLookTab.h"

#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"
#include "views/pages/server/FindingRow.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firstring {

DhcpLookTab::DhcpLookTab(ServerControl& server, QWidget* parent)
    : QWidget(parent)
    , m_server(server)
    , m_card(new QComboBox(this))
    , m_look(new QPushButton(icons::icon(QStringLiteral("search")), tr("&Look now"), this))
    , m_hint(new MutedText({}, this))
    , m_inside(new QWidget)
    , m_rows(new QVBoxLayout(m_inside))
{
    auto* label = new QLabel(tr("Network &card"), this);
    label->setBuddy(m_card);
    m_card->setAccessibleName(tr("Network card"));
    m_card->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_card);
    row->addWidget(m_look);
    row->addStretch(1);
    m_rows->setContentsMargins(0, 4, 0, 4);
    m_rows->setSpacing(2);
    m_rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // One surface with the tab: a scroll area of its own colour looks like a field to type in.
    scroll->viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    scroll->setAccessibleName(tr("What was found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->addLayout(row);
    column->addWidget(m_hint);
    column->addWidget(scroll, 1);
    m_hint->setText(tr("Asks on this network card who gives out addresses, once as a computer and once as a phone. "
                       "Nothing that is offered is taken, and nothing is changed."));
    connect(m_look, &QPushButton::clicked, this, &DhcpLookTab::look);
    connect(&server, &ServerControl::dhcpSurveyed, this, [this](const DhcpSurvey& found) {
        m_look->setEnabled(true);
        show(explain(found, m_url));
    });
    connect(&server, &ServerControl::dhcpNotSurveyed, this, [this](const Error& why) {
        m_look->setEnabled(true);
        show({{Severity::Warning, why.sentence, {}}});
    });
}

void DhcpLookTab::setAddresses(const QList<HostAddress>& addresses)
{
    const QString chosen = m_card->currentData().toString();
    m_card->clear();
    for (const HostAddress& own : addresses) {
        if (!own.loopback && m_card->findData(own.interfaceName) < 0)
            m_card->addItem(tr("%1 (%2)").arg(own.interfaceName, theme::isolated(own.address)), own.interfaceName);
    }
    if (m_card->count() > 0)
        m_card->setCurrentIndex(qMax(0, m_card->findData(chosen)));
    m_look->setEnabled(m_card->count() > 0);
}

void DhcpLookTab::look()
{
    m_look->setEnabled(false);
    show({{Severity::Detail, tr("Asking... some servers take three seconds to answer."), {}}});
    m_server.surveyDhcp(m_card->currentData().toString());
}

void DhcpLookTab::show(const QList<DhcpFinding>& findings)
{
    const QList<FindingRow*> old = m_inside->findChildren<FindingRow*>(Qt::FindDirectChildrenOnly);
    for (FindingRow* row : old)
        delete row;
    int place = 0;
    for (const DhcpFinding& finding : findings)
        m_rows->insertWidget(
            place++,
            new FindingRow({.level = finding.level, .sentence = finding.sentence, .fix = finding.advice}, m_inside));
}

} // namespace firstring
