// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiService.h"
#include "models/domain/sync/SecretParts.h"
#include "models/formats/RecordJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace firstring;
using namespace firstring::api;

namespace {

const Phone hall{.mac = MacAddress(0x00085d000001), .label = "Hall", .blueprint = "Desks"};

/// A small site: two phones, a blueprint, a server, one phone that was taken out.
struct Site
{
    JobState job;
    ChangeFeed feed{7};
    QHash<SyncKey, quint64> removed{{{SyncKind::Phone, QStringLiteral("00085D000009")}, 5}};
    ApiTokens tokens{{"laptop", Role::User, QByteArray(32, 'a'), 1},
                     {"office", Role::Super, QByteArray(32, 'b'), 2},
                     {"boss", Role::Admin, QByteArray(32, 'c'), 3}};
    QHash<QString, QString> marks{{"laptop", "word"}};

    Site()
    {
        job.name = QStringLiteral("hotel");
        putRecord(job, ConfigServer{"Head office", "http://192.0.2.1/cfg"});
        putRecord(job, Blueprint{.name = "Desks", .configServer = "Head office"});
        putRecord(job, hall);
        putRecord(job, Phone{.mac = MacAddress(0x00085d000002), .label = "Bar"});
        putRecord(job, FirmwareImage{"6867i", "5.1.0.6044", {}, "6867i.st", {QByteArray(32, 'x'), 10}});
    }

    World world() const { return {job, feed, removed, tokens, marks, QStringLiteral("store-1")}; }

    Outcome ask(Role role, const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                const QByteArray& ifMatch = {}, const QByteArray& ifNoneMatch = {}) const
    {
        Request request{
            .method = method, .path = "/api/v1" + path, .ifMatch = ifMatch, .ifNoneMatch = ifNoneMatch, .body = body};
        if (const auto at = path.indexOf('?'); at >= 0) {
            request.path = "/api/v1" + path.left(at);
            request.query = path.mid(at + 1);
        }
        return api::answer(request, world(), tokens.at(static_cast<int>(role)), QStringLiteral("fst_new"), 99);
    }
};

int statusOf(const Outcome& outcome)
{
    if (const auto* answer = std::get_if<Answer>(&outcome))
        return answer->status;
    if (const auto* perform = std::get_if<Perform>(&outcome))
        return perform->batch.outcomes.first().status;
    return 0; // something else comes first
}

QJsonObject jsonOf(const Outcome& outcome)
{
    return QJsonDocument::fromJson(std::get<Answer>(outcome).body).object();
}

QByteArray bytesOf(const SyncRecord& record)
{
    return QJsonDocument(recordToJson(record)).toJson(QJsonDocument::Compact);
}

QByteArray headerOf(const Outcome& outcome, const char* name)
{
    for (const Header& header : std::get<Answer>(outcome).headers) {
        if (header.name == name)
            return header.value;
    }
    return {};
}

} // namespace

class tst_ApiService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("ifMatch");
        QTest::addColumn<QByteArray>("ifNoneMatch");
        QTest::addColumn<int>("status");
        const QByteArray none;
        const auto row = [&](const char* name, Role role, const QByteArray& method, const QByteArray& path,
                             const QByteArray& body, const QByteArray& ifMatch, const QByteArray& ifNoneMatch,
                             int status) {
            QTest::newRow(name) << static_cast<int>(role) << method << path << body << ifMatch << ifNoneMatch << status;
        };
        const QByteArray tag = recordTag(hall);
        Phone moved = hall;
        moved.label = QStringLiteral("Lobby");
        const QByteArray lobby = bytesOf(moved);
        const QByteArray newServer = bytesOf(ConfigServer{"New", "http://192.0.2.2/"});
        const QByteArray lost = bytesOf(Phone{.mac = MacAddress(0x00085d000001), .blueprint = "Nowhere"});

        row("about", Role::User, "GET", "", none, none, none, 200);
        row("nowhere", Role::Admin, "GET", "/nowhere", none, none, none, 404);
        row("one phone", Role::User, "GET", "/phones/00085D000001", none, none, none, 200);
        row("unchanged", Role::User, "GET", "/phones/00085D000001", none, none, tag, 304);
        row("no such phone", Role::User, "GET", "/phones/00085D0000FF", none, none, none, 404);
        row("firmware by its key", Role::User, "GET", "/firmware/6867i/5.1.0.6044", none, none, none, 200);
        row("user changes a phone", Role::User, "PUT", "/phones/00085D000001", lobby, tag, none, 200);
        row("user makes a server", Role::User, "PUT", "/servers/new", newServer, none, none, 403);
        row("super makes a server", Role::Super, "PUT", "/servers/new", newServer, none, "*", 201);
        row("must be new", Role::User, "PUT", "/phones/00085D000001", lobby, none, "*", 412);
        row("moved meanwhile", Role::User, "PUT", "/phones/00085D000001", lobby, "0123", none, 412);
        row("already so", Role::User, "PUT", "/phones/00085D000001", bytesOf(hall), "0123", none, 200);
        row("other name", Role::User, "PUT", "/phones/00085D000002", lobby, none, none, 422);
        row("no object", Role::User, "PUT", "/phones/00085D000001", "[]", none, none, 400);
        row("half of one", Role::User, "PUT", "/phones/00085D000001", "{\"mac\":", none, none, 400);
        row("wrong type", Role::User, "PUT", "/phones/00085D000001", R"({"mac":"00085D000001","slot":"1"})", none, none,
            422);
        row("unknown blueprint", Role::User, "PUT", "/phones/00085D000001", lost, none, none, 409);
        row("remove", Role::User, "DELETE", "/phones/00085D000001", none, tag, none, 204);
        row("remove what is gone", Role::User, "DELETE", "/phones/00085D0000FF", none, tag, none, 204);
        row("remove what is used", Role::Super, "DELETE", "/servers/head office", none, none, none, 409);
        row("other method", Role::Admin, "PATCH", "/phones/00085D000001", none, none, none, 405);
        row("post to a list", Role::Admin, "POST", "/phones", none, none, none, 405);
        row("page too large", Role::User, "GET", "/phones?limit=1001", none, none, none, 400);
        row("page of nothing", Role::User, "GET", "/phones?limit=0", none, none, none, 400);
        row("batch without list", Role::User, "POST", "/batch", "{}", none, none, 400);
        row("changes of before", Role::User, "GET", "/changes?since=3", none, none, none, 410);
        row("changes of the future", Role::User, "GET", "/changes?since=8", none, none, none, 410);
        row("changes since now", Role::User, "GET", "/changes?since=7", none, none, none, 200);
        row("changes since never", Role::User, "GET", "/changes?since=x", none, none, none, 400);
        row("no digest", Role::User, "GET", "/content/xyz", none, none, none, 404);
        row("user sends a file", Role::User, "PUT", "/content/" + QByteArray(64, 'a'), "x", none, none, 403);
        row("piece beyond the end", Role::Super, "PUT", "/content/" + QByteArray(64, 'a') + "?offset=5&size=5", "x",
            none, none, 400);
        row("too large a file", Role::Super, "PUT", "/content/" + QByteArray(64, 'a') + "?size=99999999999", "x", none,
            none, 400);
        row("digests that are none", Role::User, "POST", "/files-missing", R"({"sha256":["ab"]})", none, none, 400);
        row("user makes an account", Role::User, "POST", "/tokens", R"({"name":"x","role":"user"})", none, none, 403);
        row("super makes an administrator", Role::Super, "POST", "/tokens", R"({"name":"x","role":"admin"})", none,
            none, 403);
        row("name is taken", Role::Super, "POST", "/tokens", R"({"name":"Laptop","role":"user"})", none, none, 409);
        row("no such role", Role::Admin, "POST", "/tokens", R"({"name":"x","role":"king"})", none, none, 400);
        row("super removes the boss", Role::Super, "DELETE", "/tokens/boss", none, none, none, 403);
        row("remove nobody", Role::Admin, "DELETE", "/tokens/nobody", none, none, none, 404);
        row("mark", Role::User, "GET", "/marks/laptop", none, none, none, 200);
        row("mark of a stranger", Role::User, "GET", "/marks/other", none, none, none, 404);
        row("empty mark", Role::User, "PUT", "/marks/other", "{}", none, none, 400);
    }

    void statuses()
    {
        QFETCH(int, role);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, ifMatch);
        QFETCH(QByteArray, ifNoneMatch);
        const Site site;
        const Outcome outcome = site.ask(static_cast<Role>(role), method, path, body, ifMatch, ifNoneMatch);
        QTEST(statusOf(outcome), "status");
        const auto* answer = std::get_if<Answer>(&outcome);
        if (answer && answer->status >= 400) {
            QCOMPARE(answer->contentType, QByteArray("application/problem+json"));
            const QJsonObject problem = jsonOf(outcome);
            QCOMPARE(problem.value(u"status").toInt(), answer->status);
            QVERIFY(problem.value(u"title").toString().endsWith(u'.'));
            QVERIFY(problem.value(u"type").toString().startsWith(u"urn:firstring:problem:"));
        }
        if (answer && answer->status == 405)
            QVERIFY(!headerOf(outcome, "Allow").isEmpty());
    }

    void recordsCarryTheirTag()
    {
        const Site site;
        const Outcome outcome = site.ask(Role::User, "GET", "/phones/00085D000001");
        QCOMPARE(headerOf(outcome, "ETag"), '"' + recordTag(hall) + '"');
        const auto read = recordFromJson(SyncKind::Phone, jsonOf(outcome));
        QVERIFY(read);
        QCOMPARE(*read, SyncRecord(hall));
    }

    void pagesHoldEverythingOnce()
    {
        Site site;
        for (quint64 n = 0; n < 2500; ++n)
            putRecord(site.job, Phone{.mac = MacAddress(0x00085d100000 + n)});
        QSet<QString> seen;
        QByteArray after;
        int pages = 0;
        do {
            const QJsonObject page = jsonOf(site.ask(Role::User, "GET", "/phones?limit=1000&after=" + after));
            QCOMPARE(page.value(u"store").toString(), QStringLiteral("store-1"));
            QCOMPARE(page.value(u"revision").toInt(), 7);
            for (const QJsonValue& one : page.value(u"records").toArray())
                seen.insert(one[u"id"].toString());
            after = page.value(u"next").toString().toLatin1();
        } while (++pages < 10 && !after.isEmpty());
        QCOMPARE(pages, 3);
        QCOMPARE(seen.size(), 2502);
    }

    void batchJudgesEachItem()
    {
        const Site site;
        const QByteArray body = "{\"items\":["
                                "{\"kind\":\"servers\",\"id\":\"new\",\"ifMatch\":\"\",\"record\":{\"name\":\"New\","
                                "\"url\":\"http://192.0.2.2/\"}},"
                                "{\"kind\":\"phones\",\"id\":\"00085D000002\",\"ifMatch\":\"wrong\",\"record\":{"
                                "\"mac\":\"00085D000002\",\"label\":\"Pub\"}},"
                                "{\"kind\":\"kings\",\"id\":\"x\"},"
                                "{\"kind\":\"phones\",\"id\":\"00085D000003\",\"record\":{\"mac\":\"00085D000003\","
                                "\"configServer\":\"New\"}},"
                                "{\"kind\":\"phones\",\"id\":\"00085D000001\",\"record\":null},"
                                "{\"kind\":\"phones\",\"id\":\"00085D000003\",\"record\":{\"mac\":\"00085D000003\","
                                "\"configServer\":\"New\",\"label\":\"Again\"}}]}";
        const auto perform = std::get<Perform>(site.ask(Role::Super, "POST", "/batch", body));
        QList<int> statuses;
        for (const ItemOutcome& outcome : perform.batch.outcomes)
            statuses.append(outcome.status);
        QCOMPARE(statuses, QList<int>({201, 412, 422, 201, 204, 200}));
        // What was judged is what happens, in one step.
        const auto applied = apply(site.job, perform.batch.edit);
        QVERIFY(applied);
        QVERIFY(applied->next.server(u"New"));
        QVERIFY(!applied->next.phones.contains(MacAddress(0x00085d000001)));
        QCOMPARE(applied->next.phones.find(MacAddress(0x00085d000002))->label, QStringLiteral("Bar"));
        QCOMPARE(applied->next.phones.find(MacAddress(0x00085d000003))->label, QStringLiteral("Again"));
        // The other side learns the tag of what stands there now.
        QCOMPARE(perform.batch.outcomes.at(1).tag, recordTag(*site.job.phones.find(MacAddress(0x00085d000002))));
        QCOMPARE(perform.batch.outcomes.at(0).toJson().value(u"status").toInt(), 201);
        QVERIFY(perform.batch.outcomes.at(1).toJson().value(u"problem").isObject());
    }

    void sameRequestTwiceChangesOnce()
    {
        Site site;
        const QByteArray body = "{\"items\":[{\"kind\":\"phones\",\"id\":\"00085D000003\",\"ifMatch\":\"\",\"record\":{"
                                "\"mac\":\"00085D000003\"}}]}";
        const auto first = std::get<Perform>(site.ask(Role::User, "POST", "/batch", body));
        QCOMPARE(first.batch.outcomes.first().status, 201);
        site.job = apply(site.job, first.batch.edit)->next;
        const auto second = std::get<Perform>(site.ask(Role::User, "POST", "/batch", body));
        QCOMPARE(second.batch.outcomes.first().status, 200);
        QVERIFY(second.batch.edit.isEmpty());
    }

    void changesTellWhatIsNew()
    {
        Site site;
        Edit edit;
        edit.phones.put = {{.mac = MacAddress(0x00085d000003)}};
        edit.phones.remove = {MacAddress(0x00085d000002)};
        site.job = apply(site.job, edit)->next;
        site.feed.note(edit, 8);
        const QJsonObject changes = jsonOf(site.ask(Role::User, "GET", "/changes?since=7&wait=30"));
        QCOMPARE(changes.value(u"revision").toInt(), 8);
        QMap<QString, bool> removed;
        for (const QJsonValue& one : changes.value(u"changed").toArray())
            removed.insert(one[u"id"].toString(), one[u"removed"].toBool());
        QCOMPARE(removed, (QMap<QString, bool>{{"00085D000002", true}, {"00085D000003", false}}));
        const Outcome waiting = site.ask(Role::User, "GET", "/changes?since=8&wait=3000");
        QCOMPARE(std::get<AwaitChange>(waiting).waitMs, longestWaitS * 1000);
    }

    void accountsAreSeenByWhoManagesThem()
    {
        const Site site;
        QCOMPARE(jsonOf(site.ask(Role::Super, "GET", "/tokens")).value(u"tokens").toArray().size(), 1);
        QCOMPARE(jsonOf(site.ask(Role::Admin, "GET", "/tokens")).value(u"tokens").toArray().size(), 3);
        const auto made =
            std::get<SetTokens>(site.ask(Role::Admin, "POST", "/tokens", R"({"name":"van","role":"super"})"));
        QCOMPARE(made.tokens.size(), 4);
        QCOMPARE(findToken(made.tokens, "fst_new")->name, QStringLiteral("van"));
        QVERIFY(!made.tokens.constLast().sha256.contains("fst_new"));
    }

    /// Who only registers phones is shown no password, and takes none away.
    void passwordsAreNotForUsers()
    {
        Site site;
        Phone phone{.mac = MacAddress(0x00085d000003), .label = "Safe"};
        phone.settings = {{"first", "1", {}}, {"sip line1 password", "hidden one", {}}, {"last", "2", {}}};
        phone.variables = {{"room", "7"}, {"admin password", "hidden two"}};
        putRecord(site.job, phone);
        putRecord(site.job, ConfigServer{"Files", "ftp://phones:hidden@192.0.2.1/"});
        for (const char* path : {"/phones", "/phones/00085D000003", "/servers"}) {
            QVERIFY2(!std::get<Answer>(site.ask(Role::User, "GET", path)).body.contains("hidden"), path);
            QVERIFY2(std::get<Answer>(site.ask(Role::Super, "GET", path)).body.contains("hidden"), path);
        }
        QVERIFY(!changesSince(site.world(), Role::User, 7).body.contains("hidden"));

        const Outcome seen = site.ask(Role::User, "GET", "/phones/00085D000003");
        QJsonObject shown = jsonOf(seen);
        const QByteArray tag = headerOf(seen, "ETag").replace('"', QByteArray());
        shown.insert("label", "Moved");
        QByteArray body = QJsonDocument(shown).toJson();
        const auto done = std::get<Perform>(site.ask(Role::User, "PUT", "/phones/00085D000003", body, tag));
        QCOMPARE(done.batch.outcomes.first().status, 200);
        Phone wanted = phone;
        wanted.label = "Moved";
        QCOMPARE(done.batch.edit.phones.put, QList<Phone>{wanted});
        // The tag is that of what is shown, or it would tell when a guess is right.
        QCOMPARE(done.batch.outcomes.first().tag, recordTag(withoutSecrets(wanted)));

        shown.insert("variables", QJsonObject{{"admin password", "mine"}});
        body = QJsonDocument(shown).toJson();
        QCOMPARE(statusOf(site.ask(Role::User, "PUT", "/phones/00085D000003", body)), 403);
        QCOMPARE(statusOf(site.ask(Role::Super, "PUT", "/phones/00085D000003", body)), 200);
        const QByteArray hex(64, 'a');
        QVERIFY(!std::get<FindFile>(site.ask(Role::User, "GET", "/content/" + hex)).jobFiles);
        QVERIFY(std::get<FindFile>(site.ask(Role::Super, "GET", "/content/" + hex)).jobFiles);
    }

    /// However large its records are, a page stays below what clients take.
    void largePagesEndEarly()
    {
        Site site;
        for (quint64 i = 0; i < 900; ++i)
            site.job.phones.put(
                {.mac = MacAddress(0x00085d100000 + i), .settings = {{"softkey1 value", QString(20'000, u'x'), {}}}});
        QString after;
        QSet<QString> seen;
        int pages = 0;
        do {
            const Outcome page = site.ask(Role::User, "GET", "/phones?after=" + after.toLatin1());
            QVERIFY(std::get<Answer>(page).body.size() < 6 * 1024 * 1024);
            const QJsonArray records = jsonOf(page)[u"records"].toArray();
            QVERIFY(!records.isEmpty());
            for (const QJsonValue& record : records)
                seen.insert(record[u"id"].toString());
            after = jsonOf(page)[u"next"].toString();
            ++pages;
        } while (!after.isEmpty());
        QCOMPARE(seen.size(), 902);
        QVERIFY(pages >= 4);
    }

    void filesAreNamedByTheirContent()
    {
        const Site site;
        const QByteArray hex(64, 'a');
        const auto piece =
            std::get<TakePiece>(site.ask(Role::Super, "PUT", "/content/" + hex + "?offset=2&size=5", "xyz"));
        QCOMPARE(piece.offset, 2);
        QCOMPARE(piece.size, 5);
        QCOMPARE(piece.bytes, QByteArray("xyz"));
        QVERIFY(std::get<FindFile>(site.ask(Role::User, "GET", "/content/" + hex)).content);
        QVERIFY(!std::get<FindFile>(site.ask(Role::User, "HEAD", "/content/" + hex)).content);
        const auto look =
            std::get<LookForFiles>(site.ask(Role::User, "POST", "/files-missing", "{\"sha256\":[\"" + hex + "\"]}"));
        QCOMPARE(look.sha256.size(), 1);
    }

    void removalsAreTold()
    {
        const QJsonArray list = jsonOf(Site().ask(Role::User, "GET", "/removals")).value(u"removals").toArray();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list.first()[u"id"].toString(), QStringLiteral("00085D000009"));
    }
};

QTEST_APPLESS_MAIN(tst_ApiService)
#include "tst_ApiService.moc"
