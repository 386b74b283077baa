// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/PieceShelf.h"

#include "models/vault/VaultError.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace

QString PieceShelf::pathOf(const QByteArray& sha256) const
{
    return m_vault.folder() + QStringLiteral("/incoming/pieces/") + QString::fromLatin1(sha256.toHex());
}

std::optional<BlobRef> PieceShelf::find(const QByteArray& sha256) const
{
    const QFileInfo file(m_vault.pathOf({sha256, 0}));
    return file.isFile() && !file.isSymLink() ? std::optional(BlobRef{sha256, file.size()}) : std::nullopt;
}

PieceShelf::Held PieceShelf::held(const QByteArray& sha256) const
{
    if (const auto blob = find(sha256))
        return {blob->size, true};
    return {QFileInfo(pathOf(sha256)).size(), false};
}

/// Makes the folder, and room in it.
Result<void> PieceShelf::prepare() const
{
    const auto scratch = m_vault.scratchFolder();
    if (!scratch)
        return scratch.error();
    const QDir folder(*scratch + QStringLiteral("/pieces"));
    if (!folder.exists()) {
        if (!QDir().mkdir(folder.path()))
            return vaultWriteError(folder.path(), EACCES);
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Time); // the latest first
    const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-keptS);
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (i >= mostFiles - 1 || files[i].lastModified() < before)
            QFile::remove(files[i].filePath());
    }
    return {};
}

Result<PieceShelf::Held> PieceShelf::take(const QByteArray& sha256, qint64 size, qint64 offset,
                                          QByteArrayView bytes) const
{
    const Held now = held(sha256);
    if (now.whole)
        return now;
    if (offset > now.received)
        return Error{QStringLiteral("PIECE_GAP"),
                     Text::tr("Bytes before this piece are missing. Send the file from byte %1 on.").arg(now.received),
                     {}};
    if (now.received == 0) {
        if (auto ready = prepare(); !ready)
            return ready.error();
    }
    const QByteArrayView fresh = bytes.sliced(qMin<qint64>(bytes.size(), now.received - offset));
    QFile file(pathOf(sha256));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return vaultWriteError(file.fileName(), EACCES);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(fresh.data(), fresh.size()) != fresh.size() || !file.flush()) {
        file.resize(now.received);
        return vaultWriteError(file.fileName(), ENOSPC);
    }
    file.close();
    const qint64 received = now.received + fresh.size();
    if (received < size)
        return Held{received, false};
    const auto blob = m_vault.import(file.fileName());
    if (blob)
        file.remove();
    else
        return blob.error();
    if (blob->sha256 == sha256)
        return Held{blob->size, true};
    // Nobody named it; it may be what another job keeps, so it stays for the vault's own clean-up.
    return Error{QStringLiteral("PIECE_DIGEST"),
                 Text::tr("The file that came is not the one with that SHA-256, so it was not taken. Send it again "
                          "from its beginning."),
                 {}};
}

} // namespace firstring
