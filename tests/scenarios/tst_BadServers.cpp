// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTest>

#include <map>

using namespace firstring::test;

/// The real command line syncs with real servers that are each wrong in one way (tests/support/bad_tls_server.py):
/// every one is refused with a sentence that says what is wrong, and to those that are not who they should be nothing
/// is sent.
class tst_BadServers final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void areRefused_data();
    void areRefused();
    void plainHttpIsNotEvenKept();

private:
    /// One bad server, and a run with it that goes on.
    struct Meeting
    {
        Ctl ctl;
        QProcess server;
        std::unique_ptr<QProcess> run;
    };
    static QJsonObject line(QProcess& server)
    {
        while (!server.canReadLine() && server.waitForReadyRead(60'000)) {
        }
        return QJsonDocument::fromJson(server.readLine()).object();
    }
    void begin(const QString& name);

    std::map<QString, std::unique_ptr<Meeting>> m_meetings;
};

/// These may pass, so a run tries them again for twenty seconds: while the others have their turn.
void tst_BadServers::initTestCase()
{
    for (const char* const name :
         {"hangs up in the handshake", "a head without an end", "cut in the middle", "a packed answer"})
        begin(name);
}

void tst_BadServers::begin(const QString& name)
{
    auto meeting = std::make_unique<Meeting>();
    const QString folder = meeting->ctl.path("server");
    QDir().mkpath(folder);
    meeting->server.start("/usr/bin/python3", {FIRSTRING_BAD_SERVER, name, folder});
    const QJsonObject at = line(meeting->server);
    QVERIFY2(at.contains("port"), meeting->server.readAllStandardError());
    const CtlRun added =
        meeting->ctl.run({"remote", "add", "bad", QStringLiteral("https://127.0.0.1:%1").arg(at.value("port").toInt()),
                          "--fingerprint", at.value("fingerprint").toString(), "--token-file",
                          meeting->ctl.write("token", "fst_a-token-that-nobody-else-shall-see\n")});
    QVERIFY2(added.exit == 0, added.err);
    meeting->run = meeting->ctl.start({"sync", "bad"});
    m_meetings[name] = std::move(meeting);
}

void tst_BadServers::areRefused_data()
{
    QTest::addColumn<QString>("says"); // part of the sentence
    QTest::addColumn<bool>("isTold");  // whether it gets a request at all
    const auto row = [](const char* name, const char* says, bool isTold = false) {
        QTest::newRow(name) << QString(says) << isTold;
    };
    const char* const stranger = "does not show the certificate that was confirmed";
    row("another certificate", stranger);
    row("another certificate with the same key", stranger);
    row("an expired one, not confirmed", stranger);
    row("confirmed, but for another host", "does not name 127.0.0.1");
    row("confirmed, but only its common name fits", "does not name 127.0.0.1");
    row("confirmed, with the address as a name", "does not name 127.0.0.1");
    row("TLS 1.0 only", "no safe connection");
    row("TLS 1.1 only", "no safe connection");
    row("no certificate at all", "no safe connection");
    row("no encryption", "no safe connection");
    row("a short Diffie-Hellman group", "no safe connection");
    row("plain HTTP", "no safe connection");
    row("hangs up in the handshake", "cannot be reached");
    row("sends on to another host", "sends on to another address", true);
    row("sends on to plain HTTP", "sends on to another address", true);
    row("a web page", "answers with a web page", true);
    row("too much", "answers with more than was asked for", true);
    row("a head without an end", "the line was cut", true);
    row("cut in the middle", "the line was cut", true);
    row("no Firstring", "it is no Firstring server", true);
    row("a packed answer", "cannot be read", true);
}

void tst_BadServers::areRefused()
{
    QFETCH(QString, says);
    QFETCH(bool, isTold);
    const QString name = QTest::currentDataTag();
    if (!m_meetings.contains(name))
        begin(name);
    QVERIFY(m_meetings.contains(name));
    Meeting& meeting = *m_meetings[name];
    QVERIFY(meeting.run->state() == QProcess::NotRunning || meeting.run->waitForFinished(120'000));
    QCOMPARE(meeting.run->exitStatus(), QProcess::NormalExit);
    QVERIFY2(meeting.run->exitCode() > 0, meeting.run->readAllStandardOutput());
    const QByteArray said = meeting.run->readAllStandardError();
    QVERIFY2(said.contains(says.toUtf8()), said);
    const QJsonObject heard = line(meeting.server);
    QVERIFY2((heard.value("heard").toInt() > 0) == isTold, QJsonDocument(heard).toJson());
    meeting.server.kill();
    meeting.server.waitForFinished();
}

void tst_BadServers::plainHttpIsNotEvenKept()
{
    const Ctl ctl;
    const CtlRun added = ctl.run({"remote", "add", "bad", "http://127.0.0.1:8080", "--fingerprint", QString(64, 'a'),
                                  "--token-file", ctl.write("token", "fst_x\n")});
    QCOMPARE(added.exit, 2);
    QVERIFY2(added.err.contains("https"), added.err);
}

QTEST_GUILESS_MAIN(tst_BadServers)
#include "tst_BadServers.moc"
