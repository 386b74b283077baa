// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/encryption/Encryptor.h"

#include "app/process/ShortRun.h"
#include "models/base/Digest.h"
#include "models/base/Log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Encryption)
};

constexpr qsizetype longestKey = 64;
constexpr qsizetype messageLetters = 600;
constexpr qint64 mostTwinBytes = 16LL << 20; // of one file
constexpr qsizetype leastTelling = 8;        // bytes that no encrypted file holds by chance
constexpr int filesNamed = 3;
constexpr int extraMsPerFile = 20; // of patience

Error trouble(const char* code, const QString& sentence, const QString& messages = {})
{
    const QString said = messages.isEmpty() ? QString() : u' ' + Text::tr("The program says: %1").arg(messages);
    return {QString::fromLatin1(code), sentence + said, {}};
}

Error cannotWrite(const QString& where)
{
    return trouble("FILE_WRITE",
                   Text::tr("%1 cannot be written, so nothing was encrypted. See whether the disk is full "
                            "and who may write there.")
                       .arg(where));
}

/// What it said, line ends as blanks, the key left out.
QString shown(const QByteArray& output, const QString& key)
{
    QString text = QString::fromUtf8(output).simplified();
    text.replace(key, QStringLiteral("***")); // no dots: what is not ASCII is escaped
    return escaped(text.toUtf8(), messageLetters);
}

Result<void> checkProgram(const QString& path)
{
    const QFileInfo file(path);
    if (!path.isEmpty() && file.isAbsolute() && file.isFile() && file.isExecutable())
        return {};
    if (path.isEmpty())
        return trouble("ENCRYPTION_PROGRAM",
                       Text::tr("No encrypting program was chosen on this computer. Firstring has "
                                "none of its own; choose your copy of anacrypt."));
    return trouble("ENCRYPTION_PROGRAM",
                   Text::tr("“%1” is no program that can be run here. Choose the file anacrypt, with its whole path, "
                            "and see that you may execute it.")
                       .arg(path));
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size();
}

/// Files of one name differ by where a phone asks for them; the program sees one folder at a time.
QList<QList<PlainFile>> inFolders(const QList<PlainFile>& files)
{
    QList<QList<PlainFile>> folders;
    QHash<QString, int> times;
    for (const PlainFile& file : files) {
        const int folder = times[file.name]++;
        if (folder == folders.size())
            folders.append(QList<PlainFile>());
        folders[folder].append(file);
    }
    return folders;
}

/// One call of the program for all files of a folder.
class FolderRun
{
public:
    FolderRun(const EncryptionProgram& program, const Encryption& encryption, EncryptedFiles& made)
        : m_program(program)
        , m_encryption(encryption)
        , m_made(made)
    {}

    Result<void> run(const QList<PlainFile>& files)
    {
        // Readable by its owner only, and gone afterwards: the files hold passwords.
        const QTemporaryDir folder;
        if (!folder.isValid())
            return cannotWrite(QDir::tempPath());
        for (const PlainFile& file : files) {
            if (!writeFile(folder.filePath(file.name), file.bytes))
                return cannotWrite(folder.path());
        }
        QStringList words{m_program.path(),     QStringLiteral("-d"), folder.path(),
                          QStringLiteral("-i"), QStringLiteral("-p"), m_encryption.key};
        if (m_encryption.perPhone)
            words.append(QStringLiteral("-m"));
        if (!m_encryption.version.isEmpty())
            words.append(u'-' + m_encryption.version);
        const ShortRun said =
            shortRun(words, {.patienceMs = m_program.patienceMs() + extraMsPerFile * static_cast<int>(files.size()),
                             .folder = folder.path(),
                             .withErrors = true});
        m_made.messages = shown(said.out, m_encryption.key);
        if (said.timedOut)
            return trouble("ENCRYPTION_TIME",
                           Text::tr("The encrypting program did not end and was stopped, so nothing was encrypted."),
                           m_made.messages);
        if (said.exit != 0)
            return trouble(
                "ENCRYPTION_FAILED",
                Text::tr("The encrypting program gave up, so nothing was encrypted (status %1).").arg(said.exit),
                m_made.messages);
        return collect(folder.path(), files);
    }

private:
    Result<void> collect(const QString& path, const QList<PlainFile>& files)
    {
        QHash<QString, QString> written; // folded name -> name
        for (const QString& name : QDir(path).entryList({}, QDir::Files | QDir::Hidden))
            written.insert(foldedName(name), name);
        const auto take = [&](const QString& name) {
            QFile file(path + u'/' + written.value(foldedName(name), name));
            return file.open(QIODevice::ReadOnly) ? file.read(mostTwinBytes) : QByteArray();
        };
        QStringList missing;
        for (const PlainFile& plain : files) {
            const QByteArray twin = take(plain.name.chopped(4) + QLatin1String(".tuz"));
            if (twin.isEmpty())
                missing.append(plain.name);
            else if (plain.bytes.size() >= leastTelling && twin.contains(plain.bytes))
                return trouble("ENCRYPTION_OPEN",
                               Text::tr("What the encrypting program wrote for %1 can be read by everybody, so it was "
                                        "thrown away. Is it anacrypt?")
                                   .arg(plain.name),
                               m_made.messages);
            else
                m_made.twins.append({{plain.name, {}, plain.digest}, twin});
        }
        m_made.security = take(QString::fromUtf16(securityName));
        if (m_made.security.isEmpty())
            missing.append(QString::fromUtf16(securityName));
        if (missing.isEmpty())
            return {};
        QString names = missing.mid(0, filesNamed).join(QLatin1String(", "));
        if (missing.size() > filesNamed)
            names += QLatin1String(", \u2026");
        return trouble(
            "ENCRYPTION_MISSING",
            Text::tr("The encrypting program did not write %n file(s): %1.", nullptr, static_cast<int>(missing.size()))
                .arg(names),
            m_made.messages);
    }

    const EncryptionProgram& m_program;
    const Encryption& m_encryption;
    EncryptedFiles& m_made;
};

} // namespace

EncryptionProgram::EncryptionProgram(const QString& dataFolder, int patienceMs)
    : m_note(dataFolder.isEmpty() ? QString() : dataFolder + QLatin1String("/anacrypt.path"))
    , m_patienceMs(patienceMs)
{}

QString EncryptionProgram::path() const
{
    QFile file(m_note);
    if (m_note.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return QFile::decodeName(file.readLine(4096).trimmed());
}

Result<void> EncryptionProgram::choose(const QString& path) const
{
    if (auto ok = checkProgram(path); !ok)
        return ok;
    QDir().mkpath(QFileInfo(m_note).path());
    QSaveFile file(m_note);
    if (!file.open(QIODevice::WriteOnly) || file.write(QFile::encodeName(path) + '\n') < 0 || !file.commit())
        return cannotWrite(m_note);
    return {};
}

Result<void> checkEncryptionKey(const QString& key)
{
    const bool plain = std::all_of(key.begin(), key.end(), [](QChar c) { return c.isPrint(); });
    if (!key.isEmpty() && key.size() <= longestKey && !key.startsWith(u'-') && plain)
        return {};
    return trouble("ENCRYPTION_KEY",
                   Text::tr("A key has 1 to %1 letters, digits and other visible characters, and does not begin with a "
                            "dash. The encrypting program may ask for more.")
                       .arg(longestKey));
}

Result<EncryptedFiles> encryptFiles(const EncryptionProgram& program, const Encryption& encryption,
                                    const QList<PlainFile>& files)
{
    if (auto ok = checkProgram(program.path()); !ok)
        return ok.error();
    if (auto ok = checkEncryptionKey(encryption.key); !ok)
        return ok.error();
    EncryptedFiles made;
    FolderRun folder(program, encryption, made);
    for (const QList<PlainFile>& some : inFolders(files)) {
        if (auto ok = folder.run(some); !ok)
            return ok.error();
    }
    return made;
}

Result<EncryptedFiles> tryEncryption(const EncryptionProgram& program, const Encryption& encryption)
{
    const QByteArray sample = "# Firstring tries whether files can be encrypted.\ntime server disabled: 0\n";
    return encryptFiles(program, encryption, {{QStringLiteral("startup.cfg"), sample, sha256(sample)}});
}

} // namespace firstring
