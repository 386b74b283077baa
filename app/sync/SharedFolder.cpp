// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SharedFolder.h"

#include "models/base/Digest.h"
#include "models/domain/sync/Settle.h"
#include "models/formats/RecordJson.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLockFile>

#include <cstdio>

#include <unistd.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SharedFolder)
};

constexpr int lockPatienceMs = 10'000;
constexpr int staleLockMs = 120'000; ///< whoever writes for longer was switched off
constexpr qint64 largestFile = 1LL << 30;
constexpr qint64 largestBook = 512LL << 20;
const QString formatName = QStringLiteral("firstring-folder");

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

Error cannotWrite(const QFile& file)
{
    return refuse("REMOTE_PLACE_WRITE",
                  Text::tr("The folder of the other side takes nothing. Check its rights and its free space."),
                  file.fileName() + QStringLiteral(": ") + file.errorString());
}

/// On the disk, or not at all.
Result<void> writeWhole(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush() ||
        ::fsync(file.handle()) != 0)
        return cannotWrite(file);
    return {};
}

/// In place of what has that name.
bool moveOver(const QString& from, const QString& to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

QByteArray place(const QString& what)
{
    return "firstring-folder/" + what.toUtf8();
}

} // namespace

SharedFolder::SharedFolder(QString path, QString passphrase, Randomness random)
    : m_path(std::move(path))
    , m_passphrase(std::move(passphrase))
    , m_random(std::move(random))
{}

QString SharedFolder::contentPath(const BlobRef& file) const
{
    return inside(QStringLiteral("content/")) + QString::fromLatin1(file.sha256.toHex());
}

Result<Sealing*> SharedFolder::seal(const QByteArray& salt)
{
    if (m_sealing && m_salt == salt)
        return &*m_sealing;
    auto key = keyFromPassphrase(m_passphrase, salt);
    if (!key)
        return key.error();
    m_salt = salt;
    m_sealing.emplace(*key, m_random);
    return &*m_sealing;
}

/// That of the job which is there.
Result<Sealing*> SharedFolder::sealOfFolder()
{
    if (m_sealing)
        return &*m_sealing;
    if (auto book = open(); !book)
        return book.error();
    return m_sealing ? Result<Sealing*>(&*m_sealing)
                     : Result<Sealing*>(refuse("REMOTE_FILE_MISSING", Text::tr("The folder is empty.")));
}

Result<SharedFolder::Book> SharedFolder::open()
{
    if (!QFileInfo(m_path).isDir())
        return refuse("REMOTE_PLACE_GONE",
                      Text::tr("The folder %1 is not there. Plug the stick in, or connect the share, and sync again.")
                          .arg(m_path));
    const QString name = inside(QStringLiteral("job"));
    const QString before = inside(QStringLiteral("job.before"));
    if (!QFile::exists(name) && !QFile::exists(before))
        return Book{};
    auto book = openFile(name);
    // Cut off while it was replaced: the one before is whole.
    if (!book && book.error().code != u"REMOTE_PASSPHRASE" && QFile::exists(before))
        book = openFile(before);
    return book;
}

Result<SharedFolder::Book> SharedFolder::openFile(const QString& path)
{
    const Error damaged = refuse(
        "REMOTE_PLACE_DAMAGED",
        Text::tr("What is in the folder of the other side is damaged. Nothing was done; take its last good copy."),
        path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestBook)
        return damaged;
    const QByteArray line = file.readLine(4096);
    const QByteArray rest = file.readAll();
    const QJsonObject head = QJsonDocument::fromJson(line).object();
    if (head.value(u"format").toString() != formatName ||
        sha256(rest).toHex() != head.value(u"sha256").toString().toLatin1())
        return damaged;
    if (head.value(u"version").toInt() != 1)
        return refuse("REMOTE_PLACE_NEWER",
                      Text::tr("The folder was written by a newer Firstring. Update this program."));
    const auto sealing = seal(QByteArray::fromHex(head.value(u"salt").toString().toLatin1()));
    if (!sealing)
        return sealing.error();
    const auto plain = (*sealing)->open(rest, place(QStringLiteral("job")));
    if (!plain)
        return refuse("REMOTE_PASSPHRASE",
                      Text::tr("This passphrase does not open what is in the folder. Give the one it was made with."));
    auto book = decode(*plain);
    return book ? book : Result<Book>(damaged);
}

QByteArray SharedFolder::encode(const Book& book)
{
    QJsonArray records;
    const auto add = [&records](const SyncRecord& record) {
        records.append(QJsonObject{{QStringLiteral("kind"), syncKindName(keyOf(record).kind)},
                                   {QStringLiteral("record"), recordToJson(record)}});
    };
    const auto addAll = [&add](const auto& map) {
        for (const auto& record : map)
            add(record);
    };
    addAll(book.job.servers);
    addAll(book.job.firmware);
    addAll(book.job.branding);
    addAll(book.job.blueprints);
    addAll(book.job.files);
    book.job.phones.forEach([&add](const Phone& phone) { add(phone); });
    QJsonArray removals;
    for (auto one = book.shelf.removed.begin(); one != book.shelf.removed.end(); ++one)
        removals.append(QJsonObject{{QStringLiteral("kind"), syncKindName(one.key().kind)},
                                    {QStringLiteral("id"), one.key().id},
                                    {QStringLiteral("revision"), static_cast<qint64>(*one)}});
    QJsonObject marks;
    for (auto mark = book.shelf.marks.begin(); mark != book.shelf.marks.end(); ++mark)
        marks.insert(mark.key(), *mark);
    return QJsonDocument(QJsonObject{{QStringLiteral("store"), book.shelf.store},
                                     {QStringLiteral("revision"), static_cast<qint64>(book.job.revision)},
                                     {QStringLiteral("records"), records},
                                     {QStringLiteral("removals"), removals},
                                     {QStringLiteral("marks"), marks}})
        .toJson(QJsonDocument::Compact);
}

Result<SharedFolder::Book> SharedFolder::decode(const QByteArray& text) const
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    Book book;
    book.shelf.store = json.value(u"store").toString();
    book.job.revision = static_cast<quint64>(json.value(u"revision").toInteger());
    QList<Phone> phones;
    const QJsonArray records = json.value(u"records").toArray();
    for (const QJsonValue& value : records) {
        const auto kind = syncKindFromName(value.toObject().value(u"kind").toString());
        if (!kind)
            return refuse("RECORD_KIND", {});
        auto record = recordFromJson(*kind, value.toObject().value(u"record").toObject());
        if (!record)
            return record.error();
        if (auto* phone = std::get_if<Phone>(&*record))
            phones.append(std::move(*phone));
        else
            putRecord(book.job, *record);
    }
    book.job.phones.putAll(std::move(phones));
    const QJsonArray removals = json.value(u"removals").toArray();
    for (const QJsonValue& value : removals) {
        const QJsonObject one = value.toObject();
        if (const auto kind = syncKindFromName(one.value(u"kind").toString()))
            book.shelf.removed.insert({*kind, one.value(u"id").toString()},
                                      static_cast<quint64>(one.value(u"revision").toInteger()));
    }
    const QJsonObject marks = json.value(u"marks").toObject();
    for (auto mark = marks.begin(); mark != marks.end(); ++mark)
        book.shelf.marks.insert(mark.key(), mark.value().toString());
    return book;
}

Result<void> SharedFolder::write(const Book& book)
{
    const auto sealing = m_sealing ? Result<Sealing*>(&*m_sealing) : seal(m_random(16));
    if (!sealing)
        return sealing.error();
    const QByteArray rest = (*sealing)->seal(encode(book), place(QStringLiteral("job")));
    const QByteArray head =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                  {QStringLiteral("version"), 1},
                                  {QStringLiteral("salt"), QString::fromLatin1(m_salt.toHex())},
                                  {QStringLiteral("sha256"), QString::fromLatin1(sha256(rest).toHex())}})
            .toJson(QJsonDocument::Compact);
    const QString name = inside(QStringLiteral("job"));
    const QString next = inside(QStringLiteral("job.next"));
    if (auto ok = writeWhole(next, head + '\n' + rest); !ok)
        return ok;
    // At every moment one of the two can be read.
    if (QFile::exists(name))
        moveOver(name, inside(QStringLiteral("job.before")));
    return moveOver(next, name) ? Result<void>() : Result<void>(cannotWrite(QFile(name)));
}

template <typename F>
auto SharedFolder::locked(F&& work) -> decltype(work())
{
    if (!QFileInfo(m_path).isDir())
        return open().error();
    if (!QDir().mkpath(inside(QStringLiteral("content"))))
        return cannotWrite(QFile(inside({})));
    QLockFile lock(inside(QStringLiteral("lock")));
    lock.setStaleLockTime(staleLockMs);
    if (!lock.tryLock(lockPatienceMs))
        return lock.error() == QLockFile::LockFailedError
                   ? refuse("REMOTE_PASSING_LOCKED",
                            Text::tr("Another workstation is writing into the folder. Sync again in a moment."))
                   : cannotWrite(QFile(inside(QStringLiteral("lock"))));
    return work();
}

Result<RemotePicture> SharedFolder::read(const QString& client)
{
    auto book = open();
    if (!book)
        return book.error();
    RemotePicture picture{.state = std::move(book->job), .store = book->shelf.store};
    picture.removed = {book->shelf.removed.keyBegin(), book->shelf.removed.keyEnd()};
    if (const auto mark = book->shelf.marks.constFind(client); mark != book->shelf.marks.constEnd())
        picture.mark = *mark;
    return picture;
}

Result<QList<RemoteOutcome>> SharedFolder::change(const QList<RemoteChange>& changes)
{
    return locked([&]() -> Result<QList<RemoteOutcome>> {
        auto book = open();
        if (!book)
            return book.error();
        if (book->shelf.store.isEmpty())
            book->shelf.store = QString::fromLatin1(m_random(16).toHex());
        QList<RemoteOutcome> outcomes;
        for (const RemoteChange& change : changes) {
            const auto now = findRecord(book->job, change.key);
            if (now == change.after) {
                outcomes.append(RemoteOutcome{});
                continue;
            }
            if (now != change.before) {
                outcomes.append({RemoteOutcome::Fate::Moved, QStringLiteral("RECORD_MOVED"),
                                 Text::tr("It was changed there meanwhile. The next run looks anew.")});
                continue;
            }
            JobState as;
            if (now)
                putRecord(as, *now);
            const Edit edit = editHere({{.key = change.key, .hereBefore = now, .hereAfter = change.after}}, as);
            auto applied = apply(book->job, edit);
            if (!applied) {
                outcomes.append({RemoteOutcome::Fate::Refused, applied.error().code, applied.error().sentence});
                continue;
            }
            book->job = std::move(applied->next);
            noteRemovals(book->shelf.removed, edit, book->job.revision);
            outcomes.append(RemoteOutcome{});
        }
        if (auto ok = write(*book); !ok)
            return ok.error();
        return outcomes;
    });
}

Result<void> SharedFolder::leaveMark(const QString& client, const QString& mark)
{
    return locked([&]() -> Result<void> {
        auto book = open();
        if (!book)
            return book.error();
        if (book->shelf.store.isEmpty())
            book->shelf.store = QString::fromLatin1(m_random(16).toHex());
        book->shelf.marks.insert(client, mark);
        return write(*book);
    });
}

QList<BlobRef> SharedFolder::missing(const QList<BlobRef>& files) const
{
    QList<BlobRef> missing;
    for (const BlobRef& file : files) {
        if (!QFile::exists(contentPath(file)))
            missing.append(file);
    }
    return missing;
}

Result<void> SharedFolder::put(const BlobRef& file, const Vault& vault)
{
    const auto bytes = vault.read(file, largestFile);
    if (!bytes)
        return bytes.error();
    return locked([&]() -> Result<void> {
        auto book = open();
        if (!book)
            return book.error();
        // The job comes first: without its salt nobody could open the file.
        if (book->shelf.store.isEmpty()) {
            book->shelf.store = QString::fromLatin1(m_random(16).toHex());
            if (auto ok = write(*book); !ok)
                return ok;
        }
        const auto sealing = sealOfFolder();
        if (!sealing)
            return sealing.error();
        const QString path = contentPath(file);
        const QByteArray sealed = (*sealing)->seal(*bytes, place(QString::fromLatin1(file.sha256.toHex())));
        if (auto ok = writeWhole(path + QStringLiteral(".part"), sealed); !ok)
            return ok;
        return moveOver(path + QStringLiteral(".part"), path) ? Result<void>() : Result<void>(cannotWrite(QFile(path)));
    });
}

Result<void> SharedFolder::take(const BlobRef& file, const Vault& vault)
{
    const Error missing =
        refuse("REMOTE_FILE_MISSING", Text::tr("The other side names this file, but does not have it whole."));
    const auto sealing = sealOfFolder();
    if (!sealing)
        return sealing.error();
    QFile source(contentPath(file));
    if (!source.open(QIODevice::ReadOnly) || source.size() > largestFile)
        return missing;
    auto plain = (*sealing)->open(source.readAll(), place(QString::fromLatin1(file.sha256.toHex())));
    if (!plain || sha256(*plain) != file.sha256)
        return missing;
    QBuffer buffer(&*plain);
    buffer.open(QIODevice::ReadOnly);
    const auto taken = vault.import(buffer);
    return taken ? Result<void>() : Result<void>(taken.error());
}

} // namespace firstring
