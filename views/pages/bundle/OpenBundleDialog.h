// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/workspace/bundle/JobBundle.h"
#include "views/pages/bundle/WorkMeter.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// Looks into a bundle, says what is in it, and makes a job out of it under a name of one's choice. Nothing is written
/// before a person says so. Main thread.
class OpenBundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// What may have to be asked before secrets can be stored; runs in the pool.
    using KeyReady = std::function<Result<void>()>;

    /// Show it with open(); it deletes itself when it has a parent.
    OpenBundleDialog(const JobFolder& folder, const QString& path, KeyReady keyReady, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The job of that name is there now.
    void opened(const QString& job);

private:
    void look();
    void takeLook(const Result<SoundBundle>& bundle);
    void take();
    void make();
    void refresh();
    void work(const QString& sentence);

    const JobFolder m_folder;
    const QString m_path;
    const KeyReady m_keyReady;
    bool m_isSealed = false;
    bool m_isWorking = false;
    std::optional<SoundBundle> m_bundle;
    QString m_doing;
    QLabel* m_passphraseLabel;
    QLineEdit* m_passphrase;
    QLabel* m_facts;
    QLabel* m_nameLabel;
    QLineEdit* m_name;
    MessageLine* m_message;
    QPushButton* m_go;
    Background m_background;
    WorkMeter m_meter;
};

} // namespace firstring
