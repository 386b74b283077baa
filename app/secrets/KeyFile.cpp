// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/secrets/KeyFile.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace firstring::keyfile {

namespace {

constexpr qsizetype leastBytes = 32;
constexpr qsizetype mostBytes = 4096;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(KeyFile)
};

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

bool isShared(const QFileInfo& facts)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (facts.permissions() & others) != 0;
}

} // namespace

QString beside(const QString& dataDir)
{
    return QDir::cleanPath(QDir(dataDir).absolutePath()) + QStringLiteral(".key");
}

Result<QByteArray> read(const QString& path)
{
    QFile file(path);
    const QFileInfo facts(path);
    if (!facts.isFile() || !file.open(QIODevice::ReadOnly))
        return refuse("KEY_FILE", Text::tr("The key file %1 cannot be read.").arg(path), file.errorString());
    if (isShared(facts))
        return refuse("KEY_FILE_OPEN",
                      Text::tr("Others may read or change the key file %1, so it is not used. Take their rights away: "
                               "chmod 600.")
                          .arg(path));
    const QByteArray content = file.read(mostBytes + 1);
    if (content.size() < leastBytes || content.size() > mostBytes)
        return refuse("KEY_FILE",
                      Text::tr("The key file %1 is no key: it needs at least %2 characters, better random ones.")
                          .arg(path)
                          .arg(leastBytes));
    return sha256("firstring key file" + content.trimmed());
}

Result<QByteArray> make(const QString& path, const Randomness& random)
{
    if (QFileInfo::exists(path))
        return read(path);
    // Whole, or not there: two programs that begin at once must not end with two keys.
    QTemporaryFile half(path + QStringLiteral(".XXXXXX"));
    const QByteArray content = random(leastBytes).toHex() + '\n';
    bool made = half.open() && half.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                half.write(content) == content.size() && half.flush();
#ifdef Q_OS_UNIX
    made = made && ::fsync(half.handle()) == 0;
    made = made && (::link(QFile::encodeName(half.fileName()).constData(), QFile::encodeName(path).constData()) == 0 ||
                    QFileInfo::exists(path));
    if (const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC);
        folder >= 0) {
        ::fsync(folder);
        ::close(folder);
    }
#else
    made = made && (half.copy(path) || QFileInfo::exists(path));
#endif
    if (!made)
        return refuse("KEY_FILE",
                      Text::tr("The key file %1 cannot be made, so secrets cannot be kept. Check the rights of its "
                               "folder, or name another file with --key-file.")
                          .arg(path),
                      half.errorString());
    return read(path);
}

} // namespace firstring::keyfile
