// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/server/services/ServiceSection.h"

namespace firstring {

/// Old phones that look for a server in their network: answered or not. Stands below TFTP. Main thread.
class MdnsSection final : public ServiceSection
{
    Q_OBJECT

public:
    explicit MdnsSection(QWidget* parent = nullptr);

    void load(const ServerSettings& settings) override;
    void store(ServerSettings& settings) const override;
    void follow(const ServerSettings& wanted, const ServerEndpoints& now) override;
};

} // namespace firstring
