// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/SqliteJobStore.h"
#include "models/vault/Vault.h"
#include "models/workspace/JobCheck.h"
#include "tests/support/Good.h"

#include <QDir>
#include <QTemporaryDir>

using namespace firstring;

class tst_JobFileCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void findsNothingInASoundJob();
    void worksWhileTheJobIsOpen();
    void namesTheDamage_data();
    void namesTheDamage();
    void noticesFlippedBytes();
    void readsEveryByteOfTheVault();
    void saysWhenItIsNoJob();

private:
    QString path() const { return m_dir->filePath("jobs/a.job"); }

    std::unique_ptr<QTemporaryDir> m_dir;
    BlobRef m_blob;
};

void tst_JobFileCheck::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_dir->path()).mkpath("jobs"));
    QFile file(m_dir->filePath("logo.png"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a picture");
    file.close();
    const auto blob = Vault(m_dir->filePath("vault")).import(file.fileName());
    VERIFY_GOOD(blob);
    m_blob = *blob;

    auto store = SqliteJobStore::create(path());
    VERIFY_GOOD(store);
    Edit edit;
    edit.blueprints.put = {{.name = "Office", .settings = {{"sip mode", "0", ""}}}};
    edit.servers.put = {{"PBX", "http://192.0.2.1/"}};
    edit.branding.put = {{"logo.png", "background image", m_blob}};
    edit.firmware.put = {{"6757i", "3.2.2.6038", "", "57i.st", m_blob}};
    for (quint64 i = 1; i <= 500; ++i) {
        edit.phones.put.append({.mac = MacAddress(0x00085d000000 + i),
                                .label = QString("Phone %1").arg(i),
                                .model = "6757i",
                                .blueprint = "Office",
                                .configServer = "PBX",
                                .variables = {{"ext", QString::number(i)}}});
    }
    VERIFY_GOOD((*store)->commit(edit, 1));
    ServerNews news;
    news.tracks.resize(1);
    news.tracks[0].status.mac = MacAddress(0x00085d000001);
    news.observations = {{.id = EventId::RcsAsked, .timeMs = 1, .mac = MacAddress(0x00085d000001)}};
    VERIFY_GOOD((*store)->saveNews(news));
    VERIFY_GOOD((*store)->setNote("a", "b"));
}

void tst_JobFileCheck::findsNothingInASoundJob()
{
    const auto damages = checkJob(path());
    VERIFY_GOOD(damages);
    QCOMPARE(*damages, QStringList());
}

void tst_JobFileCheck::worksWhileTheJobIsOpen()
{
    auto store = SqliteJobStore::open(path());
    VERIFY_GOOD(store);
    VERIFY_GOOD((*store)->setNote("c", "d"));
    const auto damages = checkJob(path());
    VERIFY_GOOD(damages);
    QCOMPARE(*damages, QStringList());
    VERIFY_GOOD((*store)->setNote("e", "f"));
}

void tst_JobFileCheck::namesTheDamage_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const char* sql, const char* said) {
        QTest::newRow(name) << QByteArray(sql) << QString(said);
    };
    row("phone's parts", "UPDATE phones SET more = '{\"tags\": 5}' WHERE mac = 0x00085d000007", "00:08:5D:00:00:07");
    row("phone without its blueprint", "PRAGMA foreign_keys = OFF; DELETE FROM blueprints", "blueprints");
    row("blueprint's name", "UPDATE blueprints SET name = 'Offjce'", "Offjce");
    row("blueprint's settings", "UPDATE blueprints SET settings = '[[1]]'", "Office");
    row("defaults", "UPDATE job SET defaults = '{\"kind\": \"party\"}'", "defaults");
    row("no row of the job", "DELETE FROM job", "defaults");
    row("track", "UPDATE tracks SET track = '{\"mac\": \"00085D0000FF\"}'", "00:08:5D:00:00:01");
    row("event", "UPDATE observations SET event = 'RCS_BSKED'", "log");
    row("digest", "UPDATE branding SET sha256 = x'00'", "logo.png");
    row("table", "DROP TABLE notes", "notes");
    row("changed table", "ALTER TABLE files ADD COLUMN x TEXT", "files");
    row("account's role", "INSERT INTO tokens VALUES ('a', 'a', 'king', zeroblob(32), 1)", "other workstations");
    row("removal's kind", "INSERT INTO removed VALUES ('shoes', 'a', 1)", "other workstations");
    row("no name of its own", "DELETE FROM store", "other workstations");
    row("group address", "UPDATE phones SET mac = 0x01085d000007 WHERE mac = 0x00085d000007", "01:08:5D:00:00:07");
    row("self-test's gap", "CREATE TABLE selftest (id INTEGER PRIMARY KEY); INSERT INTO selftest VALUES (1), (3)", "3");
}

void tst_JobFileCheck::namesTheDamage()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    {
        auto connection = SqliteConnection::open(path(), SqliteConnection::Mode::ReadWrite);
        VERIFY_GOOD(connection);
        VERIFY_GOOD(connection->run(sql));
    }
    const auto damages = checkJob(path());
    VERIFY_GOOD(damages);
    QVERIFY(!damages->isEmpty());
    QVERIFY2(damages->first().contains(said), qPrintable(damages->join('\n')));
}

/// Whole pages overwritten: never a crash, always noticed.
void tst_JobFileCheck::noticesFlippedBytes()
{
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray good = file.readAll();
    for (qint64 page = 0; page * 4096 < good.size(); ++page) {
        QByteArray bad = good;
        bad.replace(page * 4096, 512, QByteArray(512, '\x5a'));
        QVERIFY(file.seek(0));
        file.write(bad);
        QVERIFY(file.flush());
        const auto damages = checkJob(path());
        VERIFY_GOOD(damages);
        QVERIFY2(!damages->isEmpty(), qPrintable(QString("page %1").arg(page)));
    }
}

void tst_JobFileCheck::readsEveryByteOfTheVault()
{
    QFile blob(Vault(m_dir->filePath("vault")).pathOf(m_blob));
    QVERIFY(blob.open(QIODevice::ReadWrite));
    blob.write("A");
    blob.close();
    auto damages = checkJob(path());
    VERIFY_GOOD(damages);
    QCOMPARE(damages->size(), 1); // one file of two records
    QVERIFY(blob.remove());
    damages = checkJob(path());
    VERIFY_GOOD(damages);
    QCOMPARE(damages->size(), 1);
}

void tst_JobFileCheck::saysWhenItIsNoJob()
{
    QCOMPARE(checkJob(m_dir->filePath("absent")).error().code, "JOB_UNKNOWN");
    const auto picture = checkJob(m_dir->filePath("logo.png"));
    VERIFY_GOOD(picture);
    QCOMPARE(picture->size(), 1);
}

QTEST_GUILESS_MAIN(tst_JobFileCheck)
#include "tst_JobFileCheck.moc"
