// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/FirmwareKnowledgeFile.h"
#include "tests/support/Good.h"

#include <QTemporaryDir>

using namespace firstring;

namespace {

QString ids(const QList<FirmwareRemark>& remarks)
{
    QStringList names;
    for (const FirmwareRemark& remark : remarks)
        names << remark.id;
    return names.join(' ');
}

QByteArray row(const char* from, const char* to, const char* models = "all", const char* kind = "advisory")
{
    return QByteArray(kind) + "\tX-1\t2026-01-01\t" + models + '\t' + from + '\t' + to + "\tV\tsentence\tSatz\n";
}

/// A weakness of all versions and models.
QByteArray weakness(const char* id, const char* date, const char* sentence = "sentence")
{
    return QByteArray("advisory\t") + id + '\t' + date + "\tall\t\t\tV\t" + sentence + "\tSatz\n";
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class tst_FirmwareKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowOfOursReads();
    void about_data();
    void about();
    void lost_data();
    void lost();
    void refuses_data();
    void refuses();
    void isWrittenAsItIsRead();
    void aFileOfThePersonsOwn();
    void whatWasLookedAtLaterCounts();
    void updates();
    void refusesAnUpdateAsAWhole_data();
    void refusesAnUpdateAsAWhole();
};

void tst_FirmwareKnowledge::everyRowOfOursReads()
{
    const auto read = FirmwareKnowledge::parse(builtInFirmwareKnowledge());
    VERIFY_GOOD(read);
    QVERIFY(read->remarks().size() > 5);
    for (const FirmwareRemark& remark : read->remarks()) {
        QCOMPARE(remark.others.size(), 4);
        QVERIFY2(!remark.others.contains(QString()), qPrintable(remark.id));
        QVERIFY(!remark.sentence().isEmpty());
        for (const QString& model : remark.models)
            QVERIFY2(findModel(model) || QStringList({"classic", "9000i", "6700i", "6800i", "6900"}).contains(model),
                     qPrintable(model));
    }
}

void tst_FirmwareKnowledge::about_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("contained"); // ids that must be among them
    QTest::addColumn<QString>("absent");
    QTest::newRow("old 6867i") << "6867i"
                               << "5.1.0.6044"
                               << "CVE-2022-29854 CVE-2024-41710"
                               << "ETHERNET-AUTO";
    QTest::newRow("last with it") << "6930"
                                  << "5.1.0.8016"
                                  << "CVE-2022-29854"
                                  << "";
    QTest::newRow("first without") << "6930"
                                   << "5.1.0.8017"
                                   << "CVE-2024-41710"
                                   << "CVE-2022-29854";
    QTest::newRow("again in 6.0") << "6930"
                                  << "6.0.0.368"
                                  << "CVE-2022-29855"
                                  << "";
    QTest::newRow("between") << "6930"
                             << "6.1.0.166"
                             << "CVE-2024-41710"
                             << "CVE-2022-29855";
    QTest::newRow("mended") << "6867i"
                            << "6.4.0.140"
                            << "LABEL-8-2 CVE-2025-47187"
                            << "CVE-2024-41710";
    QTest::newRow("newest") << "6867i"
                            << "6.5.0.10"
                            << "LANGUAGES"
                            << "CVE-2025-47187 CVE-2024-41710";
    QTest::newRow("a step") << "6731i"
                            << "3.2.2.1136"
                            << "ETHERNET-AUTO TLS-OLD"
                            << "CVE-2024-41710";
    QTest::newRow("not for its neighbour") << "6757i"
                                           << "3.2.2.1136"
                                           << "TLS-OLD"
                                           << "ETHERNET-AUTO";
    QTest::newRow("no version") << "6867i"
                                << ""
                                << ""
                                << "CVE-2024-41710 LANGUAGES";
    QTest::newRow("an unknown model") << "9999x"
                                      << "5.0"
                                      << ""
                                      << "CVE-2024-41710";
}

void tst_FirmwareKnowledge::about()
{
    QFETCH(QString, model);
    QFETCH(QString, version);
    QFETCH(QString, contained);
    QFETCH(QString, absent);
    const QStringList found = ids(firmwareKnowledge().about(model, FirmwareVersion(version))).split(' ');
    for (const QString& id : contained.split(' ', Qt::SkipEmptyParts))
        QVERIFY2(found.contains(id), qPrintable(id));
    for (const QString& id : absent.split(' ', Qt::SkipEmptyParts))
        QVERIFY2(!found.contains(id), qPrintable(id));
}

void tst_FirmwareKnowledge::lost_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("back");
    QTest::newRow("up") << "5.1.0.6044"
                        << "6.4.0.140"
                        << "";
    QTest::newRow("down past one") << "6.4.0.140"
                                   << "6.4.0.100"
                                   << "CVE-2024-41710";
    QTest::newRow("down past several") << "6.5.0.1"
                                       << "6.1.0.165"
                                       << "CVE-2022-29854 CVE-2022-29855 CVE-2024-41710 CVE-2025-47187 CVE-2025-47188";
    QTest::newRow("down, with it before and after") << "5.1.0.6044"
                                                    << "5.0.0.1018"
                                                    << "";
    QTest::newRow("nobody knows from where") << ""
                                             << "5.0.0.1018"
                                             << "";
}

void tst_FirmwareKnowledge::lost()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, back);
    QStringList found;
    for (const FirmwareRemark& remark : firmwareKnowledge().lost("6930", FirmwareVersion(from), FirmwareVersion(to)))
        found << remark.id;
    found.removeDuplicates();
    found.sort();
    QCOMPARE(found.join(' '), back);
}

void tst_FirmwareKnowledge::refuses_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::addColumn<bool>("good");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("comments") << QByteArray("# a\n\n") << true;
    QTest::newRow("a row") << row("1.0", "2.0") << true;
    QTest::newRow("open ends") << row("", "") << true;
    QTest::newRow("from another system") << row("", "").replace("\n", "\r\n") << true;
    QTest::newRow("upside down") << row("2.0", "1.0") << false;
    QTest::newRow("a kind of its own") << row("", "", "all", "joke") << false;
    QTest::newRow("too few columns") << QByteArray("note\tX\n") << false;
    QTest::newRow("no date") << row("", "").replace("2026-01-01", "soon") << false;
    QTest::newRow("no sentence") << row("", "").replace("sentence", "") << false;
    QTest::newRow("no trust") << row("", "").replace("\tV\t", "\t\t") << false;
    QTest::newRow("a bell") << row("", "").replace("sentence", "sen\atence") << false;
    QTest::newRow("a line that turns round") << row("", "").replace("sentence", "sen\u202etence") << false;
    QTest::newRow("a novel") << row("", "").replace("sentence", QByteArray(2000, 'x')) << false;
}

void tst_FirmwareKnowledge::refuses()
{
    QFETCH(QByteArray, tsv);
    QFETCH(bool, good);
    const auto read = FirmwareKnowledge::parse("# one line before\n" + tsv);
    QCOMPARE(read.has_value(), good);
    if (!good) {
        QCOMPARE(read.error().code, "KNOWLEDGE_ROW");
        QVERIFY(read.error().sentence.contains('2'));
    }
}

void tst_FirmwareKnowledge::isWrittenAsItIsRead()
{
    const auto again = FirmwareKnowledge::parse(firmwareKnowledge().toTsv());
    VERIFY_GOOD(again);
    QCOMPARE(again->remarks(), firmwareKnowledge().remarks());
}

void tst_FirmwareKnowledge::aFileOfThePersonsOwn()
{
    const QTemporaryDir dir;
    FirmwareKnowledgeFile known(dir.path());
    QCOMPARE(known.knowledge().remarks(), firmwareKnowledge().remarks());
    QVERIFY(!known.refresh());
    write(dir.filePath("firmware.tsv"), row("1.0", "2.0", "6757i") + row("", "", "all", "note"));
    QVERIFY(known.refresh());
    QVERIFY(!known.trouble());
    QCOMPARE(ids(known.knowledge().about("6757i", FirmwareVersion(u"1.5"))), "X-1 TLS-OLD X-1");
    QCOMPARE(ids(known.knowledge().about("6757i", FirmwareVersion(u"2.5"))), "TLS-OLD X-1");
    write(dir.filePath("firmware.tsv"), "nonsense");
    QVERIFY(known.refresh());
    QCOMPARE(known.trouble()->code, "KNOWLEDGE_ROW");
    QCOMPARE(known.knowledge().remarks(), firmwareKnowledge().remarks()); // the program's own warnings stay
    QVERIFY(QFile::remove(dir.filePath("firmware.tsv")));
    QVERIFY(known.refresh());
    QVERIFY(!known.trouble());
}

/// A file from long ago hides no warning of a newer program, and an older program none of the file.
void tst_FirmwareKnowledge::whatWasLookedAtLaterCounts()
{
    const QString id = "CVE-2024-41710";
    const auto said = [&](const FirmwareKnowledge& knowledge) { return knowledge.named(id).value(0).english; };
    const QString ours = said(firmwareKnowledge());
    for (const auto& [date, isTheirs] : {std::pair("2020-01-01", false), std::pair("2036-01-01", true)}) {
        const QTemporaryDir dir;
        write(dir.filePath("firmware.tsv"), weakness("CVE-2024-41710", date, "theirs") + weakness("X-2", date));
        const FirmwareKnowledgeFile known(dir.path());
        QCOMPARE(said(known.knowledge()), isTheirs ? "theirs" : ours);
        QCOMPARE(known.knowledge().named("X-2").size(), 1);
        QCOMPARE(known.knowledge().named("CVE-2022-29854"), firmwareKnowledge().named("CVE-2022-29854"));
    }
}

void tst_FirmwareKnowledge::updates()
{
    const QTemporaryDir dir;
    FirmwareKnowledgeFile known(dir.path());
    const auto first = known.update(weakness("X-1", "2036-02-01") + weakness("X-2", "2036-02-01"), "list");
    VERIFY_GOOD(first);
    QCOMPARE(first->added, QStringList({"X-1", "X-2"}));
    QCOMPARE(first->date, QDate(2036, 2, 1));
    QCOMPARE(known.knowledge().weaknesses("6757i", FirmwareVersion(u"3.0")), QStringList({"X-1", "X-2"}));
    // The same again: nothing to do, and it says so.
    const auto same = known.update(weakness("X-1", "2036-02-01"), "list");
    VERIFY_GOOD(same);
    QVERIFY(same->changesNothing());
    QVERIFY(!same->sentence().isEmpty());
    // An older list adds what is not known and replaces nothing.
    const auto older = known.update(weakness("X-1", "2030-01-01", "old") + weakness("X-3", "2030-01-01"), "list");
    VERIFY_GOOD(older);
    QCOMPARE(older->added, QStringList("X-3"));
    QCOMPARE(older->older, 1);
    QCOMPARE(known.knowledge().named("X-1").first().english, "sentence");
    // A newer one renews; what only the folder knows stays.
    const auto newer = known.update(weakness("X-1", "2036-03-01", "new"), "list");
    VERIFY_GOOD(newer);
    QCOMPARE(newer->renewed, QStringList("X-1"));
    const FirmwareKnowledgeFile again(dir.path());
    QCOMPARE(again.knowledge().named("X-1").first().english, "new");
    QCOMPARE(again.knowledge().named("X-2").size(), 1);
    QCOMPARE(again.knowledge().named("X-3").size(), 1);
}

void tst_FirmwareKnowledge::refusesAnUpdateAsAWhole_data()
{
    QTest::addColumn<QByteArray>("tsv");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("only remarks") << QByteArray("# a\n");
    QTest::newRow("one bad line of three")
        << weakness("X-1", "2036-01-01") + "advisory\tX\n" + weakness("X-2", "2036-01-01");
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10);
    QTest::newRow("far too long") << weakness("X-1", "2036-01-01").repeated(20'000);
}

void tst_FirmwareKnowledge::refusesAnUpdateAsAWhole()
{
    QFETCH(QByteArray, tsv);
    const QTemporaryDir dir;
    FirmwareKnowledgeFile known(dir.path());
    const auto update = known.update(tsv, "odd.tsv");
    QVERIFY(!update);
    QCOMPARE(update.error().code, "KNOWLEDGE_REFUSED");
    QVERIFY(update.error().sentence.contains("odd.tsv"));
    QCOMPARE(known.knowledge().remarks(), firmwareKnowledge().remarks());
    QVERIFY(!QFile::exists(dir.filePath("firmware.tsv")));
}

QTEST_GUILESS_MAIN(tst_FirmwareKnowledge)
#include "tst_FirmwareKnowledge.moc"
