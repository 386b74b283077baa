// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiService.h"

#include "app/server/api/ApiPage.h"
#include "models/domain/sync/SecretParts.h"
#include "models/formats/RecordJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkDocument()
{
    Q_INIT_RESOURCE(api);
}

namespace firstring::api {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

const QByteArray root = "/api/v1";

/// resources/api/openapi.json
Answer document()
{
    linkDocument();
    QFile file(QStringLiteral(":/api/openapi.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return {.body = file.readAll()};
}

std::optional<QJsonObject> objectIn(const QByteArray& body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

Answer readEverything()
{
    return problem(410, QStringLiteral("FEED_TOO_OLD"),
                   Text::tr("What changed since then is not known one by one any more. Read everything once."));
}

/// A number of the query, or \a fallback; nothing when it is none.
std::optional<quint64> numberIn(const QUrlQuery& query, const QString& name, quint64 fallback)
{
    if (!query.hasQueryItem(name))
        return fallback;
    bool ok = false;
    const quint64 number = query.queryItemValue(name).toULongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

/// One request, on its way through the addresses.
class Router
{
public:
    Router(const Request& request, const World& world, const ApiToken& token, const QString& newToken, qint64 nowMs)
        : m_request(request)
        , m_query(QString::fromUtf8(request.query))
        , m_world(world)
        , m_token(token)
        , m_newToken(newToken)
        , m_nowMs(nowMs)
    {}

    Outcome route() const
    {
        if (m_request.path == root || m_request.path == root + '/')
            return onlyGet([this] { return about(); });
        if (!m_request.path.startsWith(root + '/'))
            return notFound();
        const QString path = QString::fromUtf8(m_request.path.mid(root.size() + 1));
        const QString first = path.section(u'/', 0, 0);
        const QString rest = path.section(u'/', 1);
        if (const auto kind = syncKindFromName(first))
            return rest.isEmpty() ? onlyGet([this, kind] { return page(*kind); }) : record({*kind, rest});
        if (first == u"openapi.json" && rest.isEmpty())
            return onlyGet([] { return document(); });
        if (first == u"batch" && rest.isEmpty())
            return isMethod("POST") ? batch() : methodNotAllowed("POST");
        if (first == u"changes" && rest.isEmpty())
            return onlyGet([this] { return changes(); });
        if (first == u"removals" && rest.isEmpty())
            return onlyGet([this] { return removals(); });
        if (first == u"files-missing" && rest.isEmpty())
            return isMethod("POST") ? missing() : methodNotAllowed("POST");
        if (first == u"content")
            return content(QByteArray::fromHex(rest.toLatin1()));
        if (first == u"tokens")
            return rest.isEmpty() ? tokens() : removeToken(rest);
        if (first == u"marks" && !rest.isEmpty() && rest.size() <= 100)
            return mark(rest);
        return notFound();
    }

private:
    bool isMethod(const char* method) const { return m_request.method == method; }

    template <typename F>
    Outcome onlyGet(F&& give) const
    {
        if (isMethod("GET") || isMethod("HEAD"))
            return give();
        return methodNotAllowed("GET, HEAD");
    }

    QJsonObject revised(QJsonObject json) const
    {
        json.insert(QStringLiteral("store"), m_world.store);
        json.insert(QStringLiteral("revision"), qint64(m_world.feed.revision()));
        return json;
    }

    Outcome about() const
    {
        return json(revised({{QStringLiteral("name"), QStringLiteral("Firstring")},
                             {QStringLiteral("version"), QStringLiteral(FIRSTRING_VERSION)},
                             {QStringLiteral("job"), m_world.job.name},
                             {QStringLiteral("account"), m_token.name},
                             {QStringLiteral("role"), roleName(m_token.role)},
                             {QStringLiteral("pageSize"), qint64(pageSize)},
                             {QStringLiteral("batchSize"), qint64(batchSize)},
                             {QStringLiteral("largestBody"), qint64(largestBody)}}));
    }

    Outcome page(SyncKind kind) const
    {
        const auto limit = numberIn(m_query, QStringLiteral("limit"), pageSize);
        if (!limit || *limit < 1 || *limit > quint64(pageSize))
            return badRequest(Text::tr("“limit” is a number from 1 to %1.").arg(pageSize));
        const auto most = static_cast<qsizetype>(*limit);
        const QString after = m_query.queryItemValue(QStringLiteral("after"), QUrl::FullyDecoded);
        const QList<SyncRecord> records = recordsAfter(m_world.job, kind, after, most);
        Page page(m_token.role);
        qsizetype count = 0;
        while (count < std::min(records.size(), most) && page.add(records[count]))
            ++count;
        QJsonObject rest = revised({});
        if (count < records.size())
            rest.insert(QStringLiteral("next"), keyOf(records[count - 1]).id);
        return page.answer("records", rest);
    }

    Outcome record(const SyncKey& key) const
    {
        if (isMethod("GET") || isMethod("HEAD")) {
            const auto found = findRecord(m_world.job, key);
            if (!found)
                return notFound();
            const SyncRecord shown = shownTo(m_token.role, *found);
            const QByteArray tag = recordTag(shown);
            const bool unchanged = m_request.ifNoneMatch == tag || m_request.ifNoneMatch == "*";
            Answer answer = unchanged ? Answer{.status = 304} : json(recordToJson(shown));
            answer.headers.append(Header{"ETag", '"' + tag + '"'});
            return answer;
        }
        ItemChange item{.key = key};
        if (!m_request.ifMatch.isEmpty() && m_request.ifMatch != "*")
            item.expected = m_request.ifMatch;
        if (m_request.ifNoneMatch == "*")
            item.expected = QByteArray(); // only a new one
        if (isMethod("PUT")) {
            const auto object = objectIn(m_request.body);
            if (!object)
                return badRequest(Text::tr("The body is not a JSON object."));
            auto read = recordFromJson(key.kind, *object);
            if (!read)
                return problem(422, read.error().code, read.error().sentence);
            item.record = *read;
        } else if (!isMethod("DELETE")) {
            return methodNotAllowed("GET, HEAD, PUT, DELETE");
        }
        return Perform{runBatch(m_world.job, m_token.role, {item}), true, key};
    }

    Outcome batch() const
    {
        const auto object = objectIn(m_request.body);
        const QJsonValue list = object ? object->value(u"items") : QJsonValue();
        if (!list.isArray() || list.toArray().size() > batchSize)
            return badRequest(Text::tr("The body is a JSON object with “items”, a list of at most %1.").arg(batchSize));
        // One that cannot be read is an outcome like any other, in its place.
        QList<ItemChange> items;
        QList<std::pair<qsizetype, ItemOutcome>> unreadable;
        qsizetype at = 0;
        for (const QJsonValue& value : list.toArray()) {
            if (auto item = itemIn(value.toObject()))
                items.append(*item);
            else
                unreadable.append({at, {422, {}, item.error().code, item.error().sentence}});
            ++at;
        }
        Perform perform{runBatch(m_world.job, m_token.role, items)};
        for (const auto& [place, outcome] : unreadable)
            perform.batch.outcomes.insert(place, outcome);
        return perform;
    }

    static Result<ItemChange> itemIn(const QJsonObject& object)
    {
        const auto kind = syncKindFromName(object.value(u"kind").toString());
        if (!kind)
            return Error{QStringLiteral("RECORD_KIND"), Text::tr("There is no such kind of record."), {}};
        ItemChange item{.key = {*kind, object.value(u"id").toString()}};
        if (object.contains(u"ifMatch"))
            item.expected = object.value(u"ifMatch").toString().toLatin1();
        if (const QJsonValue record = object.value(u"record"); record.isObject()) {
            auto read = recordFromJson(*kind, record.toObject());
            if (!read)
                return read.error();
            item.record = *read;
        }
        return item;
    }

    Outcome changes() const
    {
        const auto since = numberIn(m_query, QStringLiteral("since"), 0);
        const auto wait = numberIn(m_query, QStringLiteral("wait"), 0);
        if (!since || !wait)
            return badRequest(Text::tr("“since” and “wait” are numbers."));
        if (*wait > 0 && *since == m_world.feed.revision())
            return AwaitChange{std::min<qint64>(static_cast<qint64>(*wait), longestWaitS) * 1000};
        return changesSince(m_world, m_token.role, *since);
    }

    Outcome removals() const
    {
        QJsonArray list;
        for (auto one = m_world.removed.begin(); one != m_world.removed.end(); ++one)
            list.append(QJsonObject{{QStringLiteral("kind"), syncKindName(one.key().kind)},
                                    {QStringLiteral("id"), one.key().id},
                                    {QStringLiteral("revision"), qint64(one.value())}});
        return json(revised({{QStringLiteral("removals"), list}}));
    }

    Outcome missing() const
    {
        const auto object = objectIn(m_request.body);
        const QJsonArray list = object ? object->value(u"sha256").toArray() : QJsonArray();
        LookForFiles files;
        for (const QJsonValue& value : list)
            files.sha256.append(QByteArray::fromHex(value.toString().toLatin1()));
        const bool fine = object && list.size() <= pageSize &&
                          std::all_of(files.sha256.begin(), files.sha256.end(),
                                      [](const QByteArray& digest) { return digest.size() == 32; });
        if (!fine)
            return badRequest(Text::tr("The body is a JSON object with “sha256”, a list of at most %1.").arg(pageSize));
        return files;
    }

    Outcome content(const QByteArray& digest) const
    {
        if (digest.size() != 32)
            return notFound();
        if (isMethod("GET") || isMethod("HEAD"))
            return FindFile{digest, isMethod("GET"), seesSecrets(m_token.role)};
        if (!isMethod("PUT"))
            return methodNotAllowed("GET, HEAD, PUT");
        if (!mayChange(m_token.role, SyncKind::Firmware))
            return forbidden(Role::Super);
        const auto offset = numberIn(m_query, QStringLiteral("offset"), 0);
        const auto size = numberIn(m_query, QStringLiteral("size"), static_cast<quint64>(m_request.body.size()));
        constexpr quint64 largest = quint64(4) << 30; // no phone's firmware comes near
        if (!offset || !size || *size > largest || *offset + static_cast<quint64>(m_request.body.size()) > *size)
            return badRequest(
                Text::tr("“offset” and “size” are numbers of bytes, and the piece lies within the file."));
        return TakePiece{digest, static_cast<qint64>(*size), static_cast<qint64>(*offset), m_request.body};
    }

    Outcome tokens() const
    {
        if (isMethod("GET") || isMethod("HEAD")) {
            QJsonArray list;
            for (const ApiToken& one : m_world.tokens) {
                if (mayManage(m_token.role, one.role))
                    list.append(QJsonObject{{QStringLiteral("name"), one.name},
                                            {QStringLiteral("role"), roleName(one.role)},
                                            {QStringLiteral("created"), one.createdMs}});
            }
            return json({{QStringLiteral("tokens"), list}});
        }
        if (!isMethod("POST"))
            return methodNotAllowed("GET, HEAD, POST");
        const auto object = objectIn(m_request.body);
        const auto role = roleFromName(object ? object->value(u"role").toString() : QString());
        if (!role)
            return badRequest(Text::tr("The body is a JSON object with “name” and “role”."));
        if (!mayManage(m_token.role, *role))
            return forbidden(*role == Role::User ? Role::Super : Role::Admin);
        const QString name = object->value(u"name").toString();
        auto made = withToken(m_world.tokens, name, *role, m_newToken, m_nowMs);
        if (!made)
            return problem(409, made.error().code, made.error().sentence);
        return SetTokens{*made, json({{QStringLiteral("name"), name}, {QStringLiteral("token"), m_newToken}}, 201)};
    }

    Outcome removeToken(const QString& name) const
    {
        if (!isMethod("DELETE"))
            return methodNotAllowed("DELETE");
        for (const ApiToken& one : m_world.tokens) {
            if (foldedName(one.name) == foldedName(name) && !mayManage(m_token.role, one.role))
                return forbidden(Role::Admin);
        }
        auto rest = withoutToken(m_world.tokens, name);
        if (!rest)
            return problem(404, rest.error().code, rest.error().sentence);
        return SetTokens{*rest, Answer{.status = 204}};
    }

    Outcome mark(const QString& client) const
    {
        if (isMethod("GET") || isMethod("HEAD")) {
            const auto known = m_world.marks.constFind(client);
            if (known == m_world.marks.constEnd())
                return notFound();
            return json(revised({{QStringLiteral("mark"), *known}}));
        }
        if (!isMethod("PUT"))
            return methodNotAllowed("GET, HEAD, PUT");
        const auto object = objectIn(m_request.body);
        const QString word = object ? object->value(u"mark").toString() : QString();
        if (word.isEmpty() || word.size() > 100)
            return badRequest(Text::tr("The body is a JSON object with “mark”, a word of at most 100 characters."));
        return SetMark{client, word};
    }

    const Request& m_request;
    const QUrlQuery m_query;
    const World& m_world;
    const ApiToken& m_token;
    const QString& m_newToken;
    const qint64 m_nowMs;
};

} // namespace

Outcome answer(const Request& request, const World& world, const ApiToken& token, const QString& newToken, qint64 nowMs)
{
    return Router(request, world, token, newToken, nowMs).route();
}

Answer changesSince(const World& world, Role role, quint64 since)
{
    const auto keys = world.feed.changedSince(since);
    if (!keys || keys->size() > pageSize)
        return readEverything();
    Page changed(role);
    for (const SyncKey& key : *keys) {
        const auto record = findRecord(world.job, key);
        if (!record)
            changed.addRemoved(key);
        else if (!changed.add(*record))
            return readEverything();
    }
    return changed.answer("changed", {{QStringLiteral("store"), world.store},
                                      {QStringLiteral("revision"), qint64(world.feed.revision())}});
}

} // namespace firstring::api
