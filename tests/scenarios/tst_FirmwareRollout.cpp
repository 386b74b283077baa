// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace firstring::test;

namespace {

struct Batch
{
    QString model;
    QString file;
    QString running;
    QByteArray offered;
};

// Three go up, two go down.
const QList<Batch> batches{
    {"6863i", "6863i.st", "4.2.0.2023", "5.1.0.8024"}, {"6867i", "6867i.st", "5.0.0.1018", "5.1.0.8024"},
    {"6930", "6930.st", "5.1.0.6044", "6.4.0.140"},    {"6757i", "57i.st", "3.3.1.4365", "3.2.2.1136"},
    {"6869i", "6869i.st", "6.0.0.1012", "5.1.0.8024"},
};
constexpr int phonesOfEach = 8;
const QString stubborn = QStringLiteral("00085D000001"); // takes its firmware and never runs it
constexpr int mostRounds = 10;

} // namespace

/// Forty phones of five models up and down in waves, through the command line only: a phone that goes round in circles
/// stops the roll-out before anybody else is given firmware, a file for another model never gets anywhere.
class tst_FirmwareRollout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wavesUpAndDown();

private:
    void makeJob();
    /// Status and body of one request of the stubborn phone.
    QByteArray get(const QString& site, const QString& name) const;
    void downgradesAreReasoned();
    /// Every phone starts once; what each runs then is in m_runs.
    void bootAll(const QString& site);
    void stop(QProcess& server)
    {
        server.terminate(); // it says its last news before it ends
        QVERIFY(server.waitForFinished(60'000));
        QCOMPARE(server.exitCode(), 0);
        m_events += server.readAllStandardOutput();
    }
    int running(const Batch& batch) const
    {
        int n = 0;
        for (auto phone = m_runs.cbegin(); phone != m_runs.cend(); ++phone)
            n += m_modelOf.value(phone.key()) == batch.model && phone->toLatin1() == batch.offered;
        return n;
    }

    Ctl m_ctl;
    QMap<QString, QString> m_runs;    ///< MAC -> version
    QMap<QString, QString> m_modelOf; ///< MAC -> model
    QByteArray m_events;
};

void tst_FirmwareRollout::makeJob()
{
    QStringList files;
    QStringList assigned{"job", "set"};
    QByteArray csv = "mac,name,model\n" + stubborn.toLatin1() + ",Stubborn,6867i\n";
    for (const Batch& batch : batches) {
        files << m_ctl.write(batch.file, testFirmware(batch.model.toLatin1(), batch.offered, 60'000));
        assigned << "firmware." + batch.model + '=' + batch.offered;
        const CtlRun list = m_ctl.run({"simulate", "--phones", QString::number(phonesOfEach), "--model", batch.model,
                                       "--seed", batch.model.left(4), "--print-list"});
        QCOMPARE(list.exit, 0);
        for (const QByteArray& line : list.out.trimmed().split('\n').mid(1)) {
            const QString mac = QString::fromLatin1(line.split(',').first());
            m_runs[mac] = batch.running;
            m_modelOf[mac] = batch.model;
            csv += mac.toLatin1() + ",," + batch.model.toLatin1() + '\n';
        }
    }
    QCOMPARE(m_runs.size(), 5 * phonesOfEach);
    QCOMPARE(m_ctl.run(QStringList{"firmware", "add"} + files).exit, 0);
    // A file that is made for another model than its name says does not get in.
    const QString wrong = m_ctl.write("6865i.st", testFirmware("6867i", "5.1.0.8024", 1'000));
    const CtlRun refused = m_ctl.json({"firmware", "add", wrong, "--model", "6865i", "--version", "5.1.0.8024"});
    QVERIFY(refused.exit != 0);
    QVERIFY(refused.out.contains("FIRMWARE_DIFFERS"));
    QCOMPARE(m_ctl.run({"phones", "import", "-"}, csv).exit, 0);
    QCOMPARE(m_ctl.run(assigned).exit, 0);
}

QByteArray tst_FirmwareRollout::get(const QString& site, const QString& name) const
{
    const QUrl url(site);
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(30'000))
        return "no connection";
    socket.write("GET /" + name.toLatin1() +
                 " HTTP/1.1\r\nHost: bench\r\nConnection: close\r\nUser-Agent: Aastra6867i MAC:00-08-5D-00-00-01 "
                 "V:5.0.0.1018-SIP\r\n\r\n");
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

void tst_FirmwareRollout::bootAll(const QString& site)
{
    QMap<QString, QByteArray> lists; // `model version` -> its phones
    for (auto phone = m_runs.cbegin(); phone != m_runs.cend(); ++phone)
        lists[m_modelOf.value(phone.key()) + ' ' + *phone] +=
            phone.key().toLatin1() + ',' + m_modelOf.value(phone.key()).toLatin1() + '\n';
    std::vector<std::unique_ptr<QProcess>> fleets;
    for (auto list = lists.cbegin(); list != lists.cend(); ++list) {
        const QString file = m_ctl.write(QString(list.key()).replace(' ', '-') + ".csv", "mac,model\n" + *list);
        fleets.push_back(m_ctl.start(
            {"--json", "simulate", "--rcs", site, "--list", file, "--firmware", list.key().section(' ', 1)}));
    }
    for (const auto& fleet : fleets) {
        QVERIFY(fleet->waitForFinished(120'000));
        for (const QByteArray& line : fleet->readAllStandardOutput().trimmed().split('\n')) {
            const QJsonObject phone = QJsonDocument::fromJson(line).object();
            const QString mac = phone.value("mac").toString().remove(':');
            QVERIFY2(m_runs.contains(mac), line);
            m_runs[mac] = phone.value("firmware").toString();
        }
    }
}

void tst_FirmwareRollout::wavesUpAndDown()
{
    makeJob();
    if (QTest::currentTestFailed())
        return;
    QJsonObject ready;
    auto server = m_ctl.serve(ready);
    QString site = ready.value("http").toString();
    // What they run is known before: each starts once while nobody may take firmware.
    stop(*server);
    QCOMPARE(m_ctl.run({"rollout", "start", "--wave", "12"}).exit, 0);
    QCOMPARE(m_ctl.json({"rollout", "start"}).exit, 4); // one goes on
    QCOMPARE(m_ctl.run({"rollout", "pause"}).exit, 0);
    server = m_ctl.serve(ready);
    site = ready.value("http").toString();
    get(site, "startup.cfg");
    bootAll(site);
    if (QTest::currentTestFailed())
        return;
    QCOMPARE(
        running(batches[0]) + running(batches[1]) + running(batches[2]) + running(batches[3]) + running(batches[4]), 0);
    stop(*server);
    QCOMPARE(m_ctl.run({"rollout", "end"}).exit, 0);

    const CtlRun dry = m_ctl.json({"rollout", "start", "--wave", "12", "--dry-run"});
    QCOMPARE(dry.exit, 0);
    QMap<QString, int> directions;
    for (const QJsonValue& phone : dry.object().value("phones").toArray())
        ++directions[phone.toObject().value("direction").toString()];
    QCOMPARE(directions.value("up"), 3 * phonesOfEach + 1);
    QCOMPARE(directions.value("down"), 2 * phonesOfEach);
    // Nobody gets a weakness back; a reason may be given all the same.
    const CtlRun started = m_ctl.json({"rollout", "start", "--wave", "12", "--reason", "as the customer asked"});
    QVERIFY2(started.exit == 0, started.err);

    // The pilot of the 6867i takes it again and again: nobody else is given firmware.
    server = m_ctl.serve(ready);
    site = ready.value("http").toString();
    for (int i = 0; i < 3; ++i) {
        QVERIFY(get(site, "startup.cfg").startsWith("HTTP/1.1 200"));
        QVERIFY(get(site, "6867i.st").startsWith("HTTP/1.1 200"));
    }
    QVERIFY(get(site, "startup.cfg").startsWith("HTTP/1.1 200"));
    QVERIFY(get(site, "6867i.st").startsWith("HTTP/1.1 404"));
    QVERIFY(get(site, "6869i.st").startsWith("HTTP/1.1 404")); // a file for another model
    bootAll(site);
    if (QTest::currentTestFailed())
        return;
    for (const Batch& batch : batches)
        QVERIFY2(running(batch) == 0, qPrintable(batch.model));
    stop(*server);
    QVERIFY(m_events.contains("ROLLOUT_STOPPED"));
    QVERIFY(m_events.contains("FIRMWARE_LOOP"));
    QVERIFY(m_events.contains("FIRMWARE_ROLLOUT_HELD"));
    const QJsonObject stopped = m_ctl.json({"rollout", "show"}).object();
    QCOMPARE(stopped.value("state").toString(), "stopped");
    QCOMPARE(stopped.value("failed").toArray().first().toObject().value("mac").toString(), stubborn);
    QCOMPARE(m_ctl.run({"rollout", "pass", stubborn}).exit, 0);

    server = m_ctl.serve(ready);
    site = ready.value("http").toString();
    int rounds = 0;
    bool all = false;
    while (!all && ++rounds <= mostRounds) {
        bootAll(site);
        if (QTest::currentTestFailed())
            return;
        all = true;
        for (const Batch& batch : batches)
            all = all && running(batch) == phonesOfEach;
    }
    QVERIFY2(all, qPrintable(QString::number(rounds)));
    QVERIFY(rounds >= 2); // not all at once
    stop(*server);
    QVERIFY(m_events.contains("ROLLOUT_WAVE"));
    QVERIFY(m_events.contains("ROLLOUT_DONE"));
    QVERIFY(m_events.contains("FIRMWARE_NOT_ITS_TURN"));
    const QJsonObject done = m_ctl.json({"rollout", "show"}).object();
    QCOMPARE(done.value("state").toString(), "done");
    QCOMPARE(done.value("done").toInt(), 5 * phonesOfEach);
    QCOMPARE(done.value("passed").toInt(), 1);
    downgradesAreReasoned();
}

/// Not only roll-outs: whatever would send phones below a version that mends a weakness asks why.
void tst_FirmwareRollout::downgradesAreReasoned()
{
    QCOMPARE(m_ctl.run({"rollout", "end"}).exit, 0);
    const QString old = m_ctl.write("old/6930.st", testFirmware("6930", "5.1.0.6044", 60'000));
    QCOMPARE(m_ctl.run({"firmware", "add", old}).exit, 0);
    const QStringList down{"job", "set", "firmware.6930=5.1.0.6044"};
    const CtlRun refused = m_ctl.run(down);
    QCOMPARE(refused.exit, 4);
    QVERIFY2(refused.err.contains("CVE-2022-29854"), refused.err);
    QVERIFY(!m_ctl.run({"job", "show"}).out.contains("5.1.0.6044"));
    QCOMPARE(m_ctl.run(down + QStringList{"--reason", "the old headsets"}).exit, 0);
    QVERIFY(m_ctl.run({"job", "show"}).out.contains("5.1.0.6044"));
    QCOMPARE(m_ctl.run({"job", "set", "firmware.6930=6.4.0.140"}).exit, 0); // up needs none

    // A newer list knows a weakness that an old one had not; an older list takes no warning away.
    const QByteArray weakness("advisory\tX-1\t2036-01-01\t6863i\t4.0\t4.9\tV\tBad.\tSchlecht.\n");
    const CtlRun learnt = m_ctl.json({"firmware", "learn", m_ctl.write("list.tsv", weakness)});
    QCOMPARE(learnt.exit, 0);
    QCOMPARE(learnt.object().value("added").toArray().first().toString(), "X-1");
    const CtlRun older = m_ctl.json({"firmware", "learn", "-"}, QByteArray(weakness).replace("2036", "2020"));
    QCOMPARE(older.exit, 0);
    QCOMPARE(older.object().value("older").toInt(), 1);
    QVERIFY(m_ctl.run({"firmware", "remarks"}).out.contains("2036-01-01"));
    const CtlRun odd = m_ctl.run({"firmware", "learn", m_ctl.write("odd.tsv", "advisory\tX-2\n")});
    QCOMPARE(odd.exit, 4);
    QVERIFY2(odd.err.contains("odd.tsv"), odd.err);

    const QByteArray told = m_ctl.json({"audit", "list", "--kind", "downgrade"}).out;
    QVERIFY2(told.contains("6930 6.4.0.140 to 5.1.0.6044 phones=8") && told.contains(": the old headsets"), told);
    QCOMPARE(m_ctl.run({"audit", "verify"}).exit, 0);
}

QTEST_GUILESS_MAIN(tst_FirmwareRollout)
#include "tst_FirmwareRollout.moc"
