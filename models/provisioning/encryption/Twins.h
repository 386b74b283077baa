// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Encryption.h"
#include "models/domain/JobState.h"
#include "models/provisioning/FileCache.h"

#include <QHash>
#include <QSet>

namespace firstring {

/// The tag file by which phones know that files are encrypted here (phones.md B13).
inline constexpr char16_t securityName[] = u"security.tuz";

/// A generated file that is to be encrypted.
struct PlainFile
{
    QString name; ///< as the encrypting program is to see it: `00085D2F9318.cfg`
    QByteArray bytes;
    QByteArray digest; ///< SHA-256 of the bytes

    /// Tells files apart that are encrypted each for itself.
    QByteArray id() const { return digest + name.toUtf8(); }
};

/// Its encrypted twin.
struct TwinFile
{
    PlainFile plain; ///< without its bytes
    QByteArray bytes;
};

/// The name of the generated file that \a encrypted stands for: `/cfg/00085d2f9318.tuz` gives the phone's own file.
/// Kind Other when it stands for none, security.tuz included.
FileName plainName(const FileName& encrypted);

/// The file of that name and content as the encrypting program gets it.
PlainFile plainFile(const FileName& name, const CachedFile& file);

/// Every generated file of the job as phones find it at each of \a sites, each once. Pure; for the pool.
QList<PlainFile> filesToEncrypt(const JobState& state, const QList<SiteAddress>& sites);

/// The encrypted files of a running server, by what stands in them, so that a changed job needs only new ones. What is
/// asked for and not there is wanted from whoever makes it. Server thread.
class TwinShelf
{
public:
    static constexpr qsizetype mostTwins = 65'536;

    /// Forgets everything when something else encrypts now. True: so it did.
    bool setEncryption(const Encryption& encryption);
    bool isOn() const { return m_encryption.on; }
    const Encryption& encryption() const { return m_encryption; }

    /// Null: not there.
    const CachedFile* find(const PlainFile& plain) const;
    const CachedFile& security() const { return m_security; }
    void want(const PlainFile& plain) { m_wanted.insert(plain.id(), plain); }
    bool isAnyWanted() const { return !m_wanted.isEmpty(); }
    QList<PlainFile> takeWanted() { return std::exchange(m_wanted, {}).values(); }
    /// ids of all that is there.
    QSet<QByteArray> ids() const;
    void put(const QList<TwinFile>& twins, const QByteArray& security);

private:
    Encryption m_encryption;
    QHash<QByteArray, CachedFile> m_twins; ///< by PlainFile::id()
    CachedFile m_security;
    QHash<QByteArray, PlainFile> m_wanted; ///< the same
};

} // namespace firstring
