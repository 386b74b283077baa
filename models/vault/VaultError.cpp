// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/VaultError.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <cerrno>

namespace firstring {

namespace {

Error make(const char* code, const QString& sentence, const QString& path, int systemError)
{
    return {QString::fromLatin1(code), sentence, QStringLiteral("%1: %2").arg(path, qt_error_string(systemError))};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace

Error sourceError(const QString& path, int systemError)
{
    const QString name = QFileInfo(path).fileName();
    if (systemError == ENOENT || systemError == ENOTDIR)
        return make("VAULT_NO_FILE", Text::tr("There is no file “%1”. Check the name.").arg(name), path, systemError);
    if (systemError == ELOOP)
        return make("VAULT_LINK", Text::tr("“%1” is a link to another file. Add the file itself.").arg(name), path,
                    systemError);
    return make("VAULT_UNREADABLE",
                Text::tr("“%1” cannot be read, so it was not added. Check its rights and the disk it is on.").arg(name),
                path, systemError);
}

Error sourceKindError(const QString& path, bool isFolder)
{
    const QString name = QFileInfo(path).fileName();
    if (isFolder)
        return make("VAULT_FOLDER", Text::tr("“%1” is a folder. Add the files in it.").arg(name), path, EISDIR);
    return make("VAULT_SPECIAL",
                Text::tr("“%1” is a device, a pipe or a socket. Only regular files can be added.").arg(name), path,
                EINVAL);
}

Error vaultWriteError(const QString& path, int systemError)
{
    if (systemError == ENOSPC || systemError == EDQUOT)
        return make(
            "VAULT_FULL",
            Text::tr("The disk with the data folder is full, so the file was not added. Files added before are still "
                     "served. Make room, then add it again."),
            path, systemError);
    return make(
        "VAULT_WRITE",
        Text::tr("The data folder cannot be written, so the file was not added. Files added before are still served. "
                 "Check the rights of the folder."),
        path, systemError);
}

Error blobError(const QString& path, int systemError)
{
    if (systemError == ENOENT || systemError == ENOTDIR)
        return make(
            "VAULT_MISSING",
            Text::tr("A file of this job is missing in the data folder, so phones that ask for it do not get it. Add "
                     "the file again."),
            path, systemError);
    return make(
        "VAULT_UNREADABLE",
        Text::tr("A file of this job cannot be read, so phones that ask for it do not get it. Check the rights of "
                 "the data folder and its disk."),
        path, systemError);
}

Error blobDamaged(const QString& path, const QString& detail)
{
    return {QStringLiteral("VAULT_DAMAGED"),
            Text::tr("A file of this job is damaged, so it is not sent to phones. Add the file again."),
            path + QStringLiteral(": ") + detail};
}

} // namespace firstring
