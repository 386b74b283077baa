// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileCache.h"

#include "models/base/Digest.h"
#include "models/provisioning/PhoneDirectory.h"
#include "models/provisioning/SiteUrl.h"

namespace firstring {

FileCache::Key FileCache::keyOf(const Phone& phone, const FileName& name, const SiteAddress& site)
{
    switch (name.kind) {
    case FileKind::Common:
        return {.role = name.role, .kind = name.kind};
    case FileKind::ModelConfig:
        return {.role = name.role, .kind = name.kind, .model = name.model};
    default:
        // What stands in it depends on the port for its model only.
        const int https = httpsPortFor(site, phone.model);
        return {.role = name.role,
                .kind = FileKind::PhoneConfig,
                .mac = phone.mac,
                .model = phone.model,
                .site = {site.address, site.httpPort, https, https}};
    }
}

ConfigPlan& FileCache::plan(const JobState& state)
{
    if (!m_plan)
        m_plan.emplace(state, QSet<QString>());
    return *m_plan;
}

const CachedFile& FileCache::directory(const JobState& state)
{
    if (!m_directory) {
        CachedFile& file = m_directory.emplace();
        file.bytes = phoneDirectory(plan(state));
        file.exists = !file.bytes.isEmpty();
        file.digest = sha256(file.bytes);
    }
    return *m_directory;
}

const CachedFile& FileCache::file(const JobState& state, const Phone& phone, const FileName& name,
                                  const SiteAddress& site)
{
    const Key key = keyOf(phone, name, site);
    if (const auto known = m_files.constFind(key); known != m_files.constEnd())
        return *known;
    if (m_files.size() >= mostFiles)
        m_files.clear();
    const RenderedFile rendered = plan(state).renderBytes(phone, name, site);
    return *m_files.insert(key, {rendered.bytes, rendered.digest, rendered.missing.value(0), rendered.exists});
}

} // namespace firstring
