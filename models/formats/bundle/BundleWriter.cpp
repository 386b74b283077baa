// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/bundle/BundleWriter.h"

#include "models/base/Digest.h"
#include "models/formats/bundle/TarHead.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BundleWriter)
};

} // namespace

Result<BundleWriter> BundleWriter::begin(QIODevice& target, const QString& passphrase, Randomness random)
{
    BundleWriter writer(target);
    if (!passphrase.isEmpty()) {
        auto sealed = sealedstream::Writer::begin(target, passphrase, std::move(random));
        if (!sealed)
            return sealed.error();
        writer.m_sealed.emplace(std::move(*sealed));
    }
    return writer;
}

bool BundleWriter::put(QByteArrayView bytes)
{
    return m_sealed ? m_sealed->write(bytes) : m_target->write(bytes.data(), bytes.size()) == bytes.size();
}

Error BundleWriter::refused() const
{
    return {QStringLiteral("BUNDLE_WRITE"),
            Text::tr("The bundle could not be written there, and what was there before is as it was: %1. Check rights "
                     "and free space, or choose another folder.")
                .arg(m_target->errorString()),
            {}};
}

Result<void> BundleWriter::putMember(const QByteArray& name, const QByteArray& content)
{
    if (name == bundleManifestName)
        m_sum = sha256(content).toHex();
    const bool done = put(tarHead({name, content.size()})) && put(content) &&
                      put(QByteArray(static_cast<qsizetype>(tarPadding(content.size())), '\0'));
    return done ? Result<void>() : Result<void>(refused());
}

Result<void> BundleWriter::putMember(const QByteArray& name, qint64 size, QIODevice& content)
{
    if (!put(tarHead({name, size})))
        return refused();
    std::array<char, 65'536> piece;
    for (qint64 left = size; left > 0;) {
        const qint64 got = content.read(piece.data(), std::min<qint64>(left, piece.size()));
        if (got <= 0)
            return Error{QStringLiteral("BUNDLE_SOURCE"),
                         Text::tr("A file of the job could not be read to its end, so no bundle was made. Check the "
                                  "files of this job first."),
                         QString::fromLatin1(name)};
        if (!put({piece.data(), got}))
            return refused();
        left -= got;
    }
    return put(QByteArray(static_cast<qsizetype>(tarPadding(size)), '\0')) ? Result<void>() : Result<void>(refused());
}

Result<void> BundleWriter::finish()
{
    if (auto sum = putMember(bundleSumName, m_sum); !sum)
        return sum;
    const bool done = put(QByteArray(2 * TarHead::blockBytes, '\0')) && (!m_sealed || m_sealed->finish());
    return done ? Result<void>() : Result<void>(refused());
}

} // namespace firstring
