// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/ReservedPort.h"

#include <QTest>

using namespace firstring::test;

/// Two workstations as people use them: real programs, and a shared folder between them.
class tst_Sync final : public QObject
{
    Q_OBJECT

    static void know(const Ctl& ctl, const QString& folder)
    {
        const QString file = ctl.write("passphrase", "correct horse\n");
        const CtlRun added = ctl.json({"remote", "add", "stick", folder, "--token-file", file});
        QVERIFY2(added.exit == 0, added.err);
    }
    /// Adds it, or gives it that label.
    static void putPhone(const Ctl& ctl, const QString& mac, const QString& label)
    {
        if (ctl.json({"phones", "set", mac, "label=" + label}).exit == 0)
            return;
        const QByteArray list = QStringLiteral("mac,label\n%1,%2\n").arg(mac, label).toUtf8();
        const CtlRun added = ctl.json({"phones", "import", ctl.write("one.csv", list)});
        QVERIFY2(added.exit == 0, added.err);
    }
    static QString labelOf(const Ctl& ctl, const QString& mac)
    {
        return byMac(ctl.json({"phones", "list"}).array()).value(mac).value("label").toString();
    }

private Q_SLOTS:
    void twoWorkstationsAgree();
    void aPersonDecides();
    void saysWhatStandsInTheWay();
    void killedAtAnyMoment();
};

void tst_Sync::twoWorkstationsAgree()
{
    const QTemporaryDir stick;
    const Ctl here;
    const Ctl there;
    know(here, stick.path());
    know(there, stick.path());
    putPhone(here, "00085D000001", "Reception");
    putPhone(there, "00085D000002", "Workshop");
    const CtlRun plan = here.json({"sync", "stick", "--dry-run"});
    QCOMPARE(plan.exit, 0);
    QCOMPARE(plan.object().value("items").toArray().size(), 1);
    QCOMPARE(plan.object().value("items").toArray().first().toObject().value("course").toString(), "add-there");
    QVERIFY(!QFile::exists(stick.filePath("firstring-sync"))); // it was only looked

    QCOMPARE(here.json({"sync", "stick"}).object().value("counts").toObject().value("sent").toInt(), 1);
    const CtlRun both = there.json({"sync", "stick"});
    QVERIFY2(both.exit == 0, both.err);
    QCOMPARE(both.object().value("end").toString(), "done");
    QCOMPARE(here.json({"sync", "stick"}).exit, 0);
    for (const Ctl* ctl : {&here, &there}) {
        QCOMPARE(labelOf(*ctl, "00085D000001"), "Reception");
        QCOMPARE(labelOf(*ctl, "00085D000002"), "Workshop");
    }
    QCOMPARE(here.json({"phones", "remove", "00085D000002"}).exit, 0);
    QCOMPARE(here.json({"sync", "stick"}).exit, 0);
    QCOMPARE(there.json({"sync", "stick"}).exit, 0);
    QCOMPARE(there.json({"phones", "list"}).array().size(), 1);
    const CtlRun quiet = there.json({"sync", "stick", "--dry-run"});
    QVERIFY(quiet.object().value("quiet").toBool());
    const QJsonObject known = here.json({"remote", "list"}).array().first().toObject();
    QCOMPARE(known.value("kind").toString(), "folder");
    QCOMPARE(known.value("lastEnd").toString(), "done");
    QVERIFY(!here.run({"remote", "list"}).out.contains("correct horse"));
}

void tst_Sync::aPersonDecides()
{
    const QTemporaryDir stick;
    const Ctl here;
    const Ctl there;
    for (const Ctl* ctl : {&here, &there}) {
        know(*ctl, stick.path());
        putPhone(*ctl, "00085D000001", "old");
        QCOMPARE(ctl->json({"sync", "stick"}).exit, 0);
    }
    putPhone(here, "00085D000001", "ours");
    putPhone(there, "00085D000001", "theirs");
    QCOMPARE(here.json({"sync", "stick"}).exit, 0);
    const CtlRun waits = there.json({"sync", "stick"});
    QCOMPARE(waits.exit, 1);
    QCOMPARE(waits.object().value("counts").toObject().value("waits").toInt(), 1);
    QCOMPARE(labelOf(there, "00085D000001"), "theirs");
    QCOMPARE(there.json({"sync", "stick", "--prefer", "there"}).exit, 0);
    QCOMPARE(labelOf(there, "00085D000001"), "ours");
    QCOMPARE(there.json({"sync", "stick", "--prefer", "both"}).exit, 2);
}

void tst_Sync::saysWhatStandsInTheWay()
{
    const Ctl ctl;
    QCOMPARE(ctl.json({"sync", "stick"}).exit, 4);
    QCOMPARE(ctl.json({"remote", "remove", "stick"}).exit, 4);
    QCOMPARE(ctl.json({"remote", "add", "site", "http://192.0.2.7:8080", "--fingerprint", QString(64, 'a')}).exit, 2);
    QCOMPARE(ctl.json({"remote", "add", "site", "https://192.0.2.7", "--fingerprint", "short"}).exit, 2);
    QCOMPARE(ctl.json({"remote", "add", "stick", ctl.path("stick")}).exit, 2); // no passphrase
    know(ctl, ctl.path("stick"));
    const CtlRun gone = ctl.json({"sync", "stick"});
    QCOMPARE(gone.exit, 3);
    QVERIFY2(gone.err.contains("is not there"), gone.err);
    QDir().mkpath(ctl.path("stick"));
    QCOMPARE(ctl.json({"sync", "stick"}).exit, 0);
    // Nobody answers there: its certificate cannot be shown.
    const ReservedPort port;
    const QString nobody = QStringLiteral("https://127.0.0.1:%1").arg(port.number());
    QCOMPARE(ctl.json({"remote", "add", "site", nobody}).exit, 3);
    QCOMPARE(ctl.json({"remote", "add", "site", nobody, "--fingerprint", QString(64, 'a')}).exit, 0);
}

/// Both go on until they agree; what each added is there once.
void tst_Sync::killedAtAnyMoment()
{
    const QTemporaryDir stick;
    const Ctl here;
    const Ctl there;
    know(here, stick.path());
    know(there, stick.path());
    QByteArray list("mac,label\n");
    for (int i = 0; i < 2000; ++i)
        list += QStringLiteral("00085D%1,Phone %2\n").arg(i, 6, 16, QLatin1Char('0')).arg(i).toLatin1();
    QCOMPARE(here.run({"phones", "import", here.write("list.csv", list)}).exit, 0);
    putPhone(there, "00085DFF0001", "theirs");
    for (const int afterMs : {1, 40, 80, 120, 160, 200, 300, 400}) {
        const auto run = here.start({"sync", "stick"});
        QVERIFY(run->waitForStarted());
        run->waitForFinished(afterMs);
        run->kill();
        run->waitForFinished();
    }
    for (const Ctl* ctl : {&here, &there, &here}) {
        const CtlRun run = ctl->json({"sync", "stick"});
        QVERIFY2(run.exit == 0, run.err);
    }
    QCOMPARE(here.json({"phones", "list"}).array(), there.json({"phones", "list"}).array());
    QCOMPARE(here.json({"phones", "list"}).array().size(), 2001);
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_Sync.moc"
