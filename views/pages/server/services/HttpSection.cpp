// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/HttpSection.h"

#include "views/Theme.h"
#include "views/pages/server/services/PortField.h"

namespace firstring {

HttpSection::HttpSection(QWidget* parent)
    : ServiceSection(QStringLiteral("HTTP"), tr("Answer over HTTP"), parent)
    , m_port(new PortField(tr("HTTP port"), ServerSettings{}.httpPort, this))
{
    addField(tr("Port"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &HttpSection::edited);
}

void HttpSection::load(const ServerSettings& settings)
{
    setOn(settings.httpPort != ServerSettings::off);
    m_port->show(settings.httpPort);
}

void HttpSection::store(ServerSettings& settings) const
{
    settings.httpPort = isOn() ? m_port->value() : ServerSettings::off;
}

void HttpSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const ServerEndpoints later{.address = wanted.bind, .httpPort = wanted.httpPort};
    if (now.isOn() && now.httpPort > 0)
        say(tr("Phones are answered at %1.").arg(theme::isolated(now.httpUrl())));
    else if (wanted.httpPort == ServerSettings::off)
        say(tr("No phone is answered by HTTP."));
    else
        say(tr("Once the server is started, phones are answered at %1.").arg(theme::isolated(later.httpUrl())));
}

} // namespace firstring
