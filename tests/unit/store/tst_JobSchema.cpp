// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobFileCheck.h"
#include "models/store/JobSchema.h"
#include "models/store/SqliteJobStore.h"
#include "tests/support/Good.h"

#include <QTemporaryDir>

using namespace firstring;

class tst_JobSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void marksTheFile();
    void readsPragmasBack();
    void refusesNewer();
    void refusesForeign();
    void refusesWhatIsNoDatabase();
    void refusesEmptied();
    void refusesVersionsThatNeverWere();
    void saysThatATableIsGone();
    void isWholeWhenItHasItsName();
    void takesOneStepAfterTheOther();
    void failingStepLeavesTheVersionBefore();
    void copiesBesideOnce();

private:
    QString path() const { return m_dir->filePath("a.job"); }
    void makeJob() { VERIFY_GOOD(SqliteJobStore::create(path())); }
    Result<SqliteConnection> connection() const
    {
        return SqliteConnection::open(path(), SqliteConnection::Mode::ReadWrite);
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void overwrite(const QByteArray& content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_JobSchema::marksTheFile()
{
    makeJob();
    QCOMPARE(bytes().mid(68, 4), "FSTR");
    QCOMPARE(qint64(bytes()[63]), schemaSteps().last().number);
}

void tst_JobSchema::readsPragmasBack()
{
    makeJob();
    for (int round = 0; round < 2; ++round) {
        auto c = connection();
        VERIFY_GOOD(c);
        QCOMPARE(*c->text("PRAGMA journal_mode"), "wal");
        QCOMPARE(*c->number("PRAGMA synchronous"), 2);
        QCOMPARE(*c->number("PRAGMA foreign_keys"), 1);
    }
    // A database in memory has no log: whoever asks for safe writing is told, not given less.
    QCOMPARE(SqliteConnection::open(":memory:", SqliteConnection::Mode::ReadWrite).error().code, "STORE_PRAGMA");
}

void tst_JobSchema::refusesNewer()
{
    makeJob();
    {
        auto c = connection();
        VERIFY_GOOD(c->run("PRAGMA user_version = 999"));
    }
    const QByteArray before = bytes();
    QCOMPARE(SqliteJobStore::open(path()).error().code, "JOB_NEWER");
    QCOMPARE(bytes(), before);
}

void tst_JobSchema::refusesForeign()
{
    overwrite({});
    {
        auto c = connection();
        VERIFY_GOOD(c->run("PRAGMA journal_mode = DELETE; CREATE TABLE songs (title TEXT)"));
    }
    const QByteArray before = bytes();
    QCOMPARE(SqliteJobStore::open(path()).error().code, "JOB_NOT_OURS");
    QCOMPARE(bytes(), before);
}

void tst_JobSchema::refusesWhatIsNoDatabase()
{
    const QByteArray text = QByteArray("MAC,Name\n").repeated(1000);
    overwrite(text);
    QCOMPARE(SqliteJobStore::open(path()).error().code, "JOB_NOT_OURS");
    QCOMPARE(bytes(), text);
}

void tst_JobSchema::refusesEmptied()
{
    makeJob();
    overwrite({});
    QCOMPARE(SqliteJobStore::open(path()).error().code, "JOB_DAMAGED");
    QCOMPARE(bytes(), QByteArray());
    auto report = checkJobFile(path());
    VERIFY_GOOD(report);
    QCOMPARE(report->damages.size(), 1);
}

void tst_JobSchema::refusesVersionsThatNeverWere()
{
    makeJob();
    for (const char* version : {"PRAGMA user_version = 0", "PRAGMA user_version = -5"}) {
        VERIFY_GOOD(connection()->run(version));
        QCOMPARE(SqliteJobStore::open(path()).error().code, "JOB_DAMAGED");
        auto report = checkJobFile(path());
        VERIFY_GOOD(report);
        QCOMPARE(report->damages.size(), 1);
    }
}

void tst_JobSchema::saysThatATableIsGone()
{
    makeJob();
    VERIFY_GOOD(connection()->run("DROP TABLE phones"));
    QFile::remove(path() + ".sum"); // which would tell it before
    auto store = SqliteJobStore::open(path());
    VERIFY_GOOD(store);
    QCOMPARE((*store)->load().error().code, "JOB_DAMAGED");
}

void tst_JobSchema::isWholeWhenItHasItsName()
{
    // What a program left that was ended while it made the job is in nobody's way.
    QFile half(path() + ".part");
    QVERIFY(half.open(QIODevice::WriteOnly) && half.write("half") == 4);
    half.close();
    makeJob();
    QVERIFY(!QFile::exists(half.fileName()));
    QVERIFY(bytes().size() > 4096); // the tables are in the file itself, not only in its log
    auto report = checkJobFile(path());
    VERIFY_GOOD(report);
    QCOMPARE(report->damages, QStringList());
}

void tst_JobSchema::takesOneStepAfterTheOther()
{
    makeJob();
    auto c = connection();
    QList<SchemaStep> steps = schemaSteps();
    const int next = steps.size() + 1;
    steps.append({next, "ALTER TABLE notes ADD COLUMN colour TEXT"});
    steps.append({next + 1, "UPDATE notes SET colour = 'red'"});
    VERIFY_GOOD(c->run("INSERT INTO notes VALUES ('a', 'b')"));
    VERIFY_GOOD(migrate(*c, steps));
    QCOMPARE(*c->number("PRAGMA user_version"), next + 1);
    QCOMPARE(*c->number("PRAGMA foreign_keys"), 1);
    QCOMPARE(*c->text("SELECT colour FROM notes"), "red");
    VERIFY_GOOD(migrate(*c, steps));
}

void tst_JobSchema::failingStepLeavesTheVersionBefore()
{
    makeJob();
    auto c = connection();
    QList<SchemaStep> steps = schemaSteps();
    const int next = steps.size() + 1;
    steps.append({next, "CREATE TABLE colours (name TEXT)"});
    steps.append({next + 1, "CREATE TABLE shapes (name TEXT); SELECT no_such_function()"});
    QVERIFY(!migrate(*c, steps));
    QCOMPARE(*c->number("PRAGMA user_version"), next);
    QCOMPARE(*c->number("SELECT count(*) FROM sqlite_schema WHERE name = 'colours'"), 1);
    QCOMPARE(*c->number("SELECT count(*) FROM sqlite_schema WHERE name = 'shapes'"), 0);
    // A step that leaves references to nothing is one that failed.
    steps.last().sql = "INSERT INTO phones VALUES (1, '', '', 'x', 'x', '', NULL, '', 0, 0, '')";
    QCOMPARE(migrate(*c, steps).error().code, "JOB_DAMAGED");
    QCOMPARE(*c->number("SELECT count(*) FROM phones"), 0);
    QCOMPARE(*c->number("PRAGMA user_version"), next);
    steps.last().sql = "CREATE TABLE shapes (name TEXT)";
    VERIFY_GOOD(migrate(*c, steps));
    QCOMPARE(*c->number("PRAGMA user_version"), next + 1);
}

void tst_JobSchema::copiesBesideOnce()
{
    makeJob();
    const QString copy = path() + QStringLiteral(".v%1").arg(schemaSteps().last().number);
    QVERIFY(!QFile::exists(copy));
    auto c = connection();
    VERIFY_GOOD(c->run("INSERT INTO notes VALUES ('a', 'before')"));
    QList<SchemaStep> steps = schemaSteps();
    steps.append({int(steps.size()) + 1, "no sql at all"});
    QVERIFY(!migrate(*c, steps));
    VERIFY_GOOD(c->run("UPDATE notes SET value = 'after'"));
    steps.last().sql = "SELECT 1";
    VERIFY_GOOD(migrate(*c, steps));
    auto old = SqliteConnection::open(copy, SqliteConnection::Mode::ReadOnly);
    VERIFY_GOOD(old);
    QCOMPARE(*old->text("SELECT value FROM notes"), "before");
    QCOMPARE(*old->number("PRAGMA user_version"), schemaSteps().last().number);
    QCOMPARE(*old->number("PRAGMA application_id"), jobApplicationId);
    QVERIFY(!QFile::exists(copy + ".part"));
}

QTEST_GUILESS_MAIN(tst_JobSchema)
#include "tst_JobSchema.moc"
