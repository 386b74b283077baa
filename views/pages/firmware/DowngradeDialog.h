// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/Downgrade.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace firstring {

/// What comes back when phones go down, and why they shall: kept with a reason, or taken back. Show it with open(); it
/// deletes itself. Closing it takes the change back. Main thread.
class DowngradeDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DowngradeDialog(const QList<LostMending>& lost, QWidget* parent);

Q_SIGNALS:
    void kept(const QString& reason);
    void takenBack();

private:
    QLineEdit* m_reason;
    QPushButton* m_keep;
};

} // namespace firstring
