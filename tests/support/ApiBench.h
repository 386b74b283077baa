// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Ctl.h"

#include <QSslSocket>
#include <QTest>
#include <QUrl>

#include <memory>

namespace firstring::test {

/// What the interface answered.
struct ApiReply
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

inline QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// Another workstation and this one: curl over real TLS against a real server. Every test of the class runs on both
/// transports (`transports()` as its global data).
class ApiBench
{
protected:
    static void transports()
    {
        QTest::addColumn<QString>("transport");
        QTest::newRow("fast") << QStringLiteral("fast");
        QTest::newRow("portable") << QStringLiteral("portable");
    }
    void setUp()
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
    void tearDown()
    {
        end();
        m_ctl.reset();
    }
    void serve()
    {
        QFETCH_GLOBAL(QString, transport);
        QJsonObject ready;
        m_server = m_ctl->serve(ready, {"--https", "0", "--tftp", "off", "--transport", transport});
        m_http = ready[u"http"].toString();
        m_https = ready[u"https"].toString();
        QVERIFY(m_https.startsWith(u"https://127.0.0.1:"));
        m_ctl->write(QStringLiteral("ca.pem"), m_ctl->run({"ca", "export"}).out);
    }
    void end()
    {
        if (!m_server)
            return;
        m_server->terminate();
        QVERIFY(m_server->waitForFinished(30'000));
        m_events += m_server->readAllStandardOutput();
        QCOMPARE(m_server->exitCode(), 0);
        m_server.reset();
    }
    QByteArray token(const QString& name, const QString& role)
    {
        return m_ctl->json({"token", "create", name, "--role", role}).object()[u"token"].toString().toLatin1();
    }
    ApiReply ask(const QByteArray& method, const QString& path, const QByteArray& body = {},
                 const QStringList& fields = {})
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
    /// What a raw TLS conversation brings until the other side ends it or there is \a enough of it.
    QByteArray converse(const QByteArray& bytes, const QByteArray& enough = {}, bool cut = false)
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

    std::unique_ptr<Ctl> m_ctl;
    QString m_http;
    QString m_https;
    QByteArray m_admin;
    QByteArray m_token; ///< shown by ask()
    QByteArray m_events;

    QStringList curlWords(const QByteArray& method, const QString& path, const QByteArray& token,
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
    ApiReply replyIn(const QString& place, const QByteArray& status) const
    {
        return {status.toInt(), contentOf(place + ".head"), contentOf(place + ".body")};
    }
    QByteArray contentOf(const QString& name) const
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QProcess> m_server;
};

} // namespace firstring::test
