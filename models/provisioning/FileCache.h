// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/ConfigPlan.h"

#include <QHash>

#include <optional>

namespace firstring {

/// What the server needs of a generated file.
struct CachedFile
{
    QByteArray bytes;
    QByteArray digest;
    QString missing; ///< first variable without a value; the file is withheld
    bool exists = false;

    bool isServed() const { return exists && missing.isEmpty(); }
};

/// Generated files of one snapshot, kept by phone, name, model and site. One thread; bounded; cleared by a new
/// snapshot.
class FileCache
{
public:
    static constexpr qsizetype mostFiles = 8'192;

    void clear()
    {
        m_files.clear();
        m_directory.reset();
        m_plan.reset();
    }
    /// \a phone carries the model that counts for it.
    /// Valid until the next call.
    const CachedFile& file(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site);
    /// The directory of the phone list; it does not exist while it has no entry.
    const CachedFile& directory(const JobState& state);

private:
    /// What a generated file depends on, beside the snapshot. Common and model files are the same for every phone and
    /// at every site.
    struct Key
    {
        FileRole role = FileRole::Config;
        FileKind kind = FileKind::Common;
        MacAddress mac;
        QString model;
        SiteAddress site;

        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, qToUnderlying(key.role), qToUnderlying(key.kind), key.mac, key.model);
        }
    };
    static Key keyOf(const Phone& phone, const FileName& name, const SiteAddress& site);
    ConfigPlan& plan(const JobState& state);

    QHash<Key, CachedFile> m_files;
    std::optional<CachedFile> m_directory;
    std::optional<ConfigPlan> m_plan; ///< of the snapshot asked about first since clear()
};

} // namespace firstring
