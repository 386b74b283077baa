// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/Signals.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace firstring::test;

/// One process owns a job; whatever happens to it, what was acknowledged stays.
class tst_OneOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondProcessIsToldWhoOwnsTheJob();
    void endsCleanlyWhenAsked_data();
    void endsCleanlyWhenAsked();
    void statusIsRightAfterKill();
    void selftestWriterLosesNothing();
    void portThatCannotBeHad();
};

void tst_OneOwner::secondProcessIsToldWhoOwnsTheJob()
{
    const Ctl ctl;
    QJsonObject ready;
    const auto server = ctl.serve(ready);
    QCOMPARE(ready.value("event").toString(), "ready");
    QElapsedTimer clock;
    clock.start();
    const CtlRun second = ctl.json({"serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "0"});
    QCOMPARE(second.exit, 3);
    QVERIFY(second.out.isEmpty());
    QVERIFY2(second.err.contains(QByteArray::number(server->processId())), second.err);
    QVERIFY(clock.elapsed() < 20'000);           // it waits a second, and not until the owner ends
    QCOMPARE(ctl.json({"job", "list"}).exit, 0); // opens no job
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
    QCOMPARE(ctl.json({"phones", "list"}).exit, 0);
}

void tst_OneOwner::endsCleanlyWhenAsked_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("--for") << 0;
}

void tst_OneOwner::endsCleanlyWhenAsked()
{
    QFETCH(int, signal);
    const Ctl ctl;
    QJsonObject ready;
    const auto server = ctl.serve(ready, signal ? QStringList() : QStringList{"--for", "1"});
    if (signal)
        firstring::test::sendSignal(*server, signal);
    QVERIFY(server->waitForFinished(30'000));
    QCOMPARE(server->exitStatus(), QProcess::NormalExit);
    QCOMPARE(server->exitCode(), 0);
}

void tst_OneOwner::statusIsRightAfterKill()
{
    const Ctl ctl;
    const QByteArray list = ctl.run({"simulate", "--phones", "6", "--model", "6930", "--print-list"}).out;
    QCOMPARE(ctl.run({"phones", "import", "-"}, list).exit, 0);
    QJsonObject ready;
    const auto server = ctl.serve(ready);
    const CtlRun fleet =
        ctl.json({"simulate", "--rcs", ready.value("http").toString(), "--phones", "6", "--model", "6930"});
    QVERIFY2(fleet.exit == 0, fleet.out + fleet.err);
    // Evidence is stored in batches; who looks beside the server sees what is stored.
    const auto areStored = [&ctl] {
        const QJsonArray phones = ctl.json({"status"}).array();
        return phones.size() == 6 && std::all_of(phones.begin(), phones.end(), [](const QJsonValue& phone) {
                   return phone["state"].toString() == "ready";
               });
    };
    QTRY_VERIFY_WITH_TIMEOUT(areStored(), 60'000);
    server->kill();
    QVERIFY(server->waitForFinished(30'000));

    const CtlRun status = ctl.json({"status"});
    QCOMPARE(status.exit, 0);
    QCOMPARE(status.array().size(), 6);
    for (const QJsonValue& phone : status.array())
        QCOMPARE(phone.toObject().value("state").toString(), "ready");
    QCOMPARE(ctl.run({"check", ctl.data() + "/jobs/default.job"}).exit, 0);
}

void tst_OneOwner::selftestWriterLosesNothing()
{
    const Ctl ctl;
    const QString db = ctl.path("writer.job");
    const auto writer = ctl.start({"selftest", "writer", db});
    QByteArray out;
    while (out.count('\n') < 20 && writer->waitForReadyRead(60'000))
        out += writer->readAllStandardOutput();
    writer->kill();
    QVERIFY(writer->waitForFinished(30'000));
    out += writer->readAllStandardOutput();
    const qint64 last = out.left(out.lastIndexOf('\n')).split('\n').last().split(' ').last().toLongLong();
    QVERIFY(last >= 20);
    QCOMPARE(ctl.run({"check", db}).exit, 0);

    const auto again = ctl.start({"selftest", "writer", db});
    while (!again->canReadLine() && again->waitForReadyRead(60'000)) {
    }
    const qint64 next = again->readLine().trimmed().split(' ').last().toLongLong();
    again->kill();
    again->waitForFinished(30'000);
    // The kill may have fallen between a commit and its line.
    QVERIFY(next == last + 1 || next == last + 2);
}

void tst_OneOwner::portThatCannotBeHad()
{
    const Ctl ctl;
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost, 0));
    const CtlRun serve =
        ctl.json({"serve", "--bind", "127.0.0.1", "--http", QString::number(taken.serverPort()), "--tftp", "0"});
    QCOMPARE(serve.exit, 3);
    QVERIFY(serve.out.isEmpty());
    QVERIFY(!serve.err.isEmpty());
    QCOMPARE(ctl.json({"serve", "--bind", "192.0.2.77", "--http", "0", "--tftp", "0"}).exit, 3);
}

QTEST_GUILESS_MAIN(tst_OneOwner)
#include "tst_OneOwner.moc"
