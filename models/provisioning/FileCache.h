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
        m_plan.reset();
    }
    /// \a phone carries the model that counts for it.
    CachedFile file(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site);
    /// The directory of the phone list; it does not exist while it has no entry.
    CachedFile directory(const JobState& state);

private:
    ConfigPlan& plan(const JobState& state);

    QHash<QString, CachedFile> m_files;
    std::optional<ConfigPlan> m_plan; ///< of the snapshot asked about first since clear()
};

} // namespace firstring
