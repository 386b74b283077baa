// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/JobFolder.h"

#include "models/store/JobReader.h"
#include "models/store/NewsWire.h"
#include "models/store/PostgresJobStore.h"
#include "models/store/SqliteJobStore.h"
#include "models/store/StoreThread.h"
#include "models/workspace/LoadedJob.h"
#include "models/workspace/SyncLedger.h"

#include <QCoreApplication>
#include <QDateTime>
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

Result<void> makeFolders(const QString& path)
{
    for (const QString& folder : {path, path + QStringLiteral("/jobs")}) {
        if (auto ok = makeFolder(folder); !ok)
            return ok;
    }
    return {};
}

/// A shared job and what lets one in there.
struct Access
{
    SharedJobUrl job;
    QString password;
};

Result<Access> accessTo(const QString& url, const DatabasePassword& passwords)
{
    auto job = SharedJobUrl::parse(url);
    if (!job)
        return job.error();
    const auto password = passwords ? passwords(*job) : Result<QString>(QString());
    if (!password)
        return password.error();
    return Access{std::move(*job), *password};
}

/// What an earlier run left, without what was said anew since: another workstation may have released a phone.
ServerNews stillNews(ServerNews records, const StoredJob& job)
{
    records.gates.removeIf([&job](const PhoneGate& gate) {
        const auto there = job.gates.constFind(gate.mac);
        return there != job.gates.constEnd() && there->savedMs >= gate.savedMs;
    });
    records.silenced.removeIf([&job](const SilencedAddress& one) {
        return one.savedMs > 0 && std::any_of(job.silenced.begin(), job.silenced.end(), [&](const auto& there) {
                   return there.address == one.address && there.savedMs >= one.savedMs;
               });
    });
    return records;
}

Result<LoadedJob> loadFrom(const QString& name, std::unique_ptr<JobStore> store)
{
    auto stored = store->load();
    if (!stored)
        return stored.error();
    stored->state.name = name;
    return LoadedJob{.name = name, .store = std::move(store), .stored = std::move(*stored)};
}

template <typename Store>
Result<std::unique_ptr<SqlJobStore>> asStore(Result<std::unique_ptr<Store>> store)
{
    if (!store)
        return store.error();
    return std::unique_ptr<SqlJobStore>(std::move(*store));
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
    return m_path + QStringLiteral("/jobs/") + localName(name) + ending();
}

QString JobFolder::certificatesPath(const QString& name) const
{
    return m_path + QStringLiteral("/jobs/") + localName(name) + QStringLiteral(".tls");
}

QString JobFolder::localName(const QString& name)
{
    if (!SharedJobUrl::isMeant(name))
        return name;
    const auto job = SharedJobUrl::parse(name);
    return job ? job->localName() : QString();
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
    const auto store = createStore(name);
    return store ? Result<void>() : Result<void>(store.error());
}

Result<std::unique_ptr<SqlJobStore>> JobFolder::createStore(const QString& name) const
{
    if (!SharedJobUrl::isMeant(name)) {
        if (auto ok = checkName(name); !ok)
            return ok.error();
        for (const QString& other : list()) {
            if (other.compare(name, Qt::CaseInsensitive) == 0)
                return refuse("JOB_EXISTS", Text::tr("There is a job “%1” already. Choose another name.").arg(other));
        }
    }
    if (auto ok = makeFolders(m_path); !ok)
        return ok.error();
    if (!SharedJobUrl::isMeant(name))
        return asStore(SqliteJobStore::create(jobPath(name), m_keys));
    const auto access = accessTo(name, m_passwords);
    return access ? asStore(PostgresJobStore::create(access->job, access->password, m_keys))
                  : Result<std::unique_ptr<SqlJobStore>>(access.error());
}

Result<std::unique_ptr<SqlJobStore>> JobFolder::openStore(const QString& name) const
{
    if (SharedJobUrl::isMeant(name))
        return openShared(name);
    if (auto ok = checkName(name); !ok)
        return ok.error();
    return asStore(SqliteJobStore::open(jobPath(name), m_keys));
}

Result<std::unique_ptr<SqlJobStore>> JobFolder::openShared(const QString& url) const
{
    const auto access = accessTo(url, m_passwords);
    return access ? asStore(PostgresJobStore::open(access->job, access->password, m_keys))
                  : Result<std::unique_ptr<SqlJobStore>>(access.error());
}

Result<QString> JobFolder::move(const QString& from, const QString& to) const
{
    auto source = openStore(from);
    if (!source)
        return source.error();
    auto target = createStore(to);
    if (!target)
        return target.error();
    if (auto moved = (*source)->moveTo(**target); !moved) {
        // Empty as it was made: nobody misses it. A whole copy may be all that is left.
        if (moved.error().code != u"STORE_IN_BOTH")
            (*target)->remove();
        return moved.error();
    }
    target->reset();
    source->reset();
    if (SharedJobUrl::isMeant(from))
        return QString();
    const QString path = jobPath(from);
    const QString kept =
        path + QDateTime::currentDateTimeUtc().toString(QStringLiteral("'.kept-'yyyyMMdd'T'HHmmss'Z'"));
    if (!QFile::rename(path, kept))
        return refuse("DATA_FOLDER",
                      Text::tr("The job was moved, but %1 could not be put aside. Take it away, so that nobody works "
                               "on it any more.")
                          .arg(path));
    QFile::remove(path + QStringLiteral(".sum"));
    return kept;
}

Result<QList<AuditLine>> JobFolder::auditLog(const QString& name, qint64 limit) const
{
    if (!SharedJobUrl::isMeant(name))
        return readAuditLog(jobPath(name), limit);
    auto store = openShared(name);
    return store ? (*store)->auditLog(limit) : Result<QList<AuditLine>>(store.error());
}

Result<AuditCheck> JobFolder::checkAudit(const QString& name) const
{
    if (!SharedJobUrl::isMeant(name))
        return checkAuditLog(jobPath(name));
    auto store = openShared(name);
    return store ? (*store)->checkAudit() : Result<AuditCheck>(store.error());
}

Result<std::optional<KeyWanted>> JobFolder::keyWanted(const QString& name) const
{
    if (!SharedJobUrl::isMeant(name))
        return SqliteJobStore::keyWanted(jobPath(name));
    const auto access = accessTo(name, m_passwords);
    return access ? PostgresJobStore::keyWanted(access->job, access->password)
                  : Result<std::optional<KeyWanted>>(access.error());
}

Result<std::unique_ptr<Workspace>> JobFolder::open(const QString& name) const
{
    auto job = load(name);
    return job ? Result<std::unique_ptr<Workspace>>(begin(std::move(*job)))
               : Result<std::unique_ptr<Workspace>>(job.error());
}

Result<LoadedJob> JobFolder::load(const QString& name) const
{
    if (!SharedJobUrl::isMeant(name)) {
        auto store = openStore(name);
        return store ? loadFrom(name, std::move(*store)) : Result<LoadedJob>(store.error());
    }
    const auto access = accessTo(name, m_passwords);
    if (!access)
        return access.error();
    auto store = PostgresJobStore::open(access->job, access->password, m_keys);
    if (!store)
        return store.error();
    // What waits while the database is away needs a place, also where no job was made yet.
    if (auto ok = makeFolders(m_path); !ok)
        return ok.error();
    const PostgresJobStore& shared = **store;
    auto job = loadFrom(localName(name), std::move(*store));
    if (job) {
        job->waitingPath = jobPath(name) + QStringLiteral(".waiting");
        job->news = LoadedJob::News{access->job, access->password, shared.writer(), shared.newsAtLoad()};
    }
    return job;
}

std::unique_ptr<Workspace> JobFolder::begin(LoadedJob job)
{
    StoredJob& stored = job.stored;
    auto thread = std::make_unique<StoreThread>(std::move(job.store), job.waitingPath);
    const ServerNews leftOver = stillNews(thread->leftOver(), stored);
    auto workspace = std::make_unique<Workspace>(std::move(stored.state), std::move(stored.tracks), std::move(thread),
                                                 std::move(stored.notes), stored.leases,
                                                 Workspace::Gates{std::move(stored.gates), std::move(stored.silenced)});
    workspace->setShelf(std::move(stored.shelf));
    workspace->sync().setMemory(std::move(stored.sync));
    if (leftOver.hasRecords())
        workspace->takeRecords(leftOver);
    if (job.news)
        workspace->setWire(
            std::make_unique<NewsWire>(job.news->job, job.news->password, job.news->writer, job.news->since));
    return workspace;
}

Result<std::unique_ptr<JobStore>> JobFolder::reader(const QString& name) const
{
    // Whoever looks at a shared job has a connection as everybody.
    if (SharedJobUrl::isMeant(name)) {
        auto store = openShared(name);
        return store ? Result<std::unique_ptr<JobStore>>(std::move(*store))
                     : Result<std::unique_ptr<JobStore>>(store.error());
    }
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
    auto job = openFrom(localName(name), std::move(*store));
    if (job)
        (*job)->keepReadOnly(JobReader::refused());
    return job;
}

Result<std::unique_ptr<Workspace>> JobFolder::openFrom(const QString& name, std::unique_ptr<JobStore> store)
{
    auto job = loadFrom(name, std::move(store));
    return job ? Result<std::unique_ptr<Workspace>>(begin(std::move(*job)))
               : Result<std::unique_ptr<Workspace>>(job.error());
}

} // namespace firstring
