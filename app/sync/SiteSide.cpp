// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/SiteSide.h"

#include "models/domain/sync/Access.h"
#include "models/formats/RecordJson.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <unistd.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SiteSide)
};

constexpr qsizetype pieceBytes = 4 * 1024 * 1024;
constexpr qint64 smallBytes = 64 * 1024;          ///< a file that is sent at once, without asking first
constexpr qsizetype batchBytes = 4 * 1024 * 1024; ///< half of what the other side takes
constexpr qsizetype filesAtOnce = 1000;
constexpr qint64 removalBytes = 64 * 1024 * 1024; ///< all that were ever taken out, about 60 bytes each

const QString api = QStringLiteral("/api/v1");

Error garbled()
{
    return {QStringLiteral("REMOTE_PASSING_GARBLED"),
            Text::tr("The answer cannot be read. Nothing of it was taken; sync again."),
            {}};
}

/// What somebody else wrote, as it may stand in our window: no control characters, no novel.
QString tame(const QString& text)
{
    QString tamed = text.left(300);
    tamed.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return tamed;
}

Error refusal(const HttpsAnswer& answer)
{
    const QJsonObject problem = answer.json().value_or(QJsonObject());
    const QString sentence = tame(problem.value(u"title").toString());
    return {QStringLiteral("REMOTE_REFUSED"),
            sentence.isEmpty() ? Text::tr("The other side refused it (%1).").arg(answer.status) : sentence,
            tame(problem.value(u"code").toString())};
}

QString contentPath(const BlobRef& file)
{
    return api + QStringLiteral("/content/") + QString::fromLatin1(file.sha256.toHex());
}

QString encoded(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

std::optional<SyncKey> keyIn(const QJsonObject& json)
{
    const auto kind = syncKindFromName(json.value(u"kind").toString());
    const QString id = json.value(u"id").toString();
    return kind && !id.isEmpty() ? std::optional(SyncKey{*kind, id}) : std::nullopt;
}

QJsonObject itemOf(const RemoteChange& change)
{
    QJsonObject item{
        {QStringLiteral("kind"), syncKindName(change.key.kind)},
        {QStringLiteral("id"), change.key.id},
        {QStringLiteral("ifMatch"), change.before ? QString::fromLatin1(recordTag(*change.before)) : QString()}};
    if (change.after)
        item.insert(QStringLiteral("record"), recordToJson(*change.after));
    return item;
}

RemoteOutcome outcomeIn(const QJsonObject& json)
{
    const int status = json.value(u"status").toInt();
    if (status >= 200 && status < 300)
        return {};
    const QJsonObject problem = json.value(u"problem").toObject();
    return {status == 412 ? RemoteOutcome::Fate::Moved : RemoteOutcome::Fate::Refused,
            tame(problem.value(u"code").toString()), tame(problem.value(u"title").toString())};
}

HttpsAsk::Server serverOf(const Remote& remote)
{
    return {QUrl(remote.place), remote.fingerprint, "Bearer " + remote.secret.toLatin1()};
}

} // namespace

SiteSide::SiteSide(const Remote& remote, Vault vault)
    : m_remote(remote)
    , m_vault(std::move(vault))
    , m_https(serverOf(remote))
{}

SiteSide::~SiteSide() = default;

void SiteSide::cancel()
{
    m_https.cancel();
}

/// A good answer as JSON; every other one as trouble.
void SiteSide::ask(HttpsAsk::Question question, Object then)
{
    m_https.ask(question, [then = std::move(then)](Result<HttpsAnswer> answer) {
        if (!answer)
            return then(answer.error());
        if (!answer->isGood())
            return then(refusal(*answer));
        const auto json = answer->json();
        then(json || answer->body.isEmpty() ? Result<QJsonObject>(json.value_or(QJsonObject()))
                                            : Result<QJsonObject>(garbled()));
    });
}

void SiteSide::fetch(const JobState& like, Then<RemotePicture> then)
{
    ask({.path = api}, [this, like, then = std::move(then)](Result<QJsonObject> about) {
        if (!about)
            return then(about.error());
        if (about->value(u"name").toString() != u"Firstring")
            return then(
                Error{QStringLiteral("REMOTE_NOT_OURS"),
                      Text::tr("“%1” answers, but it is no Firstring server. Check the address.").arg(m_remote.place),
                      {}});
        auto look = std::make_shared<Look>(Look{.job = AlikeJob(like)});
        look->picture.lineage = m_https.lineage();
        look->picture.store = about->value(u"store").toString();
        look->picture.can.secrets = about->value(u"role").toString() != roleName(Role::User);
        fetchPage(look, 0, {}, then);
    });
}

/// Page by page, kind by kind. The other side may change meanwhile: what does not fit together then is noticed when it
/// is written (If-Match), and planned anew by the next run.
void SiteSide::fetchPage(std::shared_ptr<Look> look, int kind, const QString& after, Then<RemotePicture> then)
{
    if (kind == syncKindCount) {
        look->picture.state = look->job.take();
        return fetchRemovals(std::make_shared<RemotePicture>(std::move(look->picture)), std::move(then));
    }
    const auto what = static_cast<SyncKind>(kind);
    const QString query = after.isEmpty() ? QString() : QStringLiteral("after=") + encoded(after);
    ask({.path = api + u'/' + syncKindName(what), .query = query},
        [this, look, kind, what, after, then = std::move(then)](Result<QJsonObject> page) {
            if (!page)
                return then(page.error());
            const QJsonValue list = page->value(u"records");
            if (!list.isArray())
                return then(garbled());
            const QJsonArray entries = list.toArray();
            for (const QJsonValue& entry : entries) {
                auto record = recordFromJson(what, entry.toObject().value(u"record").toObject());
                if (!record)
                    return then(record.error());
                look->job.add(std::move(*record));
            }
            const QString next = page->value(u"next").toString();
            if (!next.isEmpty() && next <= after)
                return then(garbled()); // it would go round in circles
            fetchPage(look, next.isEmpty() ? kind + 1 : kind, next, then);
        });
}

void SiteSide::fetchRemovals(std::shared_ptr<RemotePicture> picture, Then<RemotePicture> then)
{
    ask({.path = api + QStringLiteral("/removals"), .mostBytes = removalBytes},
        [this, picture, then = std::move(then)](Result<QJsonObject> removals) {
            if (!removals)
                return then(removals.error());
            const QJsonArray list = removals->value(u"removals").toArray();
            for (const QJsonValue& one : list) {
                if (const auto key = keyIn(one.toObject()))
                    picture->removed.insert(*key);
            }
            fetchMark(picture, then);
        });
}

void SiteSide::fetchMark(std::shared_ptr<RemotePicture> picture, Then<RemotePicture> then)
{
    m_https.ask({.path = api + QStringLiteral("/marks/") + m_remote.client},
                [picture, then = std::move(then)](Result<HttpsAnswer> answer) {
                    if (!answer)
                        return then(answer.error());
                    const auto json = answer->json();
                    if (answer->isGood() && json)
                        picture->mark = json->value(u"mark").toString();
                    else if (answer->status != 404)
                        return then(refusal(*answer));
                    then(std::move(*picture));
                });
}

void SiteSide::lookForFiles(const QList<BlobRef>& files, Then<QList<BlobRef>> then)
{
    lookOnFrom(0, files, {}, std::move(then));
}

void SiteSide::lookOnFrom(qsizetype from, QList<BlobRef> files, QList<BlobRef> missing, Then<QList<BlobRef>> then)
{
    if (from >= files.size())
        return then(missing);
    const qsizetype count = std::min(filesAtOnce, files.size() - from);
    QJsonArray list;
    for (const BlobRef& file : files.sliced(from, count))
        list.append(QString::fromLatin1(file.sha256.toHex()));
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("sha256"), list}}).toJson(QJsonDocument::Compact);
    ask({.method = "POST", .path = api + QStringLiteral("/files-missing"), .body = body},
        [this, from, count, files, missing, then = std::move(then)](Result<QJsonObject> answer) mutable {
            if (!answer)
                return then(answer.error());
            const QJsonValue found = answer->value(u"missing");
            if (!found.isArray())
                return then(garbled());
            QSet<QByteArray> digests;
            const QJsonArray named = found.toArray();
            for (const QJsonValue& digest : named)
                digests.insert(QByteArray::fromHex(digest.toString().toLatin1()));
            for (const BlobRef& file : files.sliced(from, count)) {
                if (digests.contains(file.sha256))
                    missing.append(file);
            }
            lookOnFrom(from + count, files, missing, then);
        });
}

void SiteSide::sendFile(const BlobRef& file, Then<void> then)
{
    auto opened = m_vault.open(file);
    if (!opened)
        return then(opened.error());
    // An empty piece of a large one asks what is there of it already.
    const qsizetype first = file.size > smallBytes ? 0 : pieceBytes;
    sendPiece(file, std::make_shared<BlobFile>(std::move(*opened)), 0, first, std::move(then));
}

/// At most \a most bytes from \a offset on, then the rest from where the other side says.
void SiteSide::sendPiece(const BlobRef& file, std::shared_ptr<BlobFile> source, qint64 offset, qsizetype most,
                         Then<void> then)
{
    QByteArray piece(std::min<qint64>(most, file.size - offset), Qt::Uninitialized);
    if (::pread(source->fd(), piece.data(), static_cast<std::size_t>(piece.size()), offset) != piece.size())
        return then(Error{QStringLiteral("VAULT_UNREADABLE"),
                          Text::tr("A file cannot be read from the disk of this computer, so it was not sent."),
                          m_vault.pathOf(file)});
    m_https.ask({.method = "PUT",
                 .path = contentPath(file),
                 .query = QStringLiteral("offset=%1&size=%2").arg(offset).arg(file.size),
                 .body = piece,
                 .type = "application/octet-stream"},
                [this, file, source, offset, size = piece.size(), then = std::move(then)](Result<HttpsAnswer> answer) {
                    if (!answer)
                        return then(answer.error());
                    const QJsonObject json = answer->json().value_or(QJsonObject());
                    const qint64 held = json.value(u"received").toInteger(answer->isGood() ? offset + size : -1);
                    // Another workstation may send the same file, or it may have begun anew: on from where it is.
                    const bool goesOn = answer->isGood() ? held > offset || size == 0
                                                         : answer->status == 409 && held >= 0 && held != offset;
                    if (answer->isGood() && held >= file.size)
                        return then({});
                    if (!goesOn)
                        return then(refusal(*answer));
                    sendPiece(file, source, held, pieceBytes, then);
                });
}

/// Into a file of its own beside the vault; a second try goes on where the first was cut.
void SiteSide::takeFile(const BlobRef& file, Then<void> then)
{
    const auto folder = m_vault.scratchFolder();
    if (!folder)
        return then(folder.error());
    const QString path = *folder + u'/' + QString::fromLatin1(file.sha256.toHex());
    takeRest(file, path, QFileInfo(path).size() > 0, std::move(then));
}

void SiteSide::takeRest(const BlobRef& file, const QString& path, bool isBegun, Then<void> then)
{
    const qint64 have = std::min(QFileInfo(path).size(), file.size);
    if (file.size == 0) // nothing to ask for
        (void)QFile(path).open(QIODevice::WriteOnly);
    if (have == file.size)
        return takeIn(file, path, isBegun, std::move(then));
    m_https.ask({.path = contentPath(file), .rangeFrom = have, .mostBytes = file.size, .rangeBytes = pieceBytes},
                [this, file, path, isBegun, have, then = std::move(then)](Result<HttpsAnswer> answer) {
                    if (!answer)
                        return then(answer.error());
                    if (answer->status == 404)
                        return then(Error{QStringLiteral("REMOTE_FILE_MISSING"),
                                          Text::tr("The other side names this file, but does not have it."),
                                          {}});
                    if (!answer->isGood())
                        return then(refusal(*answer));
                    QFile target(path);
                    const qint64 from = answer->status == 206 ? answer->rangeFrom : 0;
                    if (from > have || from + answer->body.size() <= have)
                        return then(garbled()); // nothing more of it, which would go on for ever
                    if (!target.open(QIODevice::ReadWrite) || !target.resize(from) || !target.seek(from) ||
                        target.write(answer->body) != answer->body.size() || !target.flush())
                        return then(Error{QStringLiteral("VAULT_WRITE"),
                                          Text::tr("A file that came in cannot be written to the disk of this "
                                                   "computer. Check its free space."),
                                          path});
                    target.close();
                    takeRest(file, path, isBegun, then);
                });
}

void SiteSide::takeIn(const BlobRef& file, const QString& path, bool isBegun, Then<void> then)
{
    const auto taken = m_vault.import(path);
    QFile::remove(path);
    if (!taken)
        return then(taken.error());
    if (*taken == file)
        return then({});
    // It is not what was asked for: nobody shall find it by accident.
    (void)m_vault.remove(taken->sha256);
    if (isBegun)
        return takeRest(file, path, false, std::move(then)); // what was there of it may have been wrong: once more, whole
    then(Error{QStringLiteral("REMOTE_FILE_MISSING"),
               Text::tr("The other side sent another content than this file has, so it was thrown away."),
               {}});
}

void SiteSide::change(const QList<RemoteChange>& changes, Then<QList<RemoteOutcome>> then)
{
    changeFrom(changes, {}, mostChanges(), std::move(then));
}

/// As many as one request may hold, at most \a most, then the rest.
void SiteSide::changeFrom(const QList<RemoteChange>& changes, QList<RemoteOutcome> outcomes, qsizetype most,
                          Then<QList<RemoteOutcome>> then)
{
    if (outcomes.size() >= changes.size())
        return then(outcomes);
    QJsonArray items;
    qsizetype bytes = 0;
    for (qsizetype at = outcomes.size(); at < changes.size() && items.size() < most; ++at) {
        const QJsonObject item = itemOf(changes[at]);
        bytes += QJsonDocument(item).toJson(QJsonDocument::Compact).size();
        if (bytes > batchBytes && !items.isEmpty())
            break;
        items.append(item);
    }
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson(QJsonDocument::Compact);
    ask({.method = "POST", .path = api + QStringLiteral("/batch"), .body = body},
        [this, changes, outcomes, most, count = items.size(),
         then = std::move(then)](Result<QJsonObject> answer) mutable {
            // Refused as a whole: one of them is why, and shall hold up no other.
            const bool isRefused = !answer && answer.error().code == u"REMOTE_REFUSED";
            if (isRefused && count > 1)
                return changeFrom(changes, outcomes, (count + 1) / 2, then);
            if (!answer && !isRefused)
                return then(answer.error());
            const QJsonArray list = isRefused ? QJsonArray() : answer->value(u"outcomes").toArray();
            if (!isRefused && list.size() != count)
                return then(garbled());
            if (isRefused)
                outcomes.append({RemoteOutcome::Fate::Refused, answer.error().detail, answer.error().sentence});
            for (const QJsonValue& one : list)
                outcomes.append(outcomeIn(one.toObject()));
            changeFrom(changes, outcomes, isRefused ? most : mostChanges(), then);
        });
}

void SiteSide::leaveMark(const QString& mark, Then<void> then)
{
    const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("mark"), mark}}).toJson(QJsonDocument::Compact);
    ask({.method = "PUT", .path = api + QStringLiteral("/marks/") + m_remote.client, .body = body},
        [then = std::move(then)](Result<QJsonObject> left) {
            then(left ? Result<void>() : Result<void>(left.error()));
        });
}

} // namespace firstring
