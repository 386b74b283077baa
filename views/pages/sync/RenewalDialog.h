// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/ports/SyncControl.h"
#include "views/Context.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace firstring {

class MessageLine;

/// Another certificate than the one that was confirmed: says what became of it, and lets a person confirm the new one;
/// at once when it is a renewal that can be told from a stranger's, else once its fingerprint was compared. Main
/// thread; deletes itself. accepted(): the new one counts.
class RenewalDialog final : public QDialog
{
    Q_OBJECT

public:
    RenewalDialog(const Context& context, const Remote& remote, QWidget* parent = nullptr);

private:
    void take(const ShownCertificate& shown);
    void confirm();
    void refresh();
    QString sentence() const;

    const Context m_context;
    const Remote m_remote;
    ShownCertificate m_seen; ///< no fingerprint: none yet
    Kinship m_kin = Kinship::Stranger;
    QLabel* m_now;
    QCheckBox* m_compared;
    MessageLine* m_message;
    QPushButton* m_confirm;
};

} // namespace firstring
