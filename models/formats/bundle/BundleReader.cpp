// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/bundle/BundleReader.h"

#include "models/base/Digest.h"
#include "models/formats/bundle/TarHead.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BundleReader)
};

/// Archivers fill their last record with zeros.
constexpr qint64 mostZerosAtEnd = 1 << 20;

bool isZeros(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c == '\0'; });
}

} // namespace

BundleReader::BundleReader(QIODevice& file)
    : m_file(&file)
    , m_hash(std::make_unique<QCryptographicHash>(QCryptographicHash::Sha256))
{}

Result<bool> BundleReader::isSealed(QIODevice& file)
{
    const QByteArray begin = file.peek(sizeof bundleManifestName - 1);
    if (begin.startsWith("{\"format\":\"firstring"))
        return true;
    if (begin == bundleManifestName)
        return false;
    return Error{QStringLiteral("BUNDLE_NOT"),
                 Text::tr("This is no bundle of a job. Bundles are made with Save bundle, or by “firstringctl job "
                          "export”, and their names end in .firstring."),
                 {}};
}

Result<BundleReader> BundleReader::open(QIODevice& file, const QString& passphrase)
{
    const auto sealed = isSealed(file);
    if (!sealed)
        return sealed.error();
    BundleReader reader(file);
    if (*sealed) {
        auto stream = sealedstream::Reader::begin(file, passphrase);
        if (!stream)
            return stream.error();
        reader.m_sealed.emplace(std::move(*stream));
    }
    const auto head = reader.member(bundleManifestName, BundleManifest::mostBytes);
    if (!head)
        return head.error();
    auto manifest = bundleManifestFromJson(*head);
    if (!manifest)
        return manifest.error();
    reader.m_manifest = std::move(*manifest);
    reader.m_sum = sha256(*head).toHex();
    auto job = reader.member(bundleJobName, reader.m_manifest.jobJson.size);
    if (!job)
        return job.error();
    if (job->size() != reader.m_manifest.jobJson.size || sha256(*job) != reader.m_manifest.jobJson.sha256)
        return bundleDamaged(QString::fromLatin1(bundleJobName));
    reader.m_job = std::move(*job);
    return reader;
}

qint64 BundleReader::take(char* to, qint64 most)
{
    return m_sealed ? m_sealed->read(to, most) : m_file->read(to, most);
}

bool BundleReader::takeAll(char* to, qint64 bytes)
{
    while (bytes > 0) {
        const qint64 got = take(to, bytes);
        if (got <= 0)
            return false;
        to += got;
        bytes -= got;
    }
    return true;
}

/// A whole member of that name. Memory grows with what is really there, not with what a head claims.
Result<QByteArray> BundleReader::member(const char* name, qint64 most)
{
    std::array<char, TarHead::blockBytes> block;
    if (!takeAll(block.data(), TarHead::blockBytes))
        return bundleDamaged(QString::fromLatin1(name));
    const auto head = readTarHead({block.data(), TarHead::blockBytes});
    if (!head || head->name != name || head->size > most)
        return bundleDamaged(QString::fromLatin1(name));
    QByteArray content;
    while (content.size() < head->size) {
        const qsizetype before = content.size();
        const qint64 part = std::min<qint64>(head->size - before, 1 << 20);
        content.resize(before + part);
        if (!takeAll(content.data() + before, part))
            return bundleDamaged(QString::fromLatin1(name));
    }
    return endMember(head->size) ? Result<QByteArray>(content)
                                 : Result<QByteArray>(bundleDamaged(QString::fromLatin1(name)));
}

bool BundleReader::endMember(qint64 size)
{
    std::array<char, TarHead::blockBytes> rest;
    const qint64 padding = tarPadding(size);
    return takeAll(rest.data(), padding) && isZeros({rest.data(), padding});
}

Result<std::optional<BlobRef>> BundleReader::next()
{
    std::array<char, 65'536> rest;
    qint64 got = 0;
    while (m_isOpen && (got = read(rest.data(), rest.size())) > 0) {
    }
    if (got < 0)
        return bundleDamaged(QString::fromLatin1(m_current.sha256.toHex()));
    while (m_nextFile < m_manifest.files.size() && !m_manifest.files[m_nextFile].isInside)
        ++m_nextFile;
    if (m_nextFile == m_manifest.files.size()) {
        const auto end = checkEnd();
        return end ? Result<std::optional<BlobRef>>(std::nullopt) : Result<std::optional<BlobRef>>(end.error());
    }
    m_current = m_manifest.files[m_nextFile++].blob;
    const TarHead wanted{bundleFilesFolder + m_current.sha256.toHex(), m_current.size};
    std::array<char, TarHead::blockBytes> block;
    if (!takeAll(block.data(), TarHead::blockBytes) || readTarHead({block.data(), TarHead::blockBytes}) != wanted)
        return bundleDamaged(QString::fromLatin1(wanted.name));
    m_left = m_current.size;
    m_hash->reset();
    m_isOpen = true;
    return std::optional(m_current);
}

qint64 BundleReader::read(char* to, qint64 most)
{
    if (!m_isOpen)
        return 0;
    if (m_left == 0) {
        m_isOpen = false;
        return m_hash->result() == m_current.sha256 && endMember(m_current.size) ? 0 : -1;
    }
    const qint64 got = take(to, std::min(most, m_left));
    if (got <= 0) {
        m_isOpen = false;
        return -1;
    }
    m_hash->addData(QByteArrayView(to, got));
    m_left -= got;
    return got;
}

Result<void> BundleReader::checkEnd()
{
    if (const auto sum = member(bundleSumName, m_sum.size()); !sum || *sum != m_sum)
        return bundleDamaged(QString::fromLatin1(bundleSumName));
    std::array<char, 2 * TarHead::blockBytes> end;
    if (!takeAll(end.data(), end.size()) || !isZeros({end.data(), static_cast<qsizetype>(end.size())}))
        return bundleDamaged(QStringLiteral("end"));
    qint64 more = 0;
    for (qint64 got = 0; (got = take(end.data(), end.size())) != 0; more += got) {
        if (got < 0 || more > mostZerosAtEnd || !isZeros({end.data(), got}))
            return bundleDamaged(QStringLiteral("end"));
    }
    return {};
}

} // namespace firstring
