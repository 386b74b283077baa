// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/bundle/JobBundle.h"

#include "models/base/Digest.h"
#include "models/formats/bundle/BundleReader.h"
#include "models/formats/bundle/BundleWriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobBundle)
};

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

Error cancelled()
{
    return refuse("BUNDLE_CANCELLED", Text::tr("It was ended before it was done; nothing was changed."));
}

/// Adds up, and tells who wants to know.
class Meter
{
public:
    Meter(BundleProgress tell, qint64 total)
        : m_tell(std::move(tell))
        , m_total(total)
    {}
    bool pass(qint64 bytes)
    {
        m_done += bytes;
        m_isStopped = m_isStopped || (m_tell && !m_tell(m_done, m_total));
        return !m_isStopped;
    }
    bool isStopped() const { return m_isStopped; }

private:
    BundleProgress m_tell;
    qint64 m_done = 0;
    qint64 m_total;
    bool m_isStopped = false;
};

/// Whatever is read from it is counted and hashed.
class Watched final : public QIODevice
{
public:
    using Read = std::function<qint64(char* to, qint64 most)>;

    Watched(Read read, Meter& meter)
        : m_read(std::move(read))
        , m_meter(meter)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    QByteArray sha256() const { return m_hash.result(); }
    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; } // nobody can know before reading

protected:
    qint64 readData(char* to, qint64 most) override
    {
        const qint64 got = m_read(to, most);
        m_isAtEnd = got <= 0;
        if (got > 0) {
            m_hash.addData(QByteArrayView(to, got));
            if (!m_meter.pass(got))
                return -1;
        }
        return got;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    Read m_read;
    Meter& m_meter;
    bool m_isAtEnd = false;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

qint64 bytesInside(const BundleManifest& manifest)
{
    qint64 bytes = 0;
    for (const BundleFile& file : manifest.files)
        bytes += file.isInside ? file.blob.size : 0;
    return bytes;
}

Result<void> putFile(BundleWriter& writer, const BlobUse& use, const Vault& vault, Meter& meter)
{
    const Error missing =
        refuse("BUNDLE_SOURCE", Text::tr("%1 is missing in this computer's files or damaged, so no bundle was made. "
                                         "Add it again, or save the bundle with digests only.")
                                    .arg(use.name));
    QFile source(vault.pathOf(use.blob));
    if (!source.open(QIODevice::ReadOnly) || source.size() != use.blob.size)
        return missing;
    Watched watched([&source](char* to, qint64 most) { return source.read(to, most); }, meter);
    const auto put = writer.putMember(bundleFilesFolder + use.blob.sha256.toHex(), use.blob.size, watched);
    if (meter.isStopped())
        return cancelled();
    if (!put)
        return put.error().code == u"BUNDLE_SOURCE" ? Result<void>(missing) : put;
    return watched.sha256() == use.blob.sha256 ? Result<void>() : Result<void>(missing);
}

Result<void> openForReading(QFile& file)
{
    const QFileInfo facts(file.fileName());
    if (facts.exists() && !facts.isFile())
        return refuse("BUNDLE_READ", Text::tr("“%1” is no regular file.").arg(file.fileName()));
    if (!file.open(QIODevice::ReadOnly))
        return refuse("BUNDLE_READ", Text::tr("“%1” cannot be read: %2.").arg(file.fileName(), file.errorString()));
    return {};
}

} // namespace

Result<BundleReceipt> saveBundle(const JobState& job, const Vault& vault, const QString& path, const BundleWish& wish,
                                 const BundleProgress& progressed)
{
    BundleReceipt receipt;
    const JobState said = wish.secrets ? job : withoutSecrets(job, receipt.withheld);
    const QByteArray json = jobToJson(said, receipt.withheld);
    BundleManifest manifest{.job = job.name,
                            .phones = static_cast<int>(job.phones.size()),
                            .secrets = wish.secrets,
                            .withheld = countOf(receipt.withheld),
                            .jobJson = {sha256(json), json.size()}};
    QList<BlobUse> uses = blobsOf(said);
    uses.removeIf([](const BlobUse& use) { return use.blob.sha256.isEmpty(); });
    for (const BlobUse& use : std::as_const(uses))
        manifest.files.append({use.blob, wish.files});

    if (const QFileInfo facts(path); facts.exists() && !facts.isFile())
        return refuse("BUNDLE_WRITE", Text::tr("“%1” is no regular file, so it is left alone.").arg(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refuse(
            "BUNDLE_WRITE",
            Text::tr("The bundle cannot be written to “%1”: %2. Choose another folder.").arg(path, file.errorString()));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    auto writer = BundleWriter::begin(file, wish.passphrase);
    if (!writer)
        return writer.error();
    for (const auto& [name, content] :
         {std::pair<QByteArray, QByteArray>(bundleManifestName, bundleManifestToJson(manifest)),
          std::pair<QByteArray, QByteArray>(bundleJobName, json)}) {
        if (auto put = writer->putMember(name, content); !put)
            return put.error();
    }
    Meter meter(progressed, bytesInside(manifest));
    for (const BlobUse& use : std::as_const(uses)) {
        if (!wish.files)
            break;
        if (auto put = putFile(*writer, use, vault, meter); !put)
            return put.error();
        ++receipt.files;
    }
    if (auto done = writer->finish(); !done)
        return done.error();
    receipt.bytes = file.pos();
    if (!file.commit())
        return refuse(
            "BUNDLE_WRITE",
            Text::tr("The bundle cannot be written to “%1”: %2. Choose another folder.").arg(path, file.errorString()));
    return receipt;
}

Result<bool> isBundleSealed(const QString& path)
{
    QFile file(path);
    if (auto open = openForReading(file); !open)
        return open.error();
    return BundleReader::isSealed(file);
}

Result<SoundBundle> readBundle(const QString& path, const QString& passphrase, const BundleProgress& progressed)
{
    QFile file(path);
    if (auto open = openForReading(file); !open)
        return open.error();
    auto reader = BundleReader::open(file, passphrase);
    if (!reader)
        return reader.error();
    auto content = jobFromJson(reader->jobJson());
    if (!content)
        return content.error();
    Meter meter(progressed, bytesInside(reader->manifest()));
    while (true) {
        const auto next = reader->next();
        if (!next)
            return next.error();
        if (!*next)
            break;
        if (!meter.pass((*next)->size))
            return cancelled();
    }
    return SoundBundle{reader->manifest(), std::move(*content)};
}

Result<void> takeBundleFiles(const QString& path, const QString& passphrase, const Vault& vault,
                             const BundleProgress& progressed)
{
    QFile file(path);
    if (auto open = openForReading(file); !open)
        return open.error();
    auto reader = BundleReader::open(file, passphrase);
    if (!reader)
        return reader.error();
    Meter meter(progressed, bytesInside(reader->manifest()));
    while (true) {
        const auto next = reader->next();
        if (!next)
            return next.error();
        if (!*next)
            return {};
        // What is here already need not be written again.
        if (vault.open(**next)) {
            if (!meter.pass((*next)->size))
                return cancelled();
            continue;
        }
        Watched content([&reader](char* to, qint64 most) { return reader->read(to, most); }, meter);
        const auto taken = vault.import(content, (*next)->size);
        if (meter.isStopped())
            return cancelled();
        if (!taken)
            return taken.error();
        if (!(*taken == **next)) {
            (void)vault.remove(taken->sha256); // changed since it was found sound
            return bundleDamaged(QString::fromLatin1((*next)->sha256.toHex()));
        }
    }
}

Result<void> makeBundledJob(const JobFolder& folder, const QString& name, const SoundBundle& bundle)
{
    if (auto made = folder.create(name); !made)
        return made;
    const auto fill = [&]() -> Result<void> {
        auto job = folder.open(name);
        if (!job)
            return job.error();
        if (auto done = (*job)->perform(bundle.content.edit); !done)
            return done;
        return (*job)->waitStored();
    };
    auto filled = fill();
    if (!filled) {
        const QString path = folder.jobPath(name);
        for (const char* part : {"", "-wal", "-shm", ".sum", ".lock"})
            QFile::remove(path + QLatin1StringView(part));
    }
    return filled;
}

QString freeJobName(const JobFolder& folder, const QString& wanted)
{
    const QStringList taken = folder.list();
    QString name = wanted;
    for (int number = 2; taken.contains(name, Qt::CaseInsensitive); ++number)
        name = QStringLiteral("%1 %2").arg(wanted).arg(number);
    return name;
}

QList<BlobUse> missingFiles(const JobState& job, const Vault& vault)
{
    QList<BlobUse> missing;
    for (const BlobUse& use : blobsOf(job)) {
        if (!use.blob.sha256.isEmpty() && !vault.open(use.blob))
            missing.append(use);
    }
    return missing;
}

} // namespace firstring
