// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobFolder.h"

#include "models/store/JobReader.h"
#include "models/store/SqliteJobStore.h"
#include "models/store/StoreThread.h"
#include "models/workspace/SyncLedger.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace firstring {

namespace {

constexpr char16_t jobEnding[] = u".job";

QString ending()
{
    return QString::fromUtf16(jobEnding);
}

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JobFolder)
};

/// Jobs hold passwords: their folder is for its owner only.
Result<void> makeFolder(const QString& path)
{
    const bool there = QFileInfo(path).isDir();
    if (!there && !QDir().mkpath(path))
        return refuse(
            "DATA_FOLDER",
            Text::tr(
                "The data folder %1 cannot be made. Check the rights of the folder above it, or choose another one.")
                .arg(path));
    if (!there)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

} // namespace

JobFolder::JobFolder(const QString& dataDir)
    : m_path(QDir::cleanPath(QDir(dataDir.isEmpty() ? defaultPath() : dataDir).absolutePath()))
{}

QString JobFolder::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/firstring");
}

QString JobFolder::vaultPath() const
{
    return m_path + QStringLiteral("/vault");
}

QString JobFolder::jobPath(const QString& name) const
{
    return m_path + QStringLiteral("/jobs/") + name + ending();
}

QString JobFolder::certificatesPath(const QString& name) const
{
    return m_path + QStringLiteral("/jobs/") + name + QStringLiteral(".tls");
}

QStringList JobFolder::list() const
{
    QStringList names = QDir(m_path + QStringLiteral("/jobs")).entryList({u'*' + ending()}, QDir::Files);
    for (QString& name : names)
        name.chop(ending().size());
    std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
        const int order = a.compare(b, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a < b;
    });
    return names;
}

Result<void> JobFolder::checkReadable() const
{
    for (const QString& folder : {m_path, m_path + QStringLiteral("/jobs")}) {
        const QFileInfo facts(folder);
        if (facts.exists() && !(facts.isDir() && facts.isReadable() && facts.isExecutable()))
            return refuse(
                "DATA_FOLDER",
                Text::tr("The data folder %1 cannot be read. Check its rights, or choose another one.").arg(folder));
    }
    return {};
}

Result<void> JobFolder::checkName(const QString& name)
{
    bool good = !name.isEmpty() && name.size() <= 100 && QFile::encodeName(name).size() <= 200 &&
                name == name.trimmed() && !name.startsWith(u'.');
    for (const QChar c : name)
        good = good && c != u'/' && c != u'\\' && (c.isPrint() || c.isSurrogate());
    if (good)
        return {};
    return refuse(
        "JOB_NAME",
        Text::tr("A job's name has 1 to 100 printable characters, no slash, no dot at its beginning and no blank "
                 "at its ends."),
        name);
}

Result<void> JobFolder::create(const QString& name) const
{
    if (auto ok = checkName(name); !ok)
        return ok;
    for (const QString& other : list()) {
        if (other.compare(name, Qt::CaseInsensitive) == 0)
            return refuse("JOB_EXISTS", Text::tr("There is a job “%1” already. Choose another name.").arg(other));
    }
    for (const QString& folder : {m_path, m_path + QStringLiteral("/jobs")}) {
        if (auto ok = makeFolder(folder); !ok)
            return ok;
    }
    const auto store = SqliteJobStore::create(jobPath(name), m_keys);
    return store ? Result<void>() : Result<void>(store.error());
}

Result<QList<AuditLine>> JobFolder::auditLog(const QString& name, qint64 limit) const
{
    return readAuditLog(jobPath(name), limit);
}

Result<AuditCheck> JobFolder::checkAudit(const QString& name) const
{
    return checkAuditLog(jobPath(name));
}

Result<std::optional<KeyWanted>> JobFolder::keyWanted(const QString& name) const
{
    return SqliteJobStore::keyWanted(jobPath(name));
}

Result<std::unique_ptr<Workspace>> JobFolder::open(const QString& name) const
{
    if (auto ok = checkName(name); !ok)
        return ok.error();
    auto store = SqliteJobStore::open(jobPath(name), m_keys);
    if (!store)
        return store.error();
    return openFrom(name, std::move(*store));
}

Result<std::unique_ptr<JobStore>> JobFolder::reader(const QString& name) const
{
    if (auto ok = checkName(name); !ok)
        return ok.error();
    auto reader = JobReader::open(jobPath(name), m_keys);
    if (!reader)
        return reader.error();
    return std::unique_ptr<JobStore>(std::move(*reader));
}

Result<std::unique_ptr<Workspace>> JobFolder::look(const QString& name) const
{
    auto store = reader(name);
    if (!store)
        return store.error();
    auto job = openFrom(name, std::move(*store));
    if (job)
        (*job)->keepReadOnly(JobReader::refused());
    return job;
}

Result<std::unique_ptr<Workspace>> JobFolder::openFrom(const QString& name, std::unique_ptr<JobStore> store)
{
    auto job = store->load();
    if (!job)
        return job.error();
    job->state.name = name;
    auto workspace = std::make_unique<Workspace>(
        std::move(job->state), std::move(job->tracks), std::make_unique<StoreThread>(std::move(store)),
        std::move(job->notes), job->leases, Workspace::Gates{std::move(job->gates), std::move(job->silenced)});
    workspace->setShelf(std::move(job->shelf));
    workspace->sync().setMemory(std::move(job->sync));
    return workspace;
}

} // namespace firstring
