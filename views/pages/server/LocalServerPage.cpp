// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/LocalServerPage.h"

#include "models/domain/preflight/Preflight.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/server/DhcpLookTab.h"
#include "views/pages/server/ListenForm.h"
#include "views/pages/server/PointPhonesTab.h"
#include "views/pages/server/PreflightTab.h"
#include "views/pages/server/RequestList.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int lookAgainMs = 4000; // cables are plugged and programs ended while somebody looks

} // namespace

LocalServerPage::LocalServerPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::LocalServer, tr("Local server"), QStringLiteral("radio-tower")}, parent)
    , m_glyph(new QLabel(this))
    , m_state(new QLabel(this))
    , m_detail(new QLabel(this))
    , m_test(new QPushButton(tr("Test re&quest"), this))
    , m_start(new QPushButton(this))
    , m_message(new MessageLine(this))
    , m_tabs(new QTabWidget(this))
    , m_preflight(new PreflightTab(this))
    , m_form(new ListenForm(context, this))
    , m_point(new PointPhonesTab(this))
    , m_again(new QTimer(this))
    , m_look(new DhcpLookTab(context.server, this))
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

    m_tabs->setAccessibleName(tr("Parts of the local server"));
    m_tabs->tabBar()->setAccessibleName(m_tabs->accessibleName());
    m_tabs->addTab(m_preflight, icons::icon(QStringLiteral("circle-check")), tr("Preflight"));
    m_tabs->addTab(m_form, icons::icon(QStringLiteral("sliders-horizontal")), tr("Services"));
    m_tabs->addTab(m_point, icons::icon(QStringLiteral("phone")), tr("Point the phones here"));
    m_tabs->addTab(m_look, icons::icon(QStringLiteral("search")), tr("DHCP servers here"));
    m_tabs->addTab(new RequestList(context.workspace, this), icons::icon(QStringLiteral("scroll-text")),
                   tr("Requests"));

    auto* column = pageColumn(this);
    column->addLayout(head);
    column->addWidget(m_message);
    column->addWidget(m_tabs, 1);

    m_form->setAddresses(context.server.hostAddresses());
    m_look->setAddresses(context.server.hostAddresses());
    m_form->setSettings(savedServerSettings(context.workspace, context.server));

    ServerControl& server = context.server;
    connect(m_start, &QPushButton::clicked, this, &LocalServerPage::startOrStop);
    connect(m_test, &QPushButton::clicked, &server, &ServerControl::test);
    connect(m_form, &ListenForm::edited, this, [this] {
        // An edit of the job changes switches of the form too, maybe while it is not seen and shows what was long ago.
        if (isVisible())
            saveServerSettings(this->context().workspace, m_form->settings());
        m_message->clear();
        showState();
    });
    connect(m_point, &PointPhonesTab::copied, this,
            [this](const QString& what) { Q_EMIT said(tr("%1 copied").arg(what)); });
    connect(&server, &ServerControl::started, this, &LocalServerPage::showState);
    connect(&server, &ServerControl::changed, this, &LocalServerPage::showState);
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
    connect(&server, &ServerControl::dhcpChanged, m_form, &ListenForm::showDhcp);
    connect(&server, &ServerControl::tested, this, [this](bool answered, const QString& sentence) {
        m_message->say(sentence, answered ? Severity::Good : Severity::Stop);
    });
    connect(&context.workspace, &Workspace::changed, this, [this](const Change& change) {
        if (change.edit.defaults)
            showState();
    });
    connect(m_preflight, &PreflightTab::remedyWanted, this, &LocalServerPage::mend);
    connect(m_preflight, &PreflightTab::copied, this,
            [this](const QString& what) { Q_EMIT said(tr("%1 copied").arg(what)); });
    if (PreflightControl* lookout = context.preflight)
        connect(lookout, &PreflightControl::seen, this, &LocalServerPage::showFacts);
    m_again->setInterval(lookAgainMs);
    connect(m_again, &QTimer::timeout, this, [this] {
        if (m_preflight->isVisible())
            lookAround();
    });
    m_again->start();
    showState();
}

void LocalServerPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!context().server.endpoints().isOn()) {
        m_form->setAddresses(context().server.hostAddresses());
        m_look->setAddresses(context().server.hostAddresses());
        m_form->setSettings(savedServerSettings(context().workspace, context().server));
        showState();
    } else {
        lookAround();
    }
}

QString LocalServerPage::rcsUrl() const
{
    ServerEndpoints endpoints = context().server.endpoints();
    if (!endpoints.isOn()) {
        const ServerSettings settings = m_form->settings();
        endpoints = {.address = settings.bind,
                     .httpPort = settings.httpPort,
                     .tftpPort = settings.tftpPort,
                     .httpsPort = settings.httpsPort};
    }
    QString url = endpoints.httpUrl().isEmpty() ? endpoints.tftpUrl() : endpoints.httpUrl();
    if (url.isEmpty())
        url = endpoints.httpsUrl();
    const QString key = context().workspace.state().defaults.urlKey;
    if (!key.isEmpty() && !url.isEmpty())
        url += u'/' + key;
    return url;
}

void LocalServerPage::showState()
{
    const ServerEndpoints endpoints = context().server.endpoints();
    const bool on = endpoints.isOn();
    const StateGroup group = !on                     ? StateGroup::Waiting
                             : endpoints.addressHere ? StateGroup::Ready
                                                     : StateGroup::Stopped;
    const QColor colour = theme::state(group, palette());
    m_glyph->setPixmap(
        icons::icon(on ? QStringLiteral("radio-tower") : QStringLiteral("power"), colour).pixmap(36, 36));
    if (on) {
        QStringList urls{endpoints.httpUrl(), endpoints.httpsUrl(), endpoints.tftpUrl()};
        urls.removeAll(QString());
        m_state->setText(tr("The local server is on"));
        m_detail->setText(endpoints.addressHere
                              ? tr("Phones reach it at %1. It answers until you stop it or close the job.")
                                    .arg(theme::isolated(urls.join(tr(" and "))))
                              : tr("This computer no longer has the address %1, so no phone is answered. Plug the "
                                   "network in again; the "
                                   "server goes on by itself.")
                                    .arg(theme::isolated(endpoints.address)));
    } else {
        m_state->setText(tr("The local server is off"));
        m_detail->setText(tr(
            "No phone is answered. Choose under Services the network card the phones are plugged into, then start."));
    }
    m_start->setText(on ? tr("Stop se&rver") : tr("Start se&rver"));
    m_start->setIcon(icons::icon(on ? QStringLiteral("square") : QStringLiteral("play")));
    m_test->setEnabled(on);
    m_form->follow(endpoints);
    m_point->setUrl(rcsUrl());
    m_look->setUrl(rcsUrl());
    lookAround();
}

void LocalServerPage::lookAround()
{
    const ServerSettings settings = m_form->settings();
    const ServerEndpoints now = context().server.endpoints();
    const PreflightWish wish{.bind = settings.bind,
                             .httpPort = settings.httpPort,
                             .httpsPort = settings.httpsPort,
                             .httpsOldPort = settings.httpsOldPort,
                             .tftpPort = settings.tftpPort,
                             .syslogPort = settings.syslogPort,
                             .ntpPort = settings.ntpPort,
                             .mdns = settings.mdns,
                             .dhcp = settings.dhcp.mode,
                             .rcsUrl = rcsUrl(),
                             .serverOn = now.isOn()};
    if (context().preflight && isVisible())
        context().preflight->look(wish);
    // The rest of what was seen last stands until the answer comes, if it was about the same.
    PreflightFacts facts = m_facts.wish == wish ? m_facts : PreflightFacts{.wish = wish};
    facts.bind = settings.bind;
    facts.addresses.clear();
    const QList<HostAddress> own = context().server.hostAddresses();
    for (const HostAddress& address : own)
        facts.addresses.append({address.interfaceName, address.address, address.loopback});
    m_preflight->show(preflight(facts));
}

void LocalServerPage::showFacts(const PreflightFacts& facts)
{
    m_facts = facts;
    m_preflight->show(preflight(facts));
}

void LocalServerPage::mend(Remedy remedy)
{
    ServerSettings settings = m_form->settings();
    const bool on = context().server.endpoints().isOn();
    if (remedy == Remedy::HttpOn8080 && !on)
        settings.httpPort = 8080;
    else if (remedy == Remedy::TftpOff && !on)
        settings.tftpPort = ServerSettings::off;
    else
        m_tabs->setCurrentWidget(m_form); // the server is on: people decide when phones lose it
    m_form->setSettings(settings);
    saveServerSettings(context().workspace, settings);
    showState();
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
