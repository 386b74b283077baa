// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/encryption/Twins.h"

#include "models/base/Digest.h"
#include "models/domain/Assignment.h"
#include "models/domain/PhoneModel.h"
#include "models/provisioning/FileChanges.h"

namespace firstring {

namespace {

/// Whoever is sent elsewhere gets nothing encrypted from here: it would want the same there (phones.md B13).
bool getsTwins(const JobState& state, MacAddress mac)
{
    const Phone* phone = state.phones.find(mac);
    return phone && !phone->onHold &&
           effectiveAssignment(state, *phone).configServer.value == QStringView(localServerName);
}

} // namespace

FileName plainName(const FileName& encrypted)
{
    FileName none = encrypted;
    none.kind = FileKind::Other;
    constexpr QLatin1String ending(".tuz");
    if (encrypted.kind != FileKind::Encrypted || encrypted.key == QStringView(securityName))
        return none;
    const QString name = encrypted.name.chopped(ending.size()) + QLatin1String(".cfg");
    FileName plain = FileName::parse(name.toUtf8());
    plain.role = encrypted.role;
    const bool generated =
        plain.kind == FileKind::Common || plain.kind == FileKind::ModelConfig || plain.kind == FileKind::PhoneConfig;
    return generated ? plain : none;
}

PlainFile plainFile(const FileName& name, const CachedFile& file)
{
    const bool own = name.kind == FileKind::PhoneConfig;
    return {own ? name.mac.plain() + QLatin1String(".cfg") : name.key, file.bytes, file.digest};
}

QList<PlainFile> filesToEncrypt(const JobState& state, const QList<SiteAddress>& sites)
{
    QList<PlainFile> files;
    QSet<QByteArray> ids;
    const auto add = [&](const FileName& name, const RenderedFile& rendered, const QStringList& names) {
        const CachedFile file{rendered.bytes, rendered.digest, {}, true};
        for (const QString& one : names) {
            FileName asked = name;
            asked.key = one;
            const PlainFile plain = plainFile(asked, file);
            if (!ids.contains(plain.id())) {
                ids.insert(plain.id());
                files.append(plain);
            }
        }
    };
    for (const SiteAddress& site : sites) {
        forEachFile(state, site, [&](const FileName& name, const RenderedFile& rendered) {
            if (!rendered.missing.isEmpty() || (!name.mac.isZero() && !getsTwins(state, name.mac)))
                return;
            if (name.kind == FileKind::Common)
                add(name, rendered, {QStringLiteral("startup.cfg"), QStringLiteral("aastra.cfg")});
            else if (name.kind == FileKind::PhoneConfig)
                add(name, rendered, {name.key});
            else
                for (const QString& model : modelFileNames(name.model))
                    add(name, rendered, {foldedName(model) + QLatin1String(".cfg")});
        });
    }
    return files;
}

bool TwinShelf::setEncryption(const Encryption& encryption)
{
    if (encryption == m_encryption)
        return false;
    m_encryption = encryption;
    m_twins.clear();
    m_security = {};
    m_wanted.clear();
    return true;
}

const CachedFile* TwinShelf::find(const PlainFile& plain) const
{
    const auto twin = m_twins.constFind(plain.id());
    return twin == m_twins.constEnd() ? nullptr : &*twin;
}

QSet<QByteArray> TwinShelf::ids() const
{
    return {m_twins.keyBegin(), m_twins.keyEnd()};
}

void TwinShelf::put(const QList<TwinFile>& twins, const QByteArray& security)
{
    if (m_twins.size() + twins.size() > mostTwins)
        m_twins.clear();
    for (const TwinFile& twin : twins)
        m_twins.insert(twin.plain.id(), {twin.bytes, sha256(twin.bytes), {}, true});
    if (!security.isEmpty())
        m_security = {security, sha256(security), {}, true};
}

} // namespace firstring
