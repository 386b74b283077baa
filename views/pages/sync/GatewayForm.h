// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/GatewayProfile.h"
#include "views/pages/sync/ProfileForm.h"

class QCheckBox;
class QFormLayout;
class QLineEdit;

namespace firstring {

/// The profile of a redirect gateway; which calls it takes is decided before. Main thread.
class GatewayForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit GatewayForm(const GatewayProfile& profile, QWidget* parent = nullptr);

    QMap<QString, QString> profile() const override { return now().written(); }
    QString example() const override;

private:
    GatewayProfile now() const;
    void addName(QFormLayout& form, const QString& label, QString GatewayProfile::*member, const QString& unsaid = {});

    const GatewayProfile m_before;
    QComboBox* m_mac;
    QComboBox* m_auth;
    QCheckBox* m_lists;
    QLineEdit* m_local;
    QList<std::pair<QString GatewayProfile::*, QLineEdit*>> m_names;
};

} // namespace firstring
