// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/LocalServerPage.h"

#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/server/DhcpTexts.h"
#include "views/pages/server/ListenForm.h"
#include "views/pages/server/PhoneSteps.h"
#include "views/pages/server/RequestList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstring {

LocalServerPage::LocalServerPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::LocalServer, tr("Local server"), QStringLiteral("radio-tower")}, parent)
    , m_glyph(new QLabel(this))
    , m_state(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_test(new QPushButton(tr("Test re&quest"), this))
    , m_start(new QPushButton(this))
    , m_message(new MessageLine(this))
    , m_form(new ListenForm(this))
    , m_dhcp(new DhcpTexts(this))
    , m_steps(new PhoneSteps(this))
{
    m_state->setFont(theme::scaled(font(), 1.35, QFont::DemiBold));
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_start->setDefault(true);
    m_test->setToolTip(tr("Asks for startup.cfg as a phone would, over each service that is on"));

    auto* headline = new QVBoxLayout;
    headline->setSpacing(2);
    headline->addWidget(m_state);
    headline->addWidget(m_detail);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_glyph);
    head->addLayout(headline, 1);
    head->addWidget(m_test);
    head->addWidget(m_start);

    auto* tell = new QTabWidget(this);
    tell->setAccessibleName(tr("How phones find the server"));
    tell->tabBar()->setAccessibleName(tell->accessibleName());
    tell->addTab(m_dhcp, icons::icon(QStringLiteral("network")), tr("What to tell the DHCP server"));
    tell->addTab(m_steps, icons::icon(QStringLiteral("keyboard")), tr("What to press on the phone"));

    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(tell);
    split->addWidget(new RequestList(context.workspace, this));
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);

    auto* column = pageColumn(this);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_form);
    column->addWidget(split, 1);

    m_form->setAddresses(context.server.hostAddresses());
    m_form->setSettings(savedServerSettings(context.workspace, context.server));

    ServerControl& server = context.server;
    connect(m_start, &QPushButton::clicked, this, &LocalServerPage::startOrStop);
    connect(m_test, &QPushButton::clicked, &server, &ServerControl::test);
    connect(m_form, &ListenForm::edited, this, [this] {
        saveServerSettings(this->context().workspace, m_form->settings());
        m_message->clear();
        showState();
    });
    connect(m_dhcp, &DhcpTexts::copied, this, [this](const QString& what) { Q_EMIT said(tr("%1 copied").arg(what)); });
    connect(&server, &ServerControl::started, this, &LocalServerPage::showState);
    connect(&server, &ServerControl::stopped, this, [this] {
        m_message->clear();
        showState();
    });
    connect(&server, &ServerControl::refused, this, [this](const Error& why) {
        showState();
        m_message->say(why.sentence, Severity::Stop);
    });
    connect(&server, &ServerControl::warned, this,
            [this](const Error& why) { m_message->say(why.sentence, Severity::Warning); });
    connect(&server, &ServerControl::tested, this, [this](bool answered, const QString& sentence) {
        m_message->say(sentence, answered ? Severity::Good : Severity::Stop);
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.edit.defaults)
            showState();
    });
    showState();
}

void LocalServerPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!context().server.endpoints().isOn()) {
        m_form->setAddresses(context().server.hostAddresses());
        m_form->setSettings(savedServerSettings(context().workspace, context().server));
        showState();
    }
}

QString LocalServerPage::rcsUrl() const
{
    ServerEndpoints endpoints = context().server.endpoints();
    if (!endpoints.isOn()) {
        const ServerSettings settings = m_form->settings();
        endpoints = {settings.bind, settings.httpPort, settings.tftpPort};
    }
    QString url = endpoints.httpUrl().isEmpty() ? endpoints.tftpUrl() : endpoints.httpUrl();
    const QString key = context().workspace.state().defaults.urlKey;
    if (!key.isEmpty() && !url.isEmpty())
        url += u'/' + key;
    return url;
}

void LocalServerPage::showState()
{
    const ServerEndpoints endpoints = context().server.endpoints();
    const bool on = endpoints.isOn();
    const QColor colour = theme::state(on ? StateGroup::Ready : StateGroup::Waiting, palette());
    m_glyph->setPixmap(
        icons::icon(on ? QStringLiteral("radio-tower") : QStringLiteral("power"), colour).pixmap(36, 36));
    if (on) {
        QStringList urls{endpoints.httpUrl(), endpoints.tftpUrl()};
        urls.removeAll(QString());
        m_state->setText(tr("The local server is on"));
        m_detail->setText(tr("Phones reach it at %1. It answers until you stop it or close the job.")
                              .arg(theme::isolated(urls.join(tr(" and ")))));
    } else {
        m_state->setText(tr("The local server is off"));
        m_detail->setText(tr("No phone is answered. Choose the network card the phones are plugged into, then start."));
    }
    m_start->setText(on ? tr("Stop se&rver") : tr("Start se&rver"));
    m_start->setIcon(icons::icon(on ? QStringLiteral("square") : QStringLiteral("play")));
    m_test->setEnabled(on);
    m_form->setEnabled(!on);
    const QString url = rcsUrl();
    m_dhcp->setOptions({url, false});
    m_steps->setUrl(url);
}

void LocalServerPage::startOrStop()
{
    m_message->clear();
    if (context().server.endpoints().isOn()) {
        context().server.stop();
        return;
    }
    const ServerSettings settings = m_form->settings();
    saveServerSettings(context().workspace, settings);
    context().server.start(settings);
}

} // namespace firstring
