// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/secrets/KeyRing.h"
#include "models/base/Background.h"
#include "models/workspace/JobFolder.h"
#include "models/workspace/LoadedJob.h"
#include "views/unlock/UnlockDialog.h"

#include <QTimer>

namespace firstring {

/// Gets what takes time before the window is made, so that nothing waits inside it. The key of the job's secrets: at
/// once where there are none or a key file holds it, else with a small window that waits for the password store or asks
/// for the passphrase. A shared job itself is read in the pool too, since its database may be long in answering; the
/// small window waits for it as well. Main thread.
class JobOpening final : public QObject
{
    Q_OBJECT

public:
    /// What answers within this time is not worth a window.
    static constexpr int quietMs = 700;

    JobOpening(const JobFolder& folder, const QString& job, std::shared_ptr<KeyRing> keys);

    void begin();
    UnlockDialog& dialog() { return m_dialog; }
    /// The shared job, once after ready(); null: the job is in a file.
    std::unique_ptr<LoadedJob> takeJob() { return std::move(m_loaded); }

Q_SIGNALS:
    /// The job can be opened without waiting.
    void ready();
    /// Or a person gave up: JOB_CANCELLED, KEY_CANCELLED.
    void refused(const firstring::Error& why);

private:
    void askFor(const std::optional<KeyWanted>& wanted);
    void answered(const Result<void>& found);
    void load();
    void waitForDatabase();
    void finish();
    void refuse(const Error& why);
    void giveUp();

    JobFolder m_folder;
    QString m_job;
    std::shared_ptr<KeyRing> m_keys;
    std::optional<KeyWanted> m_wanted;
    std::unique_ptr<LoadedJob> m_loaded;
    bool m_isReading = false; ///< the database has the word
    bool m_isGivenUp = false;
    UnlockDialog m_dialog;
    QTimer m_show;
    Background m_background;
};

} // namespace firstring
