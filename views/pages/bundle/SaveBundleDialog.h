// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/workspace/bundle/JobBundle.h"
#include "views/Context.h"
#include "views/pages/bundle/WorkMeter.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace firstring {

class MessageLine;

/// What goes into a bundle of the open job, and under which passphrase. Closing it ends the writing, and nothing is
/// left. Main thread.
class SaveBundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    explicit SaveBundleDialog(const Context& context, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    BundleWish wish() const;
    void refresh();
    void save(const QString& path);
    void take(const Result<BundleReceipt>& saved);

    const Context m_context;
    QRadioButton* m_withFiles;
    QRadioButton* m_digests;
    QCheckBox* m_secrets;
    QCheckBox* m_encrypt;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    MessageLine* m_message;
    QPushButton* m_save;
    bool m_isSaving = false;
    Background m_background;
    WorkMeter m_meter;
};

} // namespace firstring
