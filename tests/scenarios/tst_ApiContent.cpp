// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/ApiBench.h"

#include <QCryptographicHash>

using namespace firstring::test;

namespace {

QByteArray sha256Of(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

/// What comes over the line to the REST interface: files in pieces, bodies of any size, nonsense.
class tst_ApiContent : public QObject, private ApiBench
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { transports(); }
    void init() { setUp(); }
    void cleanup() { tearDown(); }

    void filesComeInPieces();
    void bodiesAreBounded();
    void nonsenseIsRefused();
};

void tst_ApiContent::filesComeInPieces()
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
    ApiReply reply = ask("PUT", at(0), content.first(1'000'000));
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

void tst_ApiContent::bodiesAreBounded()
{
    const QByteArray large(9 * 1024 * 1024, ' ');
    for (const QString& expect : {QStringLiteral("Expect: 100-continue"), QStringLiteral("Expect:")}) {
        const ApiReply reply = ask("PUT", "/phones/00085D0000AA", large, {expect});
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

void tst_ApiContent::nonsenseIsRefused()
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

QTEST_GUILESS_MAIN(tst_ApiContent)
#include "tst_ApiContent.moc"
