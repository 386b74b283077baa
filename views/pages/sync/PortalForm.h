// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/PortalProfile.h"
#include "views/pages/sync/ProfileForm.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace firstring {

/// The profile of a maker's portal: the columns of its lists in their order, and how they are written. Main thread.
class PortalForm final : public ProfileForm
{
    Q_OBJECT

public:
    explicit PortalForm(const PortalProfile& profile, QWidget* parent = nullptr);

    QMap<QString, QString> profile() const override { return now().written(); }
    QString example() const override;

private:
    PortalProfile now() const;
    QWidget* makeColumns();
    void fillColumns();
    void addRow(qsizetype at);
    void move(qsizetype from, qsizetype to);
    void change();

    QList<PortalColumn> m_columns;
    QWidget* m_rows = nullptr;
    QComboBox* m_separator;
    QComboBox* m_mac;
    QCheckBox* m_header;
    QLineEdit* m_new;
    QLineEdit* m_changed;
    QLineEdit* m_gone;
    QLineEdit* m_local;
};

} // namespace firstring
