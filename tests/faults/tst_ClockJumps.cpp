// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/Drill.h"
#include "tests/support/HttpGet.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring::test;

/// The computer's clock is wrong: the job opens, windows never grow, and nobody is locked out who has a window left.
class tst_ClockJumps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void betweenRuns_data();
    void betweenRuns();

private:
    static qint64 secondsTo(int year, int month)
    {
        return QDateTime::currentDateTimeUtc().secsTo(QDateTime(QDate(year, month, 1), QTime(0, 0), Qt::UTC));
    }
};

void tst_ClockJumps::betweenRuns_data()
{
    QTest::addColumn<qint64>("shift"); // seconds, after the phone was released
    QTest::addColumn<bool>("served");
    QTest::newRow("none") << 0LL << true;
    QTest::newRow("an hour ahead (summer time)") << 3600LL << true;
    QTest::newRow("an hour back (winter time)") << -3600LL << true;
    QTest::newRow("ten years ahead") << 315'360'000LL << false; // the window of a day is long over
    QTest::newRow("ten years back") << -315'360'000LL << true;  // and is not longer than it was
    QTest::newRow("2038") << secondsTo(2038, 2) << false;
    QTest::newRow("2106") << secondsTo(2106, 3) << false;
}

void tst_ClockJumps::betweenRuns()
{
    QFETCH(qint64, shift);
    QFETCH(bool, served);
    QTemporaryDir folder;
    const QString data = folder.filePath("data");
    const auto plain = QProcessEnvironment::systemEnvironment();
    QCOMPARE(drill(plain, data, {"phones", "import", "-"}, "mac\n00085D000001\n").exit, 0);
    QCOMPARE(drill(plain, data, {"job", "set", "kind=site", "window=24"}).exit, 0);
    QCOMPARE(drill(plain, data, {"phones", "release", "00085D000001"}).exit, 0);

    const auto jumped = shimmed(data, {{"CLOCK", QString::number(shift)}});
    QProcess server;
    server.setProcessEnvironment(jumped);
    server.start(FIRSTRING_CTL,
                 {"--data", data, "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    while (!server.canReadLine() && server.waitForReadyRead(60'000)) {
    }
    const QUrl at(QJsonDocument::fromJson(server.readLine()).object().value("http").toString());
    QVERIFY(at.port() > 0);
    const QByteArray answer = httpGet(at.resolved(QUrl("/00085D000001.cfg")));
    QVERIFY(!answer.isEmpty());
    QVERIFY2(answer.contains(" 200 ") == served, answer.left(200));
    server.terminate();
    QVERIFY(server.waitForFinished(30'000));
    QCOMPARE(server.exitCode(), 0);
    // Under the wrong clock and under the right one again: whole, and the log's chain too.
    for (const auto& environment : {jumped, plain}) {
        QCOMPARE(drill(environment, data, {"check", data + "/jobs/default.job"}).exit, 0);
        QCOMPARE(drill(environment, data, {"audit", "verify"}).exit, 0);
        QCOMPARE(drill(environment, data, {"phones", "set", "00085D000001", "label=x"}).exit, 0);
        QCOMPARE(drill(environment, data, {"job", "backup"}).exit, 0);
    }
}

QTEST_GUILESS_MAIN(tst_ClockJumps)
#include "tst_ClockJumps.moc"
