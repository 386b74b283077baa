// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/KeyRing.h"
#include "models/base/Background.h"
#include "models/workspace/JobFolder.h"
#include "views/unlock/UnlockDialog.h"

#include <QTimer>

namespace firstring {

/// Gets the key of the job's secrets before the window is made, so that nothing waits inside it: at once where there
/// are none or a key file holds it, else with a small window that waits for the password store or asks for the
/// passphrase. Main thread.
class JobOpening final : public QObject
{
    Q_OBJECT

public:
    /// A store that answers within this time is not worth a window.
    static constexpr int quietMs = 700;

    JobOpening(const JobFolder& folder, const QString& job, std::shared_ptr<KeyRing> keys);

    void begin();
    UnlockDialog& dialog() { return m_dialog; }

Q_SIGNALS:
    /// The key is there, or not needed: the job can be opened without waiting.
    void ready();
    void refused(const firstring::Error& why);

private:
    void askFor(const std::optional<KeyWanted>& wanted);
    void answered(const Result<void>& found);

    JobFolder m_folder;
    QString m_job;
    std::shared_ptr<KeyRing> m_keys;
    std::optional<KeyWanted> m_wanted;
    UnlockDialog m_dialog;
    QTimer m_show;
    Background m_background;
};

} // namespace firstring
