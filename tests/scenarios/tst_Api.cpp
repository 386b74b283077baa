// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ApiBench.h"

#include <QElapsedTimer>

using namespace firstring::test;

/// Another workstation at the REST interface: accounts, records, news.
class tst_Api : public QObject, private ApiBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { transports(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void onlyWithAToken();
    void notForPhones();
    void changesAreStored();
    void rolesAreKept();
    void pages();
    void batchesSucceedInPart();
    void newsArrive();
    void accountsThroughTheInterface();
};

void tst_Api::onlyWithAToken()
{
    m_token.clear();
    ApiReply reply = ask("GET", "");
    QCOMPARE(reply.status, 401);
    QCOMPARE(reply.field("www-authenticate"), QByteArray("Bearer"));
    QCOMPARE(reply.field("content-type"), QByteArray("application/problem+json"));
    QCOMPARE(reply.code(), "TOKEN_NONE");
    m_token = m_admin;
    m_token.back() = m_token.back() == 'A' ? 'B' : 'A';
    // Nothing tells what there is: the same answer for every address.
    for (const char* path : {"/phones/00085D000001", "/phones/00085D0000ff", "/nothing"}) {
        reply = ask("GET", path);
        QCOMPARE(reply.status, 401);
        QCOMPARE(reply.code(), "TOKEN_WRONG");
    }
    QCOMPARE(ask("PUT", "/phones/00085D000002", QByteArray(2'000'000, 'x')).status, 401);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask("GET", "").status, 401);
    reply = ask("GET", "");
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.field("retry-after").toInt() > 200);
    // Who shares the address and has a token is not kept out.
    m_token = m_admin;
    reply = ask("GET", "");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"account"].toString(), "head office");
    QCOMPARE(reply.json()[u"role"].toString(), "admin");
    QCOMPARE(reply.json()[u"store"].toString().size(), 32);
    QCOMPARE(reply.field("cache-control"), QByteArray("no-store"));
    end();
    QVERIFY(m_events.contains("\"API_REFUSED\""));
    QVERIFY(m_events.contains("\"API_SILENCED\""));
    QVERIFY(!m_events.contains(m_admin));
    const QByteArray audit = m_ctl->run({"audit", "list", "--kind", "access"}).out;
    QVERIFY2(audit.contains("make account head office (admin)") && audit.contains("API_SILENCED"), audit.constData());

    QCOMPARE(m_ctl->run({"token", "remove", "Head Office"}).exit, 0);
    QCOMPARE(m_ctl->json({"token", "list"}).array().size(), 0);
    serve();
    QCOMPARE(ask("GET", "").status, 401);
}

/// Where phones ask there is no interface, whatever is shown.
void tst_Api::notForPhones()
{
    QCOMPARE(ask("GET", m_http + "/api/v1").status, 404);
    QCOMPARE(ask("GET", m_http + "/api/v1/phones").status, 404);
    QCOMPARE(ask("PUT", m_http + "/api/v1/phones/00085D000001", "{}").status, 405);
    QCOMPARE(ask("DELETE", m_http + "/api/v1/phones/00085D000001").status, 405);
    QCOMPARE(ask("PUT", m_https + "/api", "{}").status, 405);
    QCOMPARE(ask("GET", m_https + "/api/v11").status, 404);
    QCOMPARE(ask("GET", m_https + "/cfg/startup.cfg").status, 200);
}

void tst_Api::changesAreStored()
{
    const QJsonObject phone{{"mac", "00085D0000AA"}, {"label", "Größe"}, {"model", "6867i"}};
    ApiReply reply = ask("PUT", "/phones/00085D0000AA", compact(phone), {"If-None-Match: *"});
    QCOMPARE(reply.status, 201);
    const QByteArray first = reply.tag();
    QVERIFY(first.size() == 34);
    // Sent again after its answer was lost.
    reply = ask("PUT", "/phones/00085D0000AA", compact(phone), {"If-None-Match: *"});
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.tag(), first);
    reply = ask("GET", "/phones/00085D0000AA");
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.tag(), first);
    QCOMPARE(reply.json()[u"label"].toString(), QString::fromUtf8("Größe"));
    reply = ask("GET", "/phones/00085D0000AA", {}, {"If-None-Match: " + QString::fromLatin1(first)});
    QCOMPARE(reply.status, 304);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(ask("HEAD", "/phones/00085D0000AA").status, 200);

    QJsonObject changed = phone;
    changed["label"] = "Reception";
    reply = ask("PUT", "/phones/00085D0000AA", compact(changed), {"If-Match: " + QString::fromLatin1(first)});
    QCOMPARE(reply.status, 200);
    changed["label"] = "Too late";
    reply = ask("PUT", "/phones/00085D0000AA", compact(changed), {"If-Match: " + QString::fromLatin1(first)});
    QCOMPARE(reply.status, 412);
    QCOMPARE(reply.code(), "RECORD_MOVED");
    QVERIFY(!reply.tag().isEmpty() && reply.tag() != first);

    QCOMPARE(ask("PUT", "/blueprints/office", compact({{"name", "Office"}})).status, 201);
    changed["blueprint"] = "Office";
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", compact(changed)).status, 200);
    reply = ask("DELETE", "/blueprints/office");
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.code(), "EDIT_IN_USE");
    changed["blueprint"] = "nowhere";
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", compact(changed)).status, 409);
    QCOMPARE(ask("PUT", "/phones/00085D0000AB", compact(changed)).status, 422);
    QCOMPARE(ask("DELETE", "/phones/00085D000001").status, 204);
    QCOMPARE(ask("GET", "/phones/00085D000001").status, 404);
    const QJsonArray removals = ask("GET", "/removals").json()[u"removals"].toArray();
    QCOMPARE(removals.size(), 1);
    QCOMPARE(removals[0].toObject()[u"id"].toString(), "00085D000001");
    QCOMPARE(ask("PUT", "/marks/van", compact({{"mark", "w1"}})).status, 204);
    // The running server knows at once.
    QCOMPARE(ask("GET", m_https + "/cfg/00085D0000AA.cfg").status, 200);

    // What was answered survives the end of the process at any moment.
    m_server->kill();
    m_server->waitForFinished(30'000);
    m_server.reset();
    const auto phones = byMac(m_ctl->json({"phones", "list"}).array());
    QCOMPARE(phones.keys(), QStringList{"00085D0000AA"});
    QCOMPARE(phones["00085D0000AA"][u"label"].toString(), "Too late");
    QCOMPARE(m_ctl->run({"audit", "verify"}).exit, 0);
    const QByteArray audit = m_ctl->run({"audit", "list"}).out;
    QVERIFY2(audit.contains("head office: put phones/00085D0000AA") &&
                 audit.contains("head office: remove phones/00085D000001") &&
                 audit.contains("head office: put blueprints/office"),
             audit.constData());
    serve();
    QCOMPARE(ask("GET", "/marks/van").json()[u"mark"].toString(), "w1");
    QCOMPARE(ask("GET", "/removals").json()[u"removals"].toArray(), removals);
}

void tst_Api::rolesAreKept()
{
    ApiReply made = ask("POST", "/tokens", compact({{"name", "van"}, {"role", "user"}}));
    QCOMPARE(made.status, 201);
    m_token = made.json()[u"token"].toString().toLatin1();
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", compact({{"mac", "00085D0000AA"}})).status, 201);
    ApiReply reply = ask("PUT", "/servers/pbx", compact({{"name", "pbx"}, {"url", "http://192.0.2.1/"}}));
    QCOMPARE(reply.status, 403);
    QCOMPARE(reply.code(), "ROLE_TOO_LOW");
    QCOMPARE(ask("PUT", "/content/" + QString(64, u'0') + "?size=1", "x").status, 403);
    QCOMPARE(ask("POST", "/tokens", compact({{"name", "x"}, {"role", "user"}})).status, 403);
    m_token = m_admin;
    QCOMPARE(ask("DELETE", "/tokens/van").status, 204);
    m_token = made.json()[u"token"].toString().toLatin1();
    QCOMPARE(ask("GET", "/phones").status, 401);
}

void tst_Api::pages()
{
    QByteArray list = "mac,label\n";
    for (int i = 0; i < 1500; ++i)
        list += QByteArray::number(0x00085d100000 + i, 16).rightJustified(12, '0') + ",Desk\n";
    end();
    QCOMPARE(m_ctl->run({"phones", "import", m_ctl->write(QStringLiteral("many.csv"), list)}).exit, 0);
    serve();
    const ApiReply first = ask("GET", "/phones");
    QCOMPARE(first.json()[u"records"].toArray().size(), 1000);
    const QString next = first.json()[u"next"].toString();
    QVERIFY(!next.isEmpty());
    const ApiReply rest = ask("GET", "/phones?after=" + next);
    QCOMPARE(rest.json()[u"records"].toArray().size(), 501);
    QVERIFY(!rest.json().contains(u"next"));
    QCOMPARE(ask("GET", "/phones?limit=1001").status, 400);
    QCOMPARE(ask("GET", "/phones?limit=x").status, 400);
}

void tst_Api::batchesSucceedInPart()
{
    QJsonArray items;
    items.append(QJsonObject{{"kind", "phones"},
                             {"id", "00085D0000AA"},
                             {"ifMatch", ""},
                             {"record", QJsonObject{{"mac", "00085D0000AA"}, {"label", "new"}}}});
    items.append(QJsonObject{{"kind", "phones"},
                             {"id", "00085D000001"},
                             {"ifMatch", "00000000000000000000000000000000"},
                             {"record", QJsonObject{{"mac", "00085D000001"}, {"label", "stale"}}}});
    items.append(QJsonObject{{"kind", "shoes"}, {"id", "x"}});
    items.append(QJsonObject{{"kind", "phones"}, {"id", "00085D0000FF"}});
    const QByteArray body = compact({{"items", items}});
    const ApiReply reply = ask("POST", "/batch", body);
    QCOMPARE(reply.status, 200);
    QList<int> statuses;
    for (const QJsonValue& one : reply.json()[u"outcomes"].toArray())
        statuses.append(one.toObject()[u"status"].toInt());
    QCOMPARE(statuses, (QList<int>{201, 412, 422, 204}));
    QCOMPARE(ask("GET", "/phones/00085D000001").json()[u"label"].toString(), "Desk 1");
    // Sent again: nothing is done twice.
    const ApiReply again = ask("POST", "/batch", body);
    QCOMPARE(again.json()[u"outcomes"].toArray()[0].toObject()[u"status"].toInt(), 200);
    QCOMPARE(again.json()[u"revision"].toInteger(), reply.json()[u"revision"].toInteger());
    QJsonArray many;
    for (int i = 0; i < 501; ++i)
        many.append(QJsonObject{{"kind", "phones"}, {"id", QString::number(i)}});
    QCOMPARE(ask("POST", "/batch", compact({{"items", many}})).status, 400);
}

void tst_Api::newsArrive()
{
    const QString since = QString::number(ask("GET", "").json()[u"revision"].toInteger());
    const QString place = m_ctl->path(QStringLiteral("news"));
    QProcess waits;
    waits.start(QStringLiteral("curl"), QStringList{"-D", place + ".head", "-o", place + ".body"} +
                                            curlWords("GET", "/changes?wait=50&since=" + since, m_admin, {}, false));
    QVERIFY(waits.waitForStarted());
    QVERIFY(!waits.waitForFinished(1000)); // it waits
    QElapsedTimer time;
    time.start();
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", compact({{"mac", "00085D0000AA"}})).status, 201);
    QVERIFY(waits.waitForFinished(40'000));
    QVERIFY2(time.elapsed() < 40'000, "news came only when the time was up");
    const ApiReply news = replyIn(place, waits.readAllStandardOutput());
    QCOMPARE(news.status, 200);
    QCOMPARE(news.json()[u"changed"].toArray().size(), 1);
    QCOMPARE(news.json()[u"changed"].toArray()[0].toObject()[u"id"].toString(), "00085D0000AA");
    // Nothing new, and a short patience.
    const ApiReply quiet = ask("GET", "/changes?wait=1&since=" + QString::number(news.json()[u"revision"].toInteger()));
    QCOMPARE(quiet.status, 200);
    QVERIFY(quiet.json()[u"changed"].toArray().isEmpty());
    QCOMPARE(ask("GET", "/changes?since=99999999").status, 410);
    end();
    QVERIFY(m_events.contains("\"API_CHANGED\""));
}

void tst_Api::accountsThroughTheInterface()
{
    QCOMPARE(ask("POST", "/tokens", compact({{"name", "boss"}, {"role", "super"}})).status, 201);
    QCOMPARE(ask("POST", "/tokens", compact({{"name", "Boss"}, {"role", "user"}})).status, 409);
    QCOMPARE(ask("POST", "/tokens", compact({{"name", "x"}, {"role", "king"}})).status, 400);
    // Also beside the running server.
    const QJsonArray list = m_ctl->json({"token", "list"}).array();
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[1].toObject()[u"role"].toString(), "super");
    // Handed to the program that has the job open, and known to it at once; or refused with a sentence.
    const CtlRun beside = m_ctl->json({"token", "create", "beside"});
    if (beside.exit == 0) {
        m_token = beside.object()[u"token"].toString().toLatin1();
        QCOMPARE(ask("GET", "").status, 200);
    } else {
        QCOMPARE(beside.exit, 3);
        QVERIFY(!beside.err.isEmpty());
    }
    QCOMPARE(m_ctl->run({"token", "create", "x", "--role", "king"}).exit, 2);
    end();
    const CtlRun made = m_ctl->run({"token", "create", "late"});
    QCOMPARE(made.exit, 0);
    QVERIFY(made.out.startsWith("fst_"));
    QCOMPARE(m_ctl->run({"token", "create", "Late"}).exit, 4);
    QCOMPARE(m_ctl->run({"token", "remove", "nobody"}).exit, 4);
    // The token is nowhere in the data folder.
    QFile job(m_ctl->data() + "/jobs/default.job");
    QVERIFY(job.open(QIODevice::ReadOnly));
    QVERIFY(!job.readAll().contains(made.out.trimmed()));
}

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_Api.moc"
