// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileCache.h"

namespace firstring {

namespace {

/// Common and model files are the same for every phone and at every site.
QString cacheKey(const Phone& phone, const FileName& name, const SiteAddress& site)
{
    const QString role = name.role == FileRole::Rcs ? QStringLiteral("rcs/") : QStringLiteral("cfg/");
    switch (name.kind) {
    case FileKind::Common:
        return role + QLatin1String("common");
    case FileKind::ModelConfig:
        return role + QLatin1String("model/") + name.model;
    default:
        return role + phone.mac.plain() + u'/' + phone.model + u'/' + site.address + u'/' +
               QString::number(site.httpPort);
    }
}

} // namespace

CachedFile FileCache::file(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site)
{
    const QString key = cacheKey(phone, name, site);
    if (const auto known = m_files.constFind(key); known != m_files.constEnd())
        return *known;
    if (m_files.size() >= mostFiles)
        m_files.clear();
    if (!m_plan)
        m_plan.emplace(state, QSet<QString>());
    const RenderedFile rendered = m_plan->render(phone, name, site);
    const CachedFile file{rendered.bytes, rendered.digest, rendered.missing.value(0), rendered.exists};
    m_files.insert(key, file);
    return file;
}

} // namespace firstring
