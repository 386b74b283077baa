// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/server/services/ServiceSection.h"

namespace firstring {

class PortField;

/// HTTPS for phones that speak no more than TLS 1.0: on or off, its port, and what that means. Main thread.
class OldPhonesSection final : public ServiceSection
{
    Q_OBJECT

public:
    explicit OldPhonesSection(QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;

private:
    PortField* m_port;
};

} // namespace firstring
