// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/FolderIntake.h"

#include "models/formats/FirmwareFacts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace firstring {

namespace {

constexpr int deepest = 8;
constexpr int mostFiles = 100'000;
constexpr qint64 mostConfigBytes = 256LL << 20;
constexpr qint64 mostOtherBytes = 1LL << 30; // of one file that is copied
constexpr qint64 certificateBytes = 1 << 20;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FolderIntake)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

bool isBelow(const QString& path, const QString& folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

/// How much of a file is looked at before people decide.
qint64 bytesToRead(const QString& name)
{
    if (isAdoptedConfigName(name))
        return largestAdoptedConfig;
    static const QStringList certificates{QStringLiteral("pem"), QStringLiteral("key"), QStringLiteral("crt"),
                                          QStringLiteral("cer")};
    return certificates.contains(QFileInfo(name).suffix(), Qt::CaseInsensitive) ? certificateBytes : firmwareFactBytes;
}

class Walk
{
public:
    Walk(FolderContents& contents, const AdoptWatch& watch)
        : m_contents(contents)
        , m_watch(watch)
    {}

    Result<void> into(const QString& folder, int depth)
    {
        const QDir dir(folder);
        const auto entries =
            dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            if (m_watch && ++m_seen % 64 == 0 && !m_watch(m_seen, 0))
                return adoptStopped();
            if (auto read = look(entry, depth); !read)
                return read;
        }
        return {};
    }

private:
    Result<void> look(const QFileInfo& entry, int depth)
    {
        const QString name = QDir(m_contents.folder).relativeFilePath(entry.absoluteFilePath());
        QString path = entry.absoluteFilePath();
        if (entry.isSymLink()) {
            path = entry.canonicalFilePath();
            if (path.isEmpty() || !isBelow(path, m_contents.folder) || !QFileInfo(path).isFile())
                return leave(name, "ADOPT_LINK",
                             Text::tr("“%1” is a link that leads out of this folder, to a folder or nowhere. It is not "
                                      "followed.")
                                 .arg(name));
        } else if (entry.isDir()) {
            if (depth < deepest)
                return into(entry.absoluteFilePath(), depth + 1);
            return leave(name, "ADOPT_DEEP", Text::tr("“%1” lies too deep to be asked for; it stays out.").arg(name));
        }
        if (!QFileInfo(path).isFile()) // a pipe would wait for whoever writes into it
            return leave(name, "ADOPT_SPECIAL", Text::tr("“%1” is no regular file; it stays out.").arg(name));
        return take(name, path);
    }

    Result<void> take(const QString& name, const QString& path)
    {
        if (m_contents.files.size() >= mostFiles)
            return refuse("ADOPT_MANY",
                          Text::tr("There are more than %1 files in this folder. Choose the folder phones "
                                   "ask in, not one above it.")
                              .arg(mostFiles));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            const bool config = isAdoptedConfigName(name);
            m_contents.remarks.append({name, QStringLiteral("ADOPT_CLOSED"),
                                       config ? AdoptWeight::Problem : AdoptWeight::Warning,
                                       Text::tr("“%1” cannot be opened for reading; it stays out.").arg(name)});
            return {};
        }
        const qint64 size = file.size();
        const qint64 wanted = bytesToRead(name);
        AdoptFile found{name, path, {}, size};
        if (!isAdoptedConfigName(name) || size <= wanted)
            found.bytes = file.read(wanted);
        if (isAdoptedConfigName(name))
            m_configBytes += found.bytes.size();
        if (m_configBytes > mostConfigBytes)
            return refuse("ADOPT_MANY",
                          Text::tr("The configuration files of this folder are larger than %1 MB together. "
                                   "Take it over in parts.")
                              .arg(mostConfigBytes >> 20));
        m_contents.files.append(std::move(found));
        return {};
    }

    Result<void> leave(const QString& name, const char* code, const QString& sentence)
    {
        m_contents.remarks.append({name, QString::fromLatin1(code), AdoptWeight::Warning, sentence});
        return {};
    }

    FolderContents& m_contents;
    const AdoptWatch& m_watch;
    int m_seen = 0;
    qint64 m_configBytes = 0;
};

/// Copies one file; nothing for one that stays out, an Error for what stops all.
Result<BlobRef> copy(const Vault& vault, const AdoptFile& file, QList<AdoptRemark>& remarks, QByteArray* md5 = nullptr)
{
    const auto leave = [&](const char* code, AdoptWeight weight, const QString& sentence) {
        remarks.append({file.name, QString::fromLatin1(code), weight, sentence});
        return BlobRef();
    };
    if (file.size > mostOtherBytes)
        return leave("ADOPT_BIG", AdoptWeight::Warning,
                     Text::tr("“%1” has %2 MB; it stays out.").arg(file.name).arg(file.size / 1'000'000));
    auto blob = vault.import(file.path, md5);
    if (blob)
        return blob;
    if (blob.error().code == u"VAULT_FULL" || blob.error().code == u"VAULT_WRITE")
        return blob;
    return leave("ADOPT_CLOSED", AdoptWeight::Warning, blob.error().sentence);
}

} // namespace

Result<FolderContents> readFolder(const QString& folder, const AdoptWatch& watch)
{
    const QFileInfo top(folder);
    const QString real = top.canonicalFilePath();
    if (real.isEmpty() || !QFileInfo(real).isDir() || !QFileInfo(real).isReadable())
        return refuse("ADOPT_FOLDER",
                      Text::tr("“%1” is no folder that can be read. Choose the folder phones ask in.").arg(folder));
    FolderContents contents;
    contents.folder = real;
    if (auto read = Walk(contents, watch).into(real, 0); !read)
        return read.error();
    return contents;
}

Result<Edit> takeFolder(const Vault& vault, const FolderContents& contents, const AdoptPlan& plan,
                        const JobState& state, QList<AdoptRemark>& remarks, const AdoptWatch& watch)
{
    // The vault may not exist yet; what it would be made in does.
    QString place = vault.folder();
    while (!QFileInfo::exists(place) && !QDir(place).isRoot())
        place = QFileInfo(place).absolutePath();
    if (isBelow(QFileInfo(place).canonicalFilePath(), contents.folder))
        return refuse(
            "ADOPT_INSIDE",
            Text::tr("Firstring keeps its own data inside this folder, and would write into it. Copy the files "
                     "phones ask for to a folder of their own first."));
    QList<FirmwareImage> images;
    QList<JobFile> files;
    const int all = int(plan.firmware.size() + plan.kinds.others.size());
    int done = 0;
    for (FirmwareImage image : plan.firmware) {
        if (watch && !watch(done++, all))
            return adoptStopped();
        const auto file = std::find_if(plan.kinds.firmware.begin(), plan.kinds.firmware.end(),
                                       [&](const AdoptFile& one) { return one.name == image.fileName; });
        const auto blob = copy(vault, *file, remarks, &image.md5);
        if (!blob)
            return blob.error();
        image.blob = *blob;
        if (!image.blob.sha256.isEmpty())
            images.append(image);
    }
    for (const AdoptFile& file : plan.kinds.others) {
        if (watch && !watch(done++, all))
            return adoptStopped();
        const auto blob = copy(vault, file, remarks);
        if (!blob)
            return blob.error();
        if (!blob->sha256.isEmpty())
            files.append({file.name, {}, {}, *blob});
    }
    return withFiles(plan, state, images, files);
}

} // namespace firstring
