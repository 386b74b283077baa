// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/ListenForm.h"

#include "views/Context.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/PageKit.h"
#include "views/pages/server/services/DhcpSection.h"
#include "views/pages/server/services/HttpSection.h"
#include "views/pages/server/services/HttpsSection.h"
#include "views/pages/server/services/MdnsSection.h"
#include "views/pages/server/services/NtpSection.h"
#include "views/pages/server/services/OldPhonesSection.h"
#include "views/pages/server/services/SyslogSection.h"
#include "views/pages/server/services/TftpSection.h"
#include "views/pages/trust/AccessDialog.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace firstring {

ListenForm::ListenForm(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_address(new QComboBox(this))
    , m_column(new QVBoxLayout)
    , m_dhcp(new DhcpSection)
{
    auto* label = new QLabel(tr("&Address"), this);
    label->setBuddy(m_address);
    m_address->setAccessibleName(tr("Address"));
    m_address->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(label);
    row->addWidget(m_address);
    row->addStretch(1);
    auto* access = new QPushButton(icons::icon(QStringLiteral("lock-open")), tr("&Who gets files..."), this);
    connect(access, &QPushButton::clicked, this, [this, context] { (new AccessDialog(context, this))->open(); });
    row->addWidget(access);

    auto* inside = new QWidget;
    inside->setLayout(m_column);
    m_column->setContentsMargins(8, 8, 8, 8);
    m_column->setSpacing(2);
    m_column->addLayout(row);
    m_column->addWidget(new MutedText(tr("Only this address is opened: phones on other networks of this computer are "
                                         "not answered."),
                                      inside));
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    add(new HttpSection);
    add(new HttpsSection(context.server.certificates(), context.dialogs));
    add(new OldPhonesSection);
    add(new TftpSection);
    add(new MdnsSection);
    add(new SyslogSection(context.workspace));
    add(new NtpSection(context.workspace));
    add(m_dhcp);
    m_column->addStretch(1);

    int width = 0;
    for (const ServiceSection* section : std::as_const(m_sections))
        width = qMax(width, section->switchWidth());
    for (ServiceSection* section : std::as_const(m_sections))
        section->setSwitchWidth(width + fontMetrics().averageCharWidth() * 2);

    connect(m_address, &QComboBox::currentIndexChanged, this, [this] {
        tellSections();
        Q_EMIT edited();
    });
}

void ListenForm::add(ServiceSection* section)
{
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);
    m_column->addWidget(line);
    m_column->addWidget(section);
    m_sections.append(section);
    connect(section, &ServiceSection::edited, this, [this] {
        tellSections();
        Q_EMIT edited();
    });
}

void ListenForm::setAddresses(const QList<HostAddress>& addresses)
{
    const QSignalBlocker quiet(m_address);
    m_dhcp->setAddresses(addresses);
    const QString chosen = m_address->currentData().toString();
    m_address->clear();
    for (const HostAddress& own : addresses) {
        const QString where = own.loopback ? tr("only this computer") : own.interfaceName;
        m_address->addItem(tr("%1 (%2)").arg(theme::isolated(own.address), where), own.address);
    }
    m_address->setCurrentIndex(qMax(0, m_address->findData(chosen)));
    tellSections();
}

void ListenForm::showDhcp(const DhcpStatus& status)
{
    m_dhcp->showStatus(status);
}

void ListenForm::setSettings(const ServerSettings& settings)
{
    const QSignalBlocker quiet(m_address);
    m_address->setCurrentIndex(qMax(0, m_address->findData(settings.bind)));
    for (ServiceSection* section : std::as_const(m_sections))
        section->load(settings);
    tellSections();
}

ServerSettings ListenForm::settings() const
{
    ServerSettings settings;
    settings.bind = m_address->currentData().toString();
    for (const ServiceSection* section : m_sections)
        section->store(settings);
    return settings;
}

void ListenForm::follow(const ServerEndpoints& endpoints)
{
    m_endpoints = endpoints;
    m_address->setEnabled(!endpoints.isOn());
    for (ServiceSection* section : std::as_const(m_sections))
        section->setLocked(endpoints.isOn());
    tellSections();
}

void ListenForm::tellSections()
{
    const ServerSettings wanted = settings();
    for (ServiceSection* section : std::as_const(m_sections))
        section->follow(wanted, m_endpoints);
}

} // namespace firstring
