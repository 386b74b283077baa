// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/server/services/ServiceSection.h"

namespace firstring {

class PortField;

/// TFTP: on or off, and its port. Main thread.
class TftpSection final : public ServiceSection
{
    Q_OBJECT

public:
    explicit TftpSection(QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    /// Stands below HTTP: with HTTP on, the server may go on without TFTP.
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;

private:
    PortField* m_port;
};

} // namespace firstring
