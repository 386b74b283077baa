// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/records/RecordPage.h"

namespace firstring {

/// Where phones get their configuration in the end. Main thread.
class ServersPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit ServersPage(const Context& context, QWidget* parent = nullptr);

private:
    Edit removal(const QStringList& keys) const override;
    void addServer();
    void renameSelected();
};

} // namespace firstring
