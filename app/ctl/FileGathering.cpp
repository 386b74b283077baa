// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FileGathering.h"

#include "app/ctl/Text.h"
#include "models/provisioning/FileName.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace firstring {

namespace {

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

Result<void> checkKind(const QFileInfo& file)
{
    if (file.isSymLink())
        return refuse("FILE_LINK", Ctl::tr("It is a link. Add the file it leads to."));
    if (!file.exists())
        return refuse("FILE_MISSING", Ctl::tr("There is no such file."));
    if (!file.isFile())
        return refuse("FILE_SPECIAL", Ctl::tr("It is no regular file."));
    return {};
}

void gatherFolder(const QString& folder, Gathered& gathered)
{
    const QDir top(folder);
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    QStringList paths;
    while (walk.hasNext())
        paths.append(walk.next());
    std::sort(paths.begin(), paths.end());
    for (const QString& path : std::as_const(paths)) {
        const QFileInfo file(path);
        if (file.isDir() && !file.isSymLink())
            continue;
        if (auto fine = checkKind(file); !fine)
            gathered.refused.append({path, fine.error()});
        else
            gathered.files.append({path, top.relativeFilePath(path)});
    }
}

} // namespace

Gathered gatherFiles(const QStringList& paths)
{
    Gathered gathered;
    for (const QString& path : paths) {
        const QFileInfo file(path);
        if (file.isDir() && !file.isSymLink())
            gatherFolder(path, gathered);
        else if (auto fine = checkKind(file); !fine)
            gathered.refused.append({path, fine.error()});
        else
            gathered.files.append({path, file.fileName()});
    }
    return gathered;
}

Result<void> checkFileName(const QString& name)
{
    for (const QLatin1String place :
         {QLatin1String("cfg/"), QLatin1String("branding/"), QLatin1String("ev/"), QLatin1String("api/")}) {
        if (name.startsWith(place, Qt::CaseInsensitive))
            return refuse("FILE_PLACE",
                          Ctl::tr("Names that begin with “%1” are a place of the server itself.").arg(place));
    }
    switch (FileName::parse(name.toUtf8()).kind) {
    case FileKind::Refused:
        return refuse("FILE_NAME", Ctl::tr("Phones cannot ask for a file of that name."));
    case FileKind::Common:
    case FileKind::ModelConfig:
    case FileKind::PhoneConfig:
        return refuse("FILE_GENERATED",
                      Ctl::tr("The server makes “%1” itself. Put its lines into the settings instead.").arg(name));
    case FileKind::Firmware:
        return refuse("FILE_GENERATED",
                      Ctl::tr("The server takes “%1” from its catalogue. Use “firmware add”.").arg(name));
    default:
        return {};
    }
}

bool holdsPrivateKey(const QByteArray& bytes)
{
    for (auto at = bytes.indexOf("-----BEGIN "); at >= 0; at = bytes.indexOf("-----BEGIN ", at + 1)) {
        const auto end = bytes.indexOf('\n', at);
        if (bytes.mid(at, end < 0 ? -1 : end - at).contains("PRIVATE KEY"))
            return true;
    }
    return false;
}

} // namespace firstring
