// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/SealedFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace firstring {

namespace {

constexpr char canaryPlace[] = "firstring secrets";
constexpr char canaryText[] = "canary";
constexpr qsizetype saltSize = 16;
constexpr qint64 mostBytes = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SealedFile)
};

QString member(const char* name)
{
    return QString::fromLatin1(name);
}

Error damaged(const QString& path)
{
    return {QStringLiteral("KEY_FILE"),
            Text::tr("The file of secrets %1 is damaged or cannot be read. Take its last good copy.").arg(path),
            {}};
}

/// Empty when there is none.
Result<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        return QByteArray();
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return damaged(path);
    return file.readAll();
}

QByteArray bytes(const QJsonValue& value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QString text(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

} // namespace

QString SealedFile::pathIn(const QString& dataDir, SecretPlace place)
{
    return QDir(dataDir).filePath(QStringLiteral("secrets.%1").arg(secretPlaceName(place)));
}

SealedFile::SealedFile(QString path, SecretPlace place, Sealing sealing, QByteArray salt)
    : m_path(std::move(path))
    , m_place(place)
    , m_sealing(std::move(sealing))
    , m_salt(std::move(salt))
{}

Result<std::unique_ptr<SealedFile>> SealedFile::byPassphrase(const QString& path, const QString& passphrase)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    const QJsonObject json = QJsonDocument::fromJson(*content).object();
    if (!content->isEmpty() && json.isEmpty())
        return damaged(path);
    const QByteArray salt = content->isEmpty() ? strongRandom(saltSize) : bytes(json[member("salt")]);
    auto key = keyFromPassphrase(passphrase, salt);
    if (!key)
        return key.error();
    std::unique_ptr<SealedFile> file(new SealedFile(path, SecretPlace::Passphrase, Sealing(*key), salt));
    if (auto ok = file->load(*content); !ok)
        return ok.error().code == u"KEY_OTHER"
                   ? Error{QStringLiteral("PASSPHRASE_WRONG"),
                           Text::tr("That is not the passphrase of this data folder. Look at Caps Lock and the "
                                    "keyboard's language, and type it again."),
                           {}}
                   : ok.error();
    return file;
}

Result<std::unique_ptr<SealedFile>> SealedFile::byKey(const QString& path, const QByteArray& key)
{
    const auto content = contentOf(path);
    if (!content)
        return content.error();
    std::unique_ptr<SealedFile> file(new SealedFile(path, SecretPlace::KeyFile, Sealing(key), {}));
    if (auto ok = file->load(*content); !ok)
        return ok.error();
    return file;
}

Result<void> SealedFile::load(const QByteArray& content)
{
    if (content.isEmpty())
        return {};
    const QJsonObject json = QJsonDocument::fromJson(content).object();
    const QByteArray canary = bytes(json[member("canary")]);
    if (!Sealing::isWhole(canary))
        return damaged(m_path);
    if (m_sealing.open(canary, canaryPlace) != QByteArray(canaryText))
        return Error{
            QStringLiteral("KEY_OTHER"),
            Text::tr("The key does not open the file of secrets %1. It was made with another one.").arg(m_path),
            {}};
    const QJsonObject items = json[member("secrets")].toObject();
    for (auto item = items.begin(); item != items.end(); ++item)
        m_sealed.insert(item.key(), bytes(*item));
    return {};
}

Result<void> SealedFile::save()
{
    QJsonObject items;
    for (auto item = m_sealed.cbegin(); item != m_sealed.cend(); ++item)
        items.insert(item.key(), text(*item));
    QJsonObject json{{member("canary"), text(m_sealing.seal(canaryText, canaryPlace))}, {member("secrets"), items}};
    if (!m_salt.isEmpty())
        json.insert(member("salt"), text(m_salt));
    QSaveFile file(m_path);
    const QByteArray content = QJsonDocument(json).toJson();
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(content) == content.size() && file.commit())
        return {};
    return Error{QStringLiteral("KEY_FILE"),
                 Text::tr("The file of secrets %1 cannot be written, so the secret was not kept. Check the rights of "
                          "its folder and that the disk is not full.")
                     .arg(m_path),
                 file.errorString()};
}

Result<std::optional<QByteArray>> SealedFile::read(const QString& name)
{
    const auto sealed = m_sealed.constFind(name);
    if (sealed == m_sealed.constEnd())
        return std::optional<QByteArray>();
    auto value = m_sealing.open(*sealed, name.toUtf8());
    if (!value)
        return damaged(m_path);
    return value;
}

Result<void> SealedFile::write(const QString& name, const QByteArray& value)
{
    m_sealed.insert(name, m_sealing.seal(value, name.toUtf8()));
    return save();
}

Result<void> SealedFile::remove(const QString& name)
{
    return m_sealed.remove(name) > 0 ? save() : Result<void>();
}

} // namespace firstring
