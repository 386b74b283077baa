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
    m_folder.useKeys([ring = m_keys](const std::optional<KeyWanted>& wanted) { return ring->find(wanted); });
    m_show.setSingleShot(true);
    m_show.setInterval(quietMs);
    connect(&m_show, &QTimer::timeout, &m_dialog, &QWidget::show);
    connect(&m_dialog, &QDialog::rejected, this, &JobOpening::giveUp);
    connect(&m_dialog, &UnlockDialog::passphraseTyped, this, [this](const QString& passphrase) {
        m_background.run([keys = m_keys, passphrase] { return keys->usePassphrase(passphrase); },
                         [this](const Result<void>& done) { answered(done); });
    });
}

void JobOpening::begin()
{
    if (!SharedJobUrl::isMeant(m_job)) // what cannot be looked at is said by whoever opens it
        return askFor(m_folder.keyWanted(m_job).value_or(std::nullopt));
    waitForDatabase();
    m_background.run([folder = m_folder, job = m_job] { return folder.keyWanted(job); },
                     [this](const Result<std::optional<KeyWanted>>& wanted) {
                         if (wanted)
                             askFor(*wanted);
                         else
                             refuse(wanted.error());
                     });
}

void JobOpening::askFor(const std::optional<KeyWanted>& wanted)
{
    if (m_isGivenUp)
        return;
    m_isReading = false;
    m_wanted = wanted;
    if (m_wanted && m_wanted->place == SecretPlace::Passphrase) {
        m_show.stop();
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
        load();
    }
}

void JobOpening::answered(const Result<void>& found)
{
    if (m_isGivenUp)
        return;
    if (found)
        return load();
    const QString& code = found.error().code;
    if (code == u"PASSPHRASE_WRONG" || code == u"PASSPHRASE_SHORT")
        m_dialog.refuse(found.error().sentence);
    else
        refuse(found.error());
}

void JobOpening::load()
{
    if (!SharedJobUrl::isMeant(m_job))
        return finish();
    waitForDatabase();
    m_background.run([folder = m_folder, job = m_job] { return folder.load(job); },
                     [this](Result<LoadedJob> loaded) {
                         if (!loaded)
                             return refuse(loaded.error());
                         if (m_isGivenUp)
                             return;
                         m_loaded = std::make_unique<LoadedJob>(std::move(*loaded));
                         finish();
                     });
}

void JobOpening::waitForDatabase()
{
    m_isReading = true;
    m_dialog.waitForDatabase();
    if (m_dialog.isHidden())
        m_show.start();
}

void JobOpening::finish()
{
    m_show.stop();
    m_dialog.hide();
    Q_EMIT ready();
}

void JobOpening::refuse(const Error& why)
{
    if (m_isGivenUp)
        return;
    m_show.stop();
    m_dialog.hide();
    Q_EMIT refused(why);
}

void JobOpening::giveUp()
{
    m_keys->cancel();
    const Error why = m_isReading ? Error{QStringLiteral("JOB_CANCELLED"),
                                          tr("The job was not opened, because its database had not answered yet."),
                                          {}}
                                  : Error{QStringLiteral("KEY_CANCELLED"),
                                          tr("The job was not opened, because its passwords are closed."),
                                          {}};
    refuse(why);
    m_isGivenUp = true;
}

} // namespace firstring
