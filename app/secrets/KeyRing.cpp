// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/KeyRing.h"

#include "app/secrets/KeyFile.h"
#include "app/secrets/SealedFile.h"
#include "models/base/Sealing.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyRing)
};

QString name()
{
    return QString::fromUtf16(jobKeyName);
}

Error lost()
{
    return {
        QStringLiteral("KEY_LOST"),
        Text::tr("The password store of this computer does not hold the key of this job's secrets. The job was made "
                 "on another computer or by another user."),
        {}};
}

} // namespace

KeyRing::KeyRing(Settings settings, Say say)
    : m_settings(std::move(settings))
    , m_say(std::move(say))
    , m_keychain(m_settings.ask, m_settings.patience(), m_settings.keychain)
{}

KeyRing::~KeyRing() = default;

Result<WrappingKey> KeyRing::find(const std::optional<KeyWanted>& wanted)
{
    const std::lock_guard lock(m_mutex);
    if (m_found && (!wanted || (m_found->place == wanted->place && m_found->id() == wanted->id)))
        return *m_found;
    Result<WrappingKey> found = [&]() -> Result<WrappingKey> {
        if (!wanted) {
            if (auto key = keychain(true))
                return key;
            return keyFile(std::nullopt);
        }
        switch (wanted->place) {
        case SecretPlace::Keychain:
            return keychain(false);
        case SecretPlace::KeyFile:
            return keyFile(wanted->id);
        default:
            return passphrase({});
        }
    }();
    if (found)
        m_found = *found;
    return found;
}

Result<WrappingKey> KeyRing::at(SecretPlace place, const QString& typed)
{
    const std::lock_guard lock(m_mutex);
    switch (place) {
    case SecretPlace::Keychain:
        return keychain(true);
    case SecretPlace::KeyFile:
        return keyFile(std::nullopt);
    default:
        return passphrase(typed);
    }
}

Result<void> KeyRing::usePassphrase(const QString& typed)
{
    const std::lock_guard lock(m_mutex);
    auto key = passphrase(typed);
    if (!key)
        return key.error();
    m_found = *key;
    return {};
}

void KeyRing::setSay(Say say)
{
    const std::lock_guard lock(m_sayMutex);
    m_say = std::move(say);
}

QStringList KeyRing::keyFiles() const
{
    QStringList files;
    if (const QString credentials = qEnvironmentVariable("CREDENTIALS_DIRECTORY"); !credentials.isEmpty()) {
        const QString file = QDir(credentials).filePath(QStringLiteral("firstring-key"));
        if (QFileInfo::exists(file))
            files.append(file);
    }
    if (!m_settings.keyFile.isEmpty())
        files.append(m_settings.keyFile);
    files.append(keyfile::beside(m_settings.dataDir));
    return files;
}

Result<WrappingKey> KeyRing::keychain(bool make)
{
    const auto kept = m_keychain.read(name());
    if (!kept)
        return kept.error();
    if (*kept && (*kept)->size() == Sealing::keySize)
        return WrappingKey{SecretPlace::Keychain, **kept};
    if (!make)
        return lost();
    const QByteArray key = strongRandom(Sealing::keySize);
    if (auto ok = m_keychain.write(name(), key); !ok)
        return ok.error();
    // Read back: a store that takes everything and keeps nothing must not be found out at the next start.
    const auto again = m_keychain.read(name());
    if (!again || *again != key)
        return again ? lost() : again.error();
    return WrappingKey{SecretPlace::Keychain, key};
}

Result<WrappingKey> KeyRing::keyFile(const std::optional<QByteArray>& id)
{
    const QStringList files = keyFiles();
    if (!id) {
        const QString& file = files.first();
        if (file != keyfile::beside(m_settings.dataDir)) {
            const auto key = keyfile::read(file);
            return key ? Result<WrappingKey>(WrappingKey{SecretPlace::KeyFile, *key})
                       : Result<WrappingKey>(key.error());
        }
        const bool there = QFileInfo::exists(file);
        const auto key = keyfile::make(file);
        if (!key)
            return key.error();
        const std::lock_guard lock(m_sayMutex);
        if (!there && m_say)
            m_say(
                (m_settings.keychain.isEmpty()
                     ? Text::tr("The key of this job's secrets is kept in %1, readable by you only. Keep a copy of it "
                                "apart from the job: without it the secrets are lost.")
                     : Text::tr("No password store answers on this computer. The key of this job's secrets is kept in "
                                "%1, readable by you only. Keep a copy of it apart from the job: without it the "
                                "secrets are lost."))
                    .arg(file));
        return WrappingKey{SecretPlace::KeyFile, *key};
    }
    Error why{QStringLiteral("KEY_FILE"),
              Text::tr("The secrets of this job open with a key file, and %1 is not there. Bring it back, or name it "
                       "with --key-file.")
                  .arg(files.last()),
              {}};
    for (const QString& file : files) {
        const auto key = keyfile::read(file);
        if (!key) {
            if (QFileInfo::exists(file))
                why = key.error();
            continue;
        }
        const WrappingKey found{SecretPlace::KeyFile, *key};
        if (found.id() == *id)
            return found;
        why = {
            QStringLiteral("KEY_OTHER"),
            Text::tr("The key file %1 does not open the secrets of this job: they were closed with another one. Name "
                     "that one with --key-file.")
                .arg(file),
            {}};
    }
    return why;
}

Result<WrappingKey> KeyRing::passphrase(const QString& typed)
{
    QString words = typed;
    if (words.isEmpty() && !m_settings.keyFile.isEmpty()) {
        QFile file(m_settings.keyFile);
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("KEY_FILE"),
                         Text::tr("The key file %1 cannot be read.").arg(m_settings.keyFile), file.errorString()};
        words = QString::fromUtf8(file.readLine(4096).trimmed());
    }
    if (words.isEmpty())
        return Error{QStringLiteral("KEY_PASSPHRASE"),
                     Text::tr("The secrets of this job open with a passphrase. Write it into a file that only you may "
                              "read, and name that with --key-file."),
                     {}};
    auto file = SealedFile::byPassphrase(SealedFile::pathIn(m_settings.dataDir, SecretPlace::Passphrase), words);
    if (!file)
        return file.error();
    const auto kept = (*file)->read(name());
    if (!kept)
        return kept.error();
    if (*kept && (*kept)->size() == Sealing::keySize)
        return WrappingKey{SecretPlace::Passphrase, **kept};
    const QByteArray key = strongRandom(Sealing::keySize);
    if (auto ok = (*file)->write(name(), key); !ok)
        return ok.error();
    return WrappingKey{SecretPlace::Passphrase, key};
}

} // namespace firstring
