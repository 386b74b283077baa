// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileCache.h"

#include "models/base/Digest.h"
#include "models/provisioning/PhoneDirectory.h"

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

ConfigPlan& FileCache::plan(const JobState& state)
{
    if (!m_plan)
        m_plan.emplace(state, QSet<QString>());
    return *m_plan;
}

CachedFile FileCache::directory(const JobState& state)
{
    const QString key = QStringLiteral("cfg/directory");
    if (const auto known = m_files.constFind(key); known != m_files.constEnd())
        return *known;
    CachedFile file;
    file.bytes = phoneDirectory(plan(state));
    file.exists = !file.bytes.isEmpty();
    file.digest = sha256(file.bytes);
    m_files.insert(key, file);
    return file;
}

CachedFile FileCache::file(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site)
{
    const QString key = cacheKey(phone, name, site);
    if (const auto known = m_files.constFind(key); known != m_files.constEnd())
        return *known;
    if (m_files.size() >= mostFiles)
        m_files.clear();
    const RenderedFile rendered = plan(state).render(phone, name, site);
    const CachedFile file{rendered.bytes, rendered.digest, rendered.missing.value(0), rendered.exists};
    m_files.insert(key, file);
    return file;
}

} // namespace firstring
