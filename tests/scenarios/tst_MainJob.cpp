// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/NginxServer.h"
#include "tests/support/PictureHeads.h"
#include "tests/support/ReservedPort.h"

#include <QTest>

using namespace firstring::test;

namespace {

struct Batch
{
    QString model;
    int count;
    QString running; ///< version at first; empty: an older one
    QByteArray offered;
    QString firmwareFile;
};

// The 6869i goes down.
const QList<Batch> batches{
    {"6867i", 80, {}, "5.1.0.8024", "6867i.st"},
    {"6757i", 60, {}, "3.3.1.4305", "57i.st"},
    {"6869i", 60, "6.0.0.1012", "5.1.0.8024", "6869i.st"},
};

} // namespace

/// The whole job, through the command line only: 200 phones of three models, HTTP and TFTP
/// mixed, our own configuration server and one outside, three firmware files (one goes down), branding for one
/// blueprint.
class tst_MainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoHundredPhones_data();
    void twoHundredPhones();

private:
    void makeCatalogue();
    void importPhones();
    void fillOutsideServer(NginxServer& nginx, const QString& site);

    std::unique_ptr<Ctl> m_ctl;        ///< of this row
    QMap<QString, QStringList> m_macs; ///< by model
};

void tst_MainJob::makeCatalogue()
{
    QStringList files;
    for (const Batch& batch : batches)
        files << m_ctl->write(batch.firmwareFile, testFirmware(batch.model.toLatin1(), batch.offered, 40'000));
    const CtlRun firmware = m_ctl->json(QStringList{"firmware", "add"} + files);
    QCOMPARE(firmware.exit, 0);
    QCOMPARE(firmware.object().value("added").toArray().size(), 3);
    QCOMPARE(m_ctl->run({"branding", "add", m_ctl->write("logo.png", pngHead(320, 240) + QByteArray(9'000, 'p'))}).exit,
             0);
    QCOMPARE(m_ctl
                 ->run({"job", "set", "evidence=startup", "firmware.6867i=5.1.0.8024", "firmware.6757i=3.3.1.4305",
                        "firmware.6869i=5.1.0.8024"})
                 .exit,
             0);
    QCOMPARE(m_ctl->run({"blueprint", "set", "Office", "branding=logo.png"}).exit, 0);
    QCOMPARE(m_ctl->run({"settings", "set", "job", "sip proxy ip: 192.0.2.10"}).exit, 0);
    QCOMPARE(m_ctl
                 ->run({"settings", "set", "blueprint:Office", "-"},
                       "sip line1 user name: {extension}\nsip line1 password: {sip password}\n")
                 .exit,
             0);
}

void tst_MainJob::importPhones()
{
    QByteArray csv = "MAC;Name;Model;Blueprint;Config server;Extension;SIP password\n";
    int number = 0;
    for (const Batch& batch : batches) {
        const CtlRun list = m_ctl->run({"simulate", "--phones", QString::number(batch.count), "--model", batch.model,
                                        "--seed", batch.model.left(4), "--print-list"});
        QCOMPARE(list.exit, 0);
        m_ctl->write(batch.model + ".csv", list.out);
        for (const QByteArray& line : list.out.trimmed().split('\n').mid(1)) {
            const QByteArray mac = line.split(',').first();
            m_macs[batch.model] << QString::fromLatin1(mac);
            const QByteArray blueprint = batch.model == "6867i" ? "Office" : "";
            const QByteArray server = batch.model == "6757i" ? "outside" : "";
            const QByteArray id = QByteArray::number(1000 + ++number);
            csv += mac + ";Desk " + id + ';' + batch.model.toLatin1() + ';' + blueprint + ';' + server + ';' + id +
                   ";pw" + id + '\n';
        }
    }
    // Lines 202 to 205 are bad in four ways.
    csv += "00085Dxyz123;Typo;6867i;;;1;p\n"
           "01005E000001;Group address;6867i;;;2;p\n" +
           m_macs["6867i"].first().toLatin1() + ";Twice;6867i;;;3;p\n" +
           "00085D000001;No such blueprint;6867i;Nowhere;;4;p\n";
    const CtlRun imported = m_ctl->json({"phones", "import", m_ctl->write("site.csv", csv)});
    QCOMPARE(imported.exit, 1);
    QCOMPARE(imported.object().value("added").toInt(), 200);
    QList<int> lines;
    for (const QJsonValue& refused : imported.object().value("refused").toArray()) {
        lines << refused.toObject().value("line").toInt();
        QVERIFY(refused.toObject().value("column").toInt() > 0);
        QVERIFY(!refused.toObject().value("reason").toString().isEmpty());
    }
    QCOMPARE(lines, (QList<int>{202, 203, 204, 205}));
    QVERIFY(!imported.out.contains("pw1001"));
}

/// As people do it: the files are printed and copied to the other server.
void tst_MainJob::fillOutsideServer(NginxServer& nginx, const QString& site)
{
    const QStringList& macs = m_macs["6757i"];
    QStringList names{"startup.cfg", "aastra.cfg", "57i.st"};
    for (const QString& name : names)
        nginx.put("cfg/" + name, m_ctl->run({"file", "show", macs.first(), name, "--at", site}).out);
    for (const QString& mac : macs) {
        const CtlRun file = m_ctl->run({"file", "show", mac, mac + ".cfg", "--at", site});
        QCOMPARE(file.exit, 0);
        QVERIFY(file.out.contains("action uri startup: " + site.toLatin1() + "/ev/startup\n"));
        nginx.put("cfg/" + mac + ".cfg", file.out);
    }
}

void tst_MainJob::twoHundredPhones_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("fast") << QStringLiteral("fast");
    QTest::newRow("portable") << QStringLiteral("portable");
}

void tst_MainJob::twoHundredPhones()
{
    QFETCH(QString, transport);
    m_ctl = std::make_unique<Ctl>();
    m_macs.clear();
    if (NginxServer::program().isEmpty())
        QSKIP("nginx is not installed");
    NginxServer nginx;
    QVERIFY(nginx.start());
    const ReservedPort reserved; // nobody else gets it while the job is made
    const QString port = QString::number(reserved.number());
    const QString site = "http://127.0.0.1:" + port;

    QCOMPARE(m_ctl->run({"servers", "add", "outside", nginx.url() + "/cfg"}).exit, 0);
    makeCatalogue();
    importPhones();
    if (QTest::currentTestFailed())
        return;
    const QString first = m_macs["6867i"].first();
    QVERIFY(
        m_ctl->run({"file", "show", first, first + ".cfg", "--at", site}).out.contains("sip line1 password: pw1001\n"));
    fillOutsideServer(nginx, site);
    if (QTest::currentTestFailed())
        return;

    QJsonObject ready;
    const auto server = m_ctl->serve(ready, {"--http", port, "--transport", transport});
    QCOMPARE(ready.value("http").toString(), site);
    QVERIFY(ready.value("tftp").toString().startsWith("tftp://127.0.0.1:"));

    std::vector<std::unique_ptr<QProcess>> fleets;
    for (const Batch& batch : batches) {
        QStringList words{"--json", "simulate",
                          "--rcs",  site,
                          "--rcs",  ready.value("tftp").toString(),
                          "--list", m_ctl->path(batch.model + ".csv")};
        if (!batch.running.isEmpty())
            words << "--firmware" << batch.running;
        fleets.push_back(m_ctl->start(words));
    }
    for (std::size_t i = 0; i < fleets.size(); ++i) {
        // Events are taken from the server meanwhile: who is asked to end leaves what a full pipe does not take.
        QTRY_COMPARE_WITH_TIMEOUT(fleets[i]->state(), QProcess::NotRunning, 120'000);
        const QByteArray out = fleets[i]->readAllStandardOutput();
        QVERIFY2(fleets[i]->exitCode() == 0, out.left(4'000) + fleets[i]->readAllStandardError());
        const QByteArrayList lines = out.trimmed().split('\n');
        const Batch& batch = batches.at(static_cast<qsizetype>(i));
        QCOMPARE(lines.size(), batch.count);
        for (const QByteArray& line : lines)
            QCOMPARE(QJsonDocument::fromJson(line).object().value("firmware").toString().toLatin1(), batch.offered);
    }
    server->terminate(); // it says and stores its last news before it ends
    QVERIFY(server->waitForFinished(60'000));
    QCOMPARE(server->exitCode(), 0);

    // Every line of its output is an event; both transports and the outside server were really used.
    const QByteArray events = server->readAllStandardOutput();
    for (const QByteArray& line : events.trimmed().split('\n'))
        QVERIFY2(!QJsonDocument::fromJson(line).object().value("event").toString().isEmpty(), line);
    QVERIFY(events.contains("\"protocol\":\"http\""));
    QVERIFY(events.contains("\"protocol\":\"tftp\""));
    QVERIFY(events.contains("logo.png"));
    for (const QString& mac : std::as_const(m_macs["6757i"]))
        QCOMPARE(nginx.log().filter("/cfg/" + mac + ".cfg").isEmpty(), false);

    const CtlRun status = m_ctl->json({"status"});
    QCOMPARE(status.exit, 0);
    QCOMPARE(status.array().size(), 200);
    for (const QJsonValue& value : status.array()) {
        const QJsonObject phone = value.toObject();
        QVERIFY2(phone.value("state") == "ready", QJsonDocument(phone).toJson());
        QCOMPARE(phone.value("config-server").toString(), phone.value("model") == "6757i" ? "outside" : "local");
    }
}

QTEST_GUILESS_MAIN(tst_MainJob)
#include "tst_MainJob.moc"
