// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/bundle/SealedStream.h"

#include "models/formats/bundle/BundleManifest.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstring>

namespace firstring::sealedstream {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SealedStream)
};

constexpr qsizetype saltBytes = 16;
constexpr qsizetype longestHead = 1024;
const QString formatName = QStringLiteral("firstring-sealed-bundle");

QByteArray placeOf(quint64 number, bool isLast)
{
    return "firstring-bundle/" + QByteArray::number(number) + (isLast ? "/last" : "/more");
}

Error wrongPassphrase(const QString& sentence)
{
    return {QStringLiteral("BUNDLE_PASSPHRASE"), sentence, {}};
}

} // namespace

Result<Writer> Writer::begin(QIODevice& target, const QString& passphrase, Randomness random)
{
    const QByteArray salt = random(saltBytes);
    auto key = keyFromPassphrase(passphrase, salt);
    if (!key)
        return key.error();
    const QJsonObject head{{QStringLiteral("format"), formatName},
                           {QStringLiteral("version"), BundleManifest::newestVersion},
                           {QStringLiteral("salt"), QString::fromLatin1(salt.toHex())}};
    Writer writer(target, Sealing(*key, std::move(random)));
    // What the disk refuses here it refuses at the first piece too.
    target.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    return writer;
}

bool Writer::write(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (m_pending.size() == pieceBytes && !put(std::exchange(m_pending, {}), false))
            return false;
        const qsizetype part = std::min(bytes.size(), pieceBytes - m_pending.size());
        m_pending.append(bytes.data(), part);
        bytes = bytes.sliced(part);
    }
    return true;
}

bool Writer::finish()
{
    return put(m_pending, true);
}

bool Writer::put(QByteArrayView piece, bool isLast)
{
    const QByteArray sealed = m_sealing.seal(piece, placeOf(m_number++, isLast));
    return m_target->write(sealed) == sealed.size();
}

Result<Reader> Reader::begin(QIODevice& source, const QString& passphrase)
{
    const QJsonObject head = QJsonDocument::fromJson(source.readLine(longestHead)).object();
    const QByteArray salt = QByteArray::fromHex(head.value(u"salt").toString().toLatin1());
    if (head.value(u"format").toString() != formatName || salt.size() != saltBytes)
        return bundleDamaged(QStringLiteral("head"));
    if (head.value(u"version").toInt() != BundleManifest::newestVersion)
        return Error{QStringLiteral("BUNDLE_NEWER"),
                     Text::tr("The bundle was made by a newer Firstring. Update this program, then open it."),
                     {}};
    if (passphrase.isEmpty())
        return wrongPassphrase(Text::tr("The bundle is encrypted. Give the passphrase that it was made with."));
    const auto key = keyFromPassphrase(passphrase, salt);
    const Error another =
        wrongPassphrase(Text::tr("This passphrase does not open the bundle. Give the one that it was made with."));
    if (!key)
        return another;
    Reader reader(source, Sealing(*key));
    reader.m_sealedBytes = pieceBytes + reader.m_sealing.seal({}, {}).size(); // what sealing adds
    reader.m_ahead = source.read(reader.m_sealedBytes);
    const bool isWhole = Sealing::isWhole(reader.m_ahead);
    auto first = reader.next();
    if (!first)
        return isWhole ? another : bundleDamaged(QStringLiteral("first piece"));
    reader.m_plain = std::move(*first);
    return reader;
}

std::optional<QByteArray> Reader::next()
{
    const QByteArray sealed = std::exchange(m_ahead, m_source->read(m_sealedBytes));
    m_ended = m_ahead.isEmpty();
    return m_sealing.open(sealed, placeOf(m_number++, m_ended));
}

qint64 Reader::read(char* to, qint64 most)
{
    if (m_broken)
        return -1;
    if (m_at == m_plain.size()) {
        if (m_ended)
            return 0;
        auto piece = next();
        m_broken = !piece || piece->isEmpty();
        if (m_broken)
            return -1;
        m_plain = std::move(*piece);
        m_at = 0;
    }
    const qsizetype part = std::min<qint64>(most, m_plain.size() - m_at);
    std::memcpy(to, m_plain.constData() + m_at, static_cast<std::size_t>(part));
    m_at += part;
    return part;
}

} // namespace firstring::sealedstream
