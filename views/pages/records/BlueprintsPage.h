// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/records/RecordPage.h"

namespace firstring {

/// Blueprints: what many phones have in common. Main thread.
class BlueprintsPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit BlueprintsPage(const Context& context, QWidget* parent = nullptr);

private:
    Edit removal(const QStringList& keys) const override;
    void addBlueprint();
    void copySelected();
    void renameSelected();
    void chooseFirmware();
};

} // namespace firstring
