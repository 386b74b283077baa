// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/JsonSchema.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QTest>
#include <QUrl>

using namespace firstring::test;

namespace {

/// What came back.
struct Reply
{
    int status = 0; ///< 0: no answer
    QByteArray head;
    QByteArray body;

    QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
    QByteArray field(const QByteArray& name) const
    {
        for (const QByteArray& line : head.split('\n')) {
            if (line.toLower().startsWith(name.toLower() + ':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }
    QByteArray tag() const { return field("etag"); }
    QString code() const { return json().value(u"code").toString(); }
};

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// Another workstation and this one: curl over real TLS against a real server, on both transports.
class tst_Api : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("fast") << QStringLiteral("fast");
        QTest::newRow("portable") << QStringLiteral("portable");
    }
    void init();
    void cleanup();

    void onlyWithAToken();
    void notForPhones();
    void changesAreStored();
    void rolesAreKept();
    void pages();
    void batchesSucceedInPart();
    void newsArrive();
    void filesComeInPieces();
    void bodiesAreBounded();
    void nonsenseIsRefused();
    void accountsThroughTheInterface();
    void theDocumentIsTrue();

private:
    void serve();
    void end();
    QByteArray token(const QString& name, const QString& role);
    QStringList curlWords(const QByteArray& method, const QString& path, const QByteArray& token,
                          const QStringList& fields, bool hasBody);
    Reply ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
              const QStringList& fields = {});
    Reply replyIn(const QString& place, const QByteArray& status) const;
    QByteArray contentOf(const QString& name) const;
    /// What a raw TLS conversation brings until the other side ends it or there is \a enough of it.
    QByteArray converse(const QByteArray& bytes, const QByteArray& enough = {}, bool cut = false);

    std::unique_ptr<Ctl> m_ctl;
    std::unique_ptr<QProcess> m_server;
    QString m_http;
    QString m_https;
    QByteArray m_admin;
    QByteArray m_token; ///< shown by ask()
    QByteArray m_events;
};

void tst_Api::init()
{
    m_ctl = std::make_unique<Ctl>();
    m_events.clear();
    m_admin = token(QStringLiteral("head office"), QStringLiteral("admin"));
    m_token = m_admin;
    QVERIFY2(m_token.startsWith("fst_"), m_token.constData());
    m_ctl->write(QStringLiteral("list.csv"), "mac,label,model\n00085D000001,Desk 1,6867i\n");
    QCOMPARE(m_ctl->run({"phones", "import", m_ctl->path(QStringLiteral("list.csv"))}).exit, 0);
    serve();
}

void tst_Api::cleanup()
{
    end();
    m_ctl.reset();
}

void tst_Api::serve()
{
    QFETCH_GLOBAL(QString, transport);
    QJsonObject ready;
    m_server = m_ctl->serve(ready, {"--https", "0", "--tftp", "off", "--transport", transport});
    m_http = ready[u"http"].toString();
    m_https = ready[u"https"].toString();
    QVERIFY(m_https.startsWith(u"https://127.0.0.1:"));
    m_ctl->write(QStringLiteral("ca.pem"), m_ctl->run({"ca", "export"}).out);
}

void tst_Api::end()
{
    if (!m_server)
        return;
    m_server->terminate();
    QVERIFY(m_server->waitForFinished(30'000));
    m_events += m_server->readAllStandardOutput();
    QCOMPARE(m_server->exitCode(), 0);
    m_server.reset();
}

QByteArray tst_Api::token(const QString& name, const QString& role)
{
    return m_ctl->json({"token", "create", name, "--role", role}).object()[u"token"].toString().toLatin1();
}

QStringList tst_Api::curlWords(const QByteArray& method, const QString& path, const QByteArray& token,
                               const QStringList& fields, bool hasBody)
{
    QStringList words{"-s",         "-S",
                      "--noproxy",  "*",
                      "--cacert",   m_ctl->path(QStringLiteral("ca.pem")),
                      "--max-time", "60",
                      "-w",         "%{http_code}",
                      "-X",         QString::fromLatin1(method)};
    if (method == "HEAD")
        words.append(QStringLiteral("--head"));
    if (!token.isEmpty())
        words << "-H"
              << "Authorization: Bearer " + QString::fromLatin1(token);
    for (const QString& field : fields)
        words << "-H" << field;
    if (hasBody)
        words << "-H"
              << "Content-Type: application/json"
              << "--data-binary"
              << "@-";
    words.append(path.startsWith(u"http") ? path : m_https + QStringLiteral("/api/v1") + path);
    return words;
}

Reply tst_Api::ask(const QByteArray& method, const QString& path, const QByteArray& body, const QStringList& fields)
{
    const QString place = m_ctl->path(QStringLiteral("reply"));
    QFile::remove(place + ".head");
    QFile::remove(place + ".body");
    QProcess curl;
    curl.start(QStringLiteral("curl"), QStringList{"-D", place + ".head", "-o", place + ".body"} +
                                           curlWords(method, path, m_token, fields, !body.isEmpty()));
    curl.write(body);
    curl.closeWriteChannel();
    curl.waitForFinished(70'000);
    return replyIn(place, curl.readAllStandardOutput());
}

Reply tst_Api::replyIn(const QString& place, const QByteArray& status) const
{
    return {status.toInt(), contentOf(place + ".head"), contentOf(place + ".body")};
}

QByteArray tst_Api::contentOf(const QString& name) const
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray tst_Api::converse(const QByteArray& bytes, const QByteArray& enough, bool cut)
{
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone);
    socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), m_https.section(u':', 2).toUShort());
    if (!socket.waitForEncrypted(20'000))
        return "no handshake: " + socket.errorString().toUtf8();
    socket.write(bytes);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(20'000)) {
    }
    if (cut) {
        socket.abort();
        return {};
    }
    QByteArray all;
    while (enough.isEmpty() || all.count(enough) == 0) {
        if (!socket.waitForReadyRead(20'000) && socket.bytesAvailable() == 0)
            break;
        all += socket.readAll();
    }
    return all;
}

void tst_Api::onlyWithAToken()
{
    m_token.clear();
    Reply reply = ask("GET", "");
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
    Reply reply = ask("PUT", "/phones/00085D0000AA", compact(phone), {"If-None-Match: *"});
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
    m_server->waitForFinished(10'000);
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
    Reply made = ask("POST", "/tokens", compact({{"name", "van"}, {"role", "user"}}));
    QCOMPARE(made.status, 201);
    m_token = made.json()[u"token"].toString().toLatin1();
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", compact({{"mac", "00085D0000AA"}})).status, 201);
    Reply reply = ask("PUT", "/servers/pbx", compact({{"name", "pbx"}, {"url", "http://192.0.2.1/"}}));
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
    const Reply first = ask("GET", "/phones");
    QCOMPARE(first.json()[u"records"].toArray().size(), 1000);
    const QString next = first.json()[u"next"].toString();
    QVERIFY(!next.isEmpty());
    const Reply rest = ask("GET", "/phones?after=" + next);
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
    const Reply reply = ask("POST", "/batch", body);
    QCOMPARE(reply.status, 200);
    QList<int> statuses;
    for (const QJsonValue& one : reply.json()[u"outcomes"].toArray())
        statuses.append(one.toObject()[u"status"].toInt());
    QCOMPARE(statuses, (QList<int>{201, 412, 422, 204}));
    QCOMPARE(ask("GET", "/phones/00085D000001").json()[u"label"].toString(), "Desk 1");
    // Sent again: nothing is done twice.
    const Reply again = ask("POST", "/batch", body);
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
    const Reply news = replyIn(place, waits.readAllStandardOutput());
    QCOMPARE(news.status, 200);
    QCOMPARE(news.json()[u"changed"].toArray().size(), 1);
    QCOMPARE(news.json()[u"changed"].toArray()[0].toObject()[u"id"].toString(), "00085D0000AA");
    // Nothing new, and a short patience.
    const Reply quiet = ask("GET", "/changes?wait=1&since=" + QString::number(news.json()[u"revision"].toInteger()));
    QCOMPARE(quiet.status, 200);
    QVERIFY(quiet.json()[u"changed"].toArray().isEmpty());
    QCOMPARE(ask("GET", "/changes?since=99999999").status, 410);
    end();
    QVERIFY(m_events.contains("\"API_CHANGED\""));
}

void tst_Api::filesComeInPieces()
{
    QByteArray content(3'000'000, '\0');
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 31 + i / 251);
    const QByteArray digest = sha256Of(content);
    const QString place = "/content/" + QString::fromLatin1(digest);
    const auto at = [&](qsizetype offset) {
        return place + "?offset=" + QString::number(offset) + "&size=" + QString::number(content.size());
    };
    const QByteArray missing = compact({{"sha256", QJsonArray{QString::fromLatin1(digest)}}});
    QCOMPARE(ask("POST", "/files-missing", missing).json()[u"missing"].toArray().size(), 1);
    Reply reply = ask("PUT", at(0), content.first(1'000'000));
    QCOMPARE(reply.status, 200);
    QCOMPARE(reply.json()[u"received"].toInt(), 1'000'000);
    // The cable is pulled in the middle of a piece.
    const QByteArray head = "PUT /api/v1" + at(1'000'000).toLatin1() +
                            " HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_admin +
                            "\r\nContent-Length: 1000000\r\n\r\n";
    converse(head + content.mid(1'000'000, 400'000), {}, true);
    // Whoever goes on too far is told where it stands, also by a server that was started anew.
    end();
    serve();
    reply = ask("PUT", at(2'000'000), content.mid(2'000'000));
    QCOMPARE(reply.status, 409);
    QCOMPARE(reply.json()[u"received"].toInt(), 1'000'000);
    reply = ask("PUT", at(500'000), content.mid(500'000, 1'500'000)); // a part is there already
    QCOMPARE(reply.json()[u"received"].toInt(), 2'000'000);
    QCOMPARE(ask("GET", place).status, 404);
    reply = ask("PUT", at(2'000'000), content.mid(2'000'000));
    QCOMPARE(reply.status, 201);
    QCOMPARE(reply.json()[u"received"].toInt(), content.size());
    QCOMPARE(ask("POST", "/files-missing", missing).json()[u"missing"].toArray().size(), 0);

    // Nobody gets what no record of this job names.
    QCOMPARE(ask("GET", place).status, 404);
    const QJsonObject file{{"name", "ring.wav"}, {"sha256", QString::fromLatin1(digest)}, {"size", content.size()}};
    reply = ask("PUT", "/files/ring.wav", compact(file));
    QVERIFY2(reply.status == 201, reply.body.constData());
    reply = ask("GET", place);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.body == content);
    reply = ask("GET", place, {}, {"Range: bytes=2999990-"});
    QCOMPARE(reply.status, 206);
    QCOMPARE(reply.body, content.last(10));
    QCOMPARE(ask("HEAD", place).field("content-length"), QByteArray("3000000"));

    reply = ask("PUT", "/content/" + QString(64, u'a') + "?size=4", "what");
    QCOMPARE(reply.status, 422);
    QCOMPARE(reply.code(), "PIECE_DIGEST");
    QCOMPARE(ask("PUT", "/content/" + QString(64, u'a') + "?size=2&offset=1", "what").status, 400);
}

void tst_Api::bodiesAreBounded()
{
    const QByteArray large(9 * 1024 * 1024, ' ');
    for (const QString& expect : {QStringLiteral("Expect: 100-continue"), QStringLiteral("Expect:")}) {
        const Reply reply = ask("PUT", "/phones/00085D0000AA", large, {expect});
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.code(), "REQUEST_BODY");
        QCOMPARE(ask("PUT", "/phones/00085D0000AA", large, {expect, "Transfer-Encoding: chunked"}).status, 413);
    }
    // By a client's word nothing is taken.
    const QByteArray head = "PUT /api/v1/phones/00085D0000AA HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_admin +
                            "\r\nContent-Length: 99999999999\r\n\r\n";
    QVERIFY(converse(head).startsWith("HTTP/1.1 413 "));
    const QByteArray chunked = "{\"mac\":\"00085D0000AA\"}";
    QCOMPARE(ask("PUT", "/phones/00085D0000AA", chunked, {"Transfer-Encoding: chunked"}).status, 201);
    QCOMPARE(ask("PUT", "/phones/00085D0000AB", "{\"mac\": \"00085D00").status, 400);
    QCOMPARE(ask("POST", "/batch", QByteArray(200'000, '[')).status, 400);
}

void tst_Api::nonsenseIsRefused()
{
    const QByteArray get = "GET /api/v1 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_admin + "\r\n\r\n";
    const QByteArray put = "PUT /api/v1/phones/00085D0000AA HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_admin +
                           "\r\nContent-Length: 22\r\n\r\n{\"mac\":\"00085D0000AA\"}";
    // Answers come in the order of the questions, those of phones between them.
    const QByteArray all =
        converse(put + get + "GET /cfg/startup.cfg HTTP/1.1\r\nHost: h\r\n\r\n" + put + "rubbish\r\n\r\n" + get);
    QByteArrayList statuses;
    for (qsizetype at = all.indexOf("HTTP/1.1 "); at >= 0; at = all.indexOf("HTTP/1.1 ", at + 1))
        statuses.append(all.mid(at + 9, 3));
    QCOMPARE(statuses, (QByteArrayList{"201", "200", "200", "200", "400"}));
    for (const char* odd : {"PATCH /api/v1/phones/00085D0000AA", "TRACE /api/v1", "OPTIONS /api/v1/phones"})
        QVERIFY(converse(odd + (" HTTP/1.1" + get.mid(get.indexOf("\r\n"))), "Allow:").startsWith("HTTP/1.1 405 "));
    QVERIFY(converse("BREW /api/v1" + (" HTTP/1.1" + get.mid(get.indexOf("\r\n")))).startsWith("HTTP/1.1 501 "));
    QVERIFY(converse("PUT /api/v1/phones/1 HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer " + m_admin +
                     "\r\nTransfer-Encoding: chunked\r\n\r\nZZ\r\n")
                .startsWith("HTTP/1.1 400 "));
    for (const char* path : {"/phones/..%2f..%2fetc", "/phones/00085D0000AA/x", "/content/zz", "/marks/",
                             "/tokens/none", "/phones/%00", "/files/%ff%fe"})
        QVERIFY2(ask("PUT", path, "{}").status >= 400, path);
    QCOMPARE(ask("GET", "").status, 200);
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

/// Every path and method of the OpenAPI document, asked with its own examples: the answer is one that it names, and
/// fits the schema it gives. What it does not name is refused.
void tst_Api::theDocumentIsTrue()
{
    const Reply own = ask("GET", "/openapi.json");
    QCOMPARE(own.status, 200);
    const QJsonObject document = own.json();
    QCOMPARE(document[u"openapi"].toString(), "3.1.0");
    const JsonSchema schemas(document);
    const QByteArray saved = m_token;
    QStringList wrong;

    const auto judge = [&](const QString& what, const Reply& reply, const QJsonObject& operation) {
        const QJsonObject responses = operation[u"responses"].toObject();
        const QString status = QString::number(reply.status);
        if (!responses.contains(status)) {
            wrong.append(what + " gave " + status + ", which is not in the document: " + reply.body.left(200));
            return;
        }
        const QJsonObject content = schemas.resolved(responses[status].toObject())[u"content"].toObject();
        if (content.isEmpty() && !reply.body.isEmpty())
            wrong.append(what + ": a body where there is none");
        for (auto one = content.begin(); one != content.end(); ++one) {
            if (!reply.field("content-type").startsWith(one.key().toLatin1()))
                wrong.append(what + ": is " + reply.field("content-type") + " instead of " + one.key());
            const QJsonObject schema = one.value()[u"schema"].toObject();
            if (!one.key().endsWith(u"json"))
                continue;
            const QJsonDocument body = QJsonDocument::fromJson(reply.body);
            for (const QString& finding : schemas.findings(body.object(), schema))
                wrong.append(what + ' ' + status + ' ' + finding);
        }
    };

    // First what makes, then what looks, then what removes.
    const QStringList order{"put", "post", "get", "delete"};
    QMap<QString, QStringList> methods;
    const QJsonObject paths = document[u"paths"].toObject();
    QVERIFY(paths.size() > 20);
    int asked = 0;
    for (const QString& method : order) {
        for (auto path = paths.begin(); path != paths.end(); ++path) {
            const QJsonObject item = path.value().toObject();
            QString place = path.key();
            QStringList query;
            const QJsonObject operation = item[method].toObject();
            for (const QJsonValue& list : {item[u"parameters"], operation[u"parameters"]}) {
                for (const QJsonValue& parameter : list.toArray()) {
                    const QString name = parameter[u"name"].toString();
                    const QString example = parameter[u"example"].toVariant().toString();
                    if (parameter[u"in"].toString() == u"path")
                        place.replace(u'{' + name + u'}', QString::fromLatin1(QUrl::toPercentEncoding(example)));
                    else if (parameter[u"in"].toString() == u"query" && !example.isEmpty())
                        query.append(name + u'=' + example);
                }
            }
            if (operation.isEmpty())
                continue;
            const QString address = m_https + place + (query.isEmpty() ? QString() : u'?' + query.join(u'&'));
            const QJsonObject content = operation[u"requestBody"][u"content"].toObject();
            const QJsonValue example = content.isEmpty() ? QJsonValue() : content.begin().value()[u"example"];
            const QByteArray body = example.isObject() ? compact(example.toObject()) : example.toString().toUtf8();
            if (example.isObject()) {
                const QJsonObject schema = content.begin().value()[u"schema"].toObject();
                for (const QString& finding : schemas.findings(example, schema))
                    wrong.append(path.key() + ": its own example: " + finding);
            }
            const QString what = method.toUpper() + ' ' + path.key();
            const Reply reply = ask(method.toUpper().toLatin1(), address, body);
            // Nobody knows what changed before the server was started.
            if (reply.status >= 400 && reply.status != 410)
                wrong.append(what + ": its own example is refused: " + reply.body.left(200));
            judge(what, reply, operation);
            m_token.clear();
            judge(what + " by nobody", ask(method.toUpper().toLatin1(), address, body), operation);
            m_token = saved;
            if (!body.isEmpty() && example.isObject())
                judge(what + " with half a body", ask(method.toUpper().toLatin1(), address, "{\"na"), operation);
            ++asked;
            methods[place].append(method.toUpper());
        }
    }
    for (auto place = methods.begin(); place != methods.end(); ++place) {
        const Reply reply = ask("PATCH", m_https + place.key(), "{}");
        QStringList allowed = QString::fromLatin1(reply.field("allow")).split(QStringLiteral(", "));
        allowed.removeAll(QStringLiteral("HEAD"));
        std::sort(allowed.begin(), allowed.end());
        std::sort(place->begin(), place->end());
        if (reply.status != 405 || allowed != *place)
            wrong.append(place.key() + " allows " + allowed.join(u' ') + ", documented: " + place->join(u' '));
    }
    for (const char* unknown : {"/", "/phone", "/batch/x", "/openapi.yaml", "/changes/1", "/content"}) {
        const Reply reply = ask("GET", unknown);
        if (reply.status != (QByteArray(unknown) == "/" ? 200 : 404))
            wrong.append(QString::fromLatin1(unknown) + " gave " + QString::number(reply.status));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QVERIFY2(asked > 30, qPrintable(QString::number(asked)));
}

QTEST_GUILESS_MAIN(tst_Api)
#include "tst_Api.moc"
