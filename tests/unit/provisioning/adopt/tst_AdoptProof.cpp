// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneFiles.h"
#include "models/provisioning/adopt/PhoneReading.h"
#include "tests/unit/provisioning/adopt/OldServer.h"

#include <QDir>
#include <QTest>

using namespace firstring;
using namespace firstring::test;

class tst_AdoptProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secretsMoveToThePhones();
    void secretsOfAModel();
    void noticesEveryKindOfChange_data();
    void noticesEveryKindOfChange();
    void commonFilesThatDiffer();
    void oneNameInTwoCases();
    void modelUnderTwoNames();
    void everySampleMeansTheSame_data();
    void everySampleMeansTheSame();
};

void tst_AdoptProof::secretsMoveToThePhones()
{
    OldServer server;
    server.add("aastra.cfg", "!admin password: 12345\nsip mode: 0\n").add("00085D000001.cfg", "a: 1\n");
    const auto plan = server.plan();
    const JobState after = stateAfter(*plan);
    const auto proofs = proveAdoption(*plan, after);
    QCOMPARE(proofs->at(0).moved, QStringList{"admin password"});
    QVERIFY(proofs->at(0).isSame() && proofs->at(1).isSame());
    const Phone* phone = after.phones.find(MacAddress(0x00085d000001));
    const QByteArray file = render(after, *phone, FileName::parse("cfg/00085D000001.cfg"), {"192.0.2.1", 80}).bytes;
    QVERIFY(file.contains("!admin password: 12345\n"));
}

void tst_AdoptProof::secretsOfAModel()
{
    OldServer server;
    server.add("aastra.cfg", "admin password: 1\n").add("57i.cfg", "admin password: 2\n");
    server.add("00085D000001.cfg", "a: 1\n");
    const auto plan = server.plan();
    QCOMPARE(remarkCodes(*plan, "57i.cfg"), QStringList{"ADOPT_MODEL_SECRET"});
    QCOMPARE(differences(*plan, stateAfter(*plan)), QStringList()); // as a 6757i and as any other
}

void tst_AdoptProof::noticesEveryKindOfChange_data()
{
    QTest::addColumn<QString>("settings"); // of the phone, in place of "a: 1", "!b: 2", "^c: 3"
    QTest::addColumn<QStringList>("differ");
    QTest::newRow("nothing") << "a: 1|!b: 2|^c: 3" << QStringList();
    QTest::newRow("other case, other order") << "^C: 3|!B: 2|A: 1" << QStringList();
    QTest::newRow("a value") << "a: 9|!b: 2|^c: 3" << QStringList{"00085D000001.cfg a: 1 -> 9"};
    QTest::newRow("a lock") << "a: 1|b: 2|^c: 3" << QStringList{"00085D000001.cfg b: !2 -> 2"};
    QTest::newRow("a mark") << "a: 1|!b: 2|!c: 3" << QStringList{"00085D000001.cfg c: ^3 -> !3"};
    QTest::newRow("one less") << "a: 1|!b: 2" << QStringList{"00085D000001.cfg c: ^3 -> "};
    QTest::newRow("one more") << "a: 1|!b: 2|^c: 3|d: 4" << QStringList{"00085D000001.cfg d:  -> 4"};
    QTest::newRow("hidden by the model") << "a: 1|!b: 2|^c: 3|m: 4" << QStringList{"00085D000001.cfg m:  -> 4"};
}

void tst_AdoptProof::noticesEveryKindOfChange()
{
    QFETCH(QString, settings);
    QFETCH(QStringList, differ);
    OldServer server;
    server.add("startup.cfg", "x: 1\n").add("6867i.cfg", "m: 1\n").add("00085D000001.cfg", "a: 1\n!b: 2\n^c: 3\n");
    const auto plan = server.plan();
    JobState after = stateAfter(*plan);
    Phone phone = *after.phones.find(MacAddress(0x00085d000001));
    phone.settings.clear();
    for (const QString& line : settings.split(u'|'))
        phone.settings.append(*Setting::parse(line));
    after.phones.put(phone);
    QCOMPARE(differences(*plan, after), differ);
}

void tst_AdoptProof::commonFilesThatDiffer()
{
    OldServer server;
    server.add("aastra.cfg", "a: old\nb: 1\n").add("startup.cfg", "a: new\nb: 1\nhttp server: x\n");
    const auto plan = server.plan();
    QCOMPARE(remarkCodes(*plan, "aastra.cfg"), QStringList{"ADOPT_RIVAL"});
    QCOMPARE(differences(*plan, stateAfter(*plan)), QStringList{"aastra.cfg a: old -> new"});
    const auto other = server.plan({}, {.name = "old", .common = "aastra.cfg"});
    QCOMPARE(differences(*other, stateAfter(*other)), QStringList{"startup.cfg a: new -> old"});
    OldServer same;
    same.add("aastra.cfg", "a: 1\nb: 1\n").add("startup.cfg", "B: 1 # same\r\na:1\n");
    QCOMPARE(differences(*same.plan(), stateAfter(*same.plan())), QStringList());
}

void tst_AdoptProof::oneNameInTwoCases()
{
    OldServer server;
    server.add("00085d00000a.cfg", "a: small\n").add("00085D00000A.cfg", "a: CAPITAL\n");
    const auto plan = server.plan();
    const JobState after = stateAfter(*plan);
    QCOMPARE(after.phones.find(MacAddress(0x00085d00000a))->settings.first().value, "CAPITAL");
    QCOMPARE(differences(*plan, after), QStringList{"00085d00000a.cfg a: small -> CAPITAL"});
}

void tst_AdoptProof::modelUnderTwoNames()
{
    OldServer server;
    server.add("57i.cfg", "a: 1\nadmin password: 2\n").add("6757i.cfg", "admin password: 2\na: 1\n");
    const auto plan = server.plan();
    QCOMPARE(plan->edit.defaults->modelSettings.size(), 1);
    QCOMPARE(differences(*plan, stateAfter(*plan)), QStringList());
}

void tst_AdoptProof::everySampleMeansTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QDir folder(QStringLiteral(FIRSTRING_TEST_DATA "/cfg"));
    for (const QString& name : folder.entryList({QStringLiteral("*.cfg")})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QTest::newRow(qPrintable(name)) << file.readAll();
    }
}

void tst_AdoptProof::everySampleMeansTheSame()
{
    QFETCH(QByteArray, bytes);
    OldServer server;
    server.add("aastra.cfg", bytes).add("6867i.cfg", bytes);
    for (int i = 1; i <= 3; ++i)
        server.add(QStringLiteral("00085D00000%1.cfg").arg(i), bytes);
    const auto plan = server.plan();
    if (!plan) {
        QCOMPARE(plan.error().code, "ADOPT_NOTHING");
        return;
    }
    QCOMPARE(differences(*plan, stateAfter(*plan)), QStringList());
}

QTEST_GUILESS_MAIN(tst_AdoptProof)
#include "tst_AdoptProof.moc"
