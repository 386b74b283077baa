// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/server/services/ServiceSection.h"

namespace firstring {

class JobSwitch;
class PortField;
class Workspace;

/// The time: on or off, its port, and whether the phones' files tell them to ask here. Main thread.
class NtpSection final : public ServiceSection
{
    Q_OBJECT

public:
    explicit NtpSection(Workspace& workspace, QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;

private:
    Workspace& m_workspace;
    PortField* m_port;
    JobSwitch* m_told;
};

} // namespace firstring
