// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/JobOpening.h"

namespace firstring {

JobOpening::JobOpening(const JobFolder& folder, const QString& job, std::shared_ptr<KeyRing> keys)
    : m_folder(folder)
    , m_job(job)
    , m_keys(std::move(keys))
    , m_dialog(JobFolder::localName(job))
{
    m_show.setSingleShot(true);
    m_show.setInterval(quietMs);
    connect(&m_show, &QTimer::timeout, &m_dialog, &QWidget::show);
    connect(&m_dialog, &QDialog::rejected, this, [this] {
        m_keys->cancel();
        Q_EMIT refused(
            {QStringLiteral("KEY_CANCELLED"), tr("The job was not opened, because its passwords are closed."), {}});
    });
    connect(&m_dialog, &UnlockDialog::passphraseTyped, this, [this](const QString& passphrase) {
        m_background.run([keys = m_keys, passphrase] { return keys->usePassphrase(passphrase); },
                         [this](const Result<void>& done) { answered(done); });
    });
}

void JobOpening::begin()
{
    if (!SharedJobUrl::isMeant(m_job)) // what cannot be looked at is said by whoever opens it
        return askFor(m_folder.keyWanted(m_job).value_or(std::nullopt));
    // A database may be long in answering, or never.
    m_background.run([folder = m_folder, job = m_job] { return folder.keyWanted(job); },
                     [this](const Result<std::optional<KeyWanted>>& wanted) {
                         if (wanted)
                             askFor(*wanted);
                         else
                             Q_EMIT refused(wanted.error());
                     });
}

void JobOpening::askFor(const std::optional<KeyWanted>& wanted)
{
    m_wanted = wanted;
    if (m_wanted && m_wanted->place == SecretPlace::Passphrase) {
        m_dialog.askPassphrase();
        m_dialog.show();
    } else if (m_wanted && m_wanted->place == SecretPlace::Keychain) {
        m_dialog.waitForKeychain();
        m_show.start();
        m_background.run(
            [keys = m_keys, wanted = m_wanted]() -> Result<void> {
                const auto found = keys->find(wanted);
                return found ? Result<void>() : Result<void>(found.error());
            },
            [this](const Result<void>& done) { answered(done); });
    } else {
        Q_EMIT ready();
    }
}

void JobOpening::answered(const Result<void>& found)
{
    m_show.stop();
    if (found) {
        m_dialog.hide();
        Q_EMIT ready();
    } else if (found.error().code == u"PASSPHRASE_WRONG" || found.error().code == u"PASSPHRASE_SHORT") {
        m_dialog.refuse(found.error().sentence);
    } else if (found.error().code != u"KEY_CANCELLED") {
        m_dialog.hide();
        Q_EMIT refused(found.error());
    }
}

} // namespace firstring
