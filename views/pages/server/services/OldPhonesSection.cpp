// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/OldPhonesSection.h"

#include "views/Theme.h"
#include "views/pages/server/services/PortField.h"

namespace firstring {

namespace {

constexpr int standardPort = 8444;

} // namespace

OldPhonesSection::OldPhonesSection(QWidget* parent)
    : ServiceSection(tr("HTTPS for old phones"), tr("Answer old phones over HTTPS"), parent)
    , m_port(new PortField(tr("HTTPS port for old phones"), standardPort, this))
{
    addField(tr("Port"), m_port);
    connect(m_port, &QSpinBox::valueChanged, this, &OldPhonesSection::edited);
}

void OldPhonesSection::load(const ServerSettings& settings)
{
    setOn(settings.httpsOldPort != ServerSettings::off);
    m_port->show(settings.httpsOldPort);
}

void OldPhonesSection::store(ServerSettings& settings) const
{
    settings.httpsOldPort = isOn() ? m_port->value() : ServerSettings::off;
}

void OldPhonesSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    if (wanted.httpsOldPort == ServerSettings::off) {
        say(tr("Phones of the 6700i and 9000i series speak TLS 1.0 at most; without this they are served by HTTP."));
        return;
    }
    const ServerEndpoints later{.address = wanted.bind, .httpsOldPort = wanted.httpsOldPort};
    const QString url = theme::isolated(now.isOn() && now.httpsOldPort > 0 ? now.httpsOldUrl() : later.httpsOldUrl());
    say(tr("TLS 1.0 at %1 is weak: who listens on the network may read passwords. Only phones of the 6700i and 9000i "
           "series and older are answered there. Keep it on the bench.")
            .arg(url),
        Severity::Warning);
}

} // namespace firstring
