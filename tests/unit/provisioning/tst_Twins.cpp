// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/encryption/TreeTwins.h"
#include "tests/unit/provisioning/TestJob.h"

using namespace firstring;
using namespace firstring::test;

namespace {

JobState encryptedJob()
{
    JobState job = sampleJob();
    job.defaults.encryption = {true, QStringLiteral("site key"), false, {}};
    job.defaults.settings = {setting(u"sip proxy ip: 192.0.2.10")};
    job.defaults.modelSettings.insert(QStringLiteral("6867i"), {setting(u"topsoftkey1 type: dnd")});
    changePhone(job, sales, [](Phone& phone) { phone.configServer = QStringLiteral("Main"); });
    return job;
}

QByteArray twinOf(const PlainFile& plain)
{
    return "TUZ " + plain.name.toUtf8() + '\n' + plain.bytes.toBase64();
}

/// Makes what is wanted, as the encrypting program would.
int make(Provisioner& provisioner, QList<PlainFile> files)
{
    QList<TwinFile> twins;
    for (const PlainFile& plain : files)
        twins.append({plain, twinOf(plain)});
    provisioner.twins().put(twins, "TUZ security");
    return static_cast<int>(twins.size());
}

} // namespace

/// Encrypted twins: to whom, of what, and what they show.
class tst_Twins : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offIsAsBefore();
    void askedForInVainIsWanted();
    void preparedFilesAreThere();
    void isEvidenceOfWhatStandsInIt();
    void onlyWhoStaysHere();
    void changesNeedOnlyNewOnes();
    void ownFilesOfTheJob();
    void names_data();
    void names();
    void tree_data();
    void tree();
};

void tst_Twins::offIsAsBefore()
{
    JobState job = encryptedJob();
    job.defaults.encryption.on = false;
    Bench bench(job);
    for (const char* name : {"/cfg/security.tuz", "/cfg/startup.tuz", "/cfg/00085D000001.tuz"}) {
        QCOMPARE(bench.http(reception, name).status, 404);
        QCOMPARE(bench.last().id, EventId::FileAbsentHarmless);
    }
    QVERIFY(!bench.provisioner.twins().isAnyWanted());
}

void tst_Twins::askedForInVainIsWanted()
{
    Bench bench(encryptedJob());
    QCOMPARE(bench.http(reception, "/cfg/00085d000001.tuz").status, 404);
    QCOMPARE(bench.last().id, EventId::EncryptionPending);
    const QList<PlainFile> wanted = bench.provisioner.twins().takeWanted();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0].name, QStringLiteral("00085D000001.cfg"));
    QCOMPARE(wanted[0].bytes, bench.http(reception, own(reception, "cfg/")).body);
    make(bench.provisioner, wanted);
    const Answer answer = bench.http(reception, "/cfg/00085D000001.tuz");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, twinOf(wanted[0]));
    QCOMPARE(answer.digest, sha256(answer.body));
    QCOMPARE(bench.http(reception, "/cfg/security.tuz").body, QByteArray("TUZ security"));
    // A stranger and a phone on hold are told what they are told of every other file.
    QCOMPARE(bench.http(stranger, "/cfg/security.tuz").status, 404);
    QCOMPARE(bench.http(held, "/cfg/00085D000003.tuz").status, 404);
}

void tst_Twins::preparedFilesAreThere()
{
    Bench bench(encryptedJob());
    make(bench.provisioner, filesToEncrypt(bench.state, {site}));
    for (const QByteArray name : {"/cfg/startup.tuz", "/cfg/aastra.tuz", "/cfg/6867i.tuz", "/cfg/00085D000001.tuz",
                                  "/startup.tuz", "/00085D000001.tuz", "/security.tuz"})
        QVERIFY2(bench.http(reception, name).status == 200, name.constData());
    QVERIFY(!bench.provisioner.twins().isAnyWanted());
}

void tst_Twins::isEvidenceOfWhatStandsInIt()
{
    Bench encrypted(encryptedJob());
    make(encrypted.provisioner, filesToEncrypt(encrypted.state, {site}));
    Bench plain(encryptedJob());
    for (const QByteArray name : {"startup", "6867i", "00085D000001"}) {
        encrypted.http(reception, "/cfg/" + name + ".tuz");
        plain.http(reception, "/cfg/" + name + ".cfg");
        QCOMPARE(encrypted.text(reception), plain.text(reception));
    }
    QCOMPARE(encrypted.track(reception).status.state, plain.track(reception).status.state);
    QCOMPARE(encrypted.track(reception).phoneTaken, plain.track(reception).phoneTaken);
}

/// Whoever is sent elsewhere must not learn to want encrypted files: there are none there.
void tst_Twins::onlyWhoStaysHere()
{
    Bench bench(encryptedJob());
    make(bench.provisioner, filesToEncrypt(bench.state, {site}));
    for (const QByteArray name : {"/security.tuz", "/startup.tuz", "/00085D000002.tuz"})
        QVERIFY2(bench.http(sales, name).status == 404, name.constData());
    QVERIFY(!bench.provisioner.twins().isAnyWanted());
    for (const PlainFile& plain : filesToEncrypt(bench.state, {site}))
        QVERIFY(plain.name != QStringLiteral("00085D000002.cfg") && plain.name != QStringLiteral("00085D000003.cfg"));
}

void tst_Twins::changesNeedOnlyNewOnes()
{
    Bench bench(encryptedJob());
    make(bench.provisioner, filesToEncrypt(bench.state, {site}));
    JobState job = bench.state;
    changePhone(job, reception, [](Phone& phone) { phone.settings = {setting(u"ringer volume: 4")}; });
    bench.set(job);
    QCOMPARE(bench.http(reception, "/cfg/startup.tuz").status, 200);
    QCOMPARE(bench.http(reception, "/cfg/00085D000001.tuz").status, 404);
    job.defaults.encryption.key = QStringLiteral("another");
    bench.set(job);
    QCOMPARE(bench.http(reception, "/cfg/startup.tuz").status, 404);
    QCOMPARE(bench.http(reception, "/cfg/security.tuz").status, 404);
}

/// Somebody brought encrypted files of their own: they are served as ever, where nothing is generated.
void tst_Twins::ownFilesOfTheJob()
{
    JobState job = encryptedJob();
    job.files.insert(QStringLiteral("other.tuz"), {.name = QStringLiteral("other.tuz"), .blob = blob("mine")});
    Bench bench(job);
    QCOMPARE(bench.http(reception, "/cfg/other/deep.tuz").status, 404);
    QVERIFY(bench.http(reception, "/cfg/other.tuz").status != 200); // a model's name
    job.defaults.encryption.on = false;
    bench.set(job);
    QVERIFY(bench.http(reception, "/cfg/other.tuz").isBlob());
}

void tst_Twins::names_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QString>("key");
    QTest::newRow("phone") << QByteArray("/cfg/00085d2f9318.TUZ") << "00085d2f9318.cfg";
    QTest::newRow("common") << QByteArray("/aastra.tuz") << "aastra.cfg";
    QTest::newRow("model") << QByteArray("/cfg/53i.tuz") << "53i.cfg";
    QTest::newRow("tag") << QByteArray("/cfg/security.tuz") << "";
    QTest::newRow("deeper") << QByteArray("/cfg/sub/startup.tuz") << "";
    QTest::newRow("no name") << QByteArray("/cfg/.tuz") << "";
    QTest::newRow("open") << QByteArray("/cfg/startup.cfg") << "";
}

void tst_Twins::names()
{
    QFETCH(QByteArray, path);
    QFETCH(QString, key);
    const FileName plain = plainName(FileName::parse(path));
    QCOMPARE(plain.kind == FileKind::Other ? QString() : plain.key, key);
    if (!key.isEmpty())
        QCOMPARE(plain.role, FileName::parse(path).role);
}

void tst_Twins::tree_data()
{
    QTest::addColumn<bool>("someLeave");
    QTest::newRow("all stay") << false;
    QTest::newRow("some are sent elsewhere") << true;
}

void tst_Twins::tree()
{
    QFETCH(bool, someLeave);
    JobState job = encryptedJob();
    if (!someLeave)
        changePhone(job, sales, [](Phone& phone) { phone.configServer.clear(); });
    PublishedTree tree = publishedTree(job, *PublishedBase::parse(QStringLiteral("http://www.example/p")));
    const qsizetype before = tree.files.size();
    QList<TwinFile> twins;
    for (const PlainFile& plain : filesToEncrypt(tree))
        twins.append({plain, twinOf(plain)});
    addTwins(tree, job, twins, "TUZ security");
    QStringList names;
    for (const TreeFile& file : std::as_const(tree.files))
        names.append(file.name);
    QVERIFY(std::is_sorted(names.begin(), names.end()));
    for (const char* name : {"cfg/security.tuz", "cfg/startup.tuz", "cfg/6867i.tuz", "cfg/00085D000001.tuz"})
        QVERIFY2(names.contains(QLatin1String(name)), name);
    QCOMPARE(names.contains(QStringLiteral("security.tuz")), !someLeave);
    QCOMPARE(names.contains(QStringLiteral("00085D000001.tuz")), !someLeave);
    QVERIFY(tree.files.size() > before);
    for (const TreeFile& file : std::as_const(tree.files))
        QCOMPARE(file.isBlob() ? file.blob.sha256 : sha256(file.bytes), file.sha256);
}

QTEST_APPLESS_MAIN(tst_Twins)
#include "tst_Twins.moc"
