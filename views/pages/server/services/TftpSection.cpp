// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/TftpSection.h"

#include "views/Theme.h"
#include "views/pages/server/services/PortField.h"

namespace firstring {

namespace {

constexpr int standardPort = 69;

} // namespace

TftpSection::TftpSection(QWidget* parent)
    : ServiceSection(QStringLiteral("TFTP"), tr("Answer over TFTP"), parent)
    , m_port(new PortField(tr("TFTP port"), standardPort, this))
{
    addField(tr("Port"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &TftpSection::edited);
}

void TftpSection::load(const ServerSettings& settings)
{
    setOn(settings.tftpPort != ServerSettings::off);
    m_port->show(settings.tftpPort);
}

void TftpSection::store(ServerSettings& settings) const
{
    settings.tftpPort = isOn() ? m_port->value() : ServerSettings::off;
    settings.tftpOptional = settings.httpPort != ServerSettings::off;
}

void TftpSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const ServerEndpoints later{.address = wanted.bind, .tftpPort = wanted.tftpPort};
    if (wanted.tftpPort == ServerSettings::off)
        say(tr("No phone is answered by TFTP."));
    else if (now.isOn() && now.tftpPort <= 0)
        say(tr("TFTP is off: its port could not be opened. Phones are served by HTTP only."), Severity::Warning);
    else if (wanted.tftpPort != standardPort)
        say(tr("Phones have no parameter for a TFTP port: they use 69. Another port serves simulated phones only."),
            Severity::Warning);
    else if (now.isOn())
        say(tr("Phones are answered at %1.").arg(theme::isolated(now.tftpUrl())));
    else
        say(tr("Once the server is started, phones are answered at %1.").arg(theme::isolated(later.tftpUrl())));
}

} // namespace firstring
