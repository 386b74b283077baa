// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/SyslogSection.h"

#include "models/workspace/Workspace.h"
#include "views/pages/server/services/JobSwitch.h"
#include "views/pages/server/services/PortField.h"

#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int standardPort = 514;

} // namespace

SyslogSection::SyslogSection(Workspace& workspace, QWidget* parent)
    : ServiceSection(tr("Phone log"), tr("Take the log of the phones"), parent)
    , m_workspace(workspace)
    , m_port(new PortField(tr("Port of the phone log"), standardPort, this))
    , m_told(new JobSwitch(
          workspace, tr("Tell the phones in their settings to write their log here"),
          tr("Have phones write their log here"), tr("Have phones write no log here"),
          [](const JobDefaults& job) { return job.logPort > 0; },
          [this](JobDefaults& job, bool on) { job.logPort = on ? m_port->value() : 0; }, this))
{
    addField(tr("Port"), m_port);
    body()->addWidget(m_told);
    connect(m_port, &QSpinBox::valueChanged, this, &SyslogSection::edited);
    connect(m_told, &JobSwitch::jobChanged, this, &SyslogSection::edited);
}

void SyslogSection::load(const ServerSettings& settings)
{
    setOn(settings.syslogPort != ServerSettings::off);
    m_port->show(settings.syslogPort);
}

void SyslogSection::store(ServerSettings& settings) const
{
    settings.syslogPort = isOn() ? m_port->value() : ServerSettings::off;
}

void SyslogSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const int told = m_workspace.state().defaults.logPort;
    const bool on = wanted.syslogPort != ServerSettings::off;
    const int port = now.isOn() && now.syslogPort > 0 ? now.syslogPort : wanted.syslogPort;
    if (on && now.isOn() && now.syslogPort <= 0)
        say(tr("The log of the phones is not taken: its port could not be opened. Phones get their files all the "
               "same."),
            Severity::Warning);
    else if (on && told > 0 && told != port)
        say(tr("The settings of the phones name port %1 for their log, and here it is taken on port %2. Tick the box "
               "below "
               "off and on again to write the present port.")
                .arg(told)
                .arg(port),
            Severity::Warning);
    else if (!on && told > 0)
        say(tr("The settings of the phones tell them to write their log here, and it is not taken."),
            Severity::Warning);
    else if (!on)
        say(tr("What phones write in their log is not seen here."));
    else if (told == 0)
        say(tr(
            "Phones that are told so write here what they do; it appears under What happened and in the history of the "
            "phone."));
    else
        say(tr("Phones write here what they do with their settings; it appears under What happened and in the history "
               "of the "
               "phone."));
}

} // namespace firstring
