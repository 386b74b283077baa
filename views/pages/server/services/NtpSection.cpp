// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/NtpSection.h"

#include "models/workspace/Workspace.h"
#include "views/pages/server/services/JobSwitch.h"
#include "views/pages/server/services/PortField.h"

#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int standardPort = 123;

} // namespace

NtpSection::NtpSection(Workspace& workspace, QWidget* parent)
    : ServiceSection(tr("Time"), tr("Tell phones the time"), parent)
    , m_workspace(workspace)
    , m_port(new PortField(tr("Port of the time"), standardPort, this))
    , m_told(new JobSwitch(
          workspace, tr("Tell the phones in their settings to ask here for the time"),
          tr("Have phones ask here for the time"), tr("Have phones ask elsewhere for the time"),
          [](const JobDefaults& job) { return job.timeHere; }, [](JobDefaults& job, bool on) { job.timeHere = on; },
          this))
{
    addField(tr("Port"), m_port);
    body()->addWidget(m_told);
    connect(m_port, &QSpinBox::valueChanged, this, &NtpSection::edited);
    connect(m_told, &JobSwitch::jobChanged, this, &NtpSection::edited);
}

void NtpSection::load(const ServerSettings& settings)
{
    setOn(settings.ntpPort != ServerSettings::off);
    m_port->show(settings.ntpPort);
}

void NtpSection::store(ServerSettings& settings) const
{
    settings.ntpPort = isOn() ? m_port->value() : ServerSettings::off;
}

void NtpSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const bool told = m_workspace.state().defaults.timeHere;
    const bool on = wanted.ntpPort != ServerSettings::off;
    if (on && now.isOn() && now.ntpPort <= 0)
        say(tr("Phones are not told the time: its port could not be opened. They get their files all the same."),
            Severity::Warning);
    else if (on && wanted.ntpPort != standardPort)
        say(tr("Phones have no parameter for the port of the time: they use 123. Another port serves other programs "
               "only."),
            Severity::Warning);
    else if (!on && told)
        say(tr("The settings of the phones tell them to ask here for the time, and nobody answers."),
            Severity::Warning);
    else if (!on)
        say(tr("Phones have to learn the time elsewhere. With a wrong one they refuse certificates."));
    else
        say(tr("Phones that ask are told the time of this computer. With a wrong one they refuse certificates."));
}

} // namespace firstring
