// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/JobFileCheck.h"
#include "models/store/JobSchema.h"
#include "models/store/JobSeal.h"
#include "models/store/SqliteJobStore.h"
#include "tests/support/Good.h"

#include <QDir>
#include <QTemporaryDir>

using namespace firstring;

/// Secrets of a job: never readable in its files, whole again when it is opened.
class tst_JobSeal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void knowsWhatIsSecret_data();
    void knowsWhatIsSecret();
    void keepsSecretsOutOfTheFile();
    void needsNoKeyWithoutSecrets();
    void sealsVariablesOnceTheyAreUsed_data();
    void sealsVariablesOnceTheyAreUsed();
    void sealsVariablesByTheirValue();
    void sealsAnOldJob();
    void opensOnlyWithItsKey();
    void movesToAnotherKey();
    void refusesASwappedSecret();
    void tellsDamageWithoutTheKey();
    void takesNoPlainValueForASealedOne();

private:
    static WrappingKey key(char c) { return {SecretPlace::KeyFile, QByteArray(32, c)}; }
    static JobKeys keys(char c)
    {
        return [c](const std::optional<KeyWanted>&) { return key(c); };
    }
    QString path() const { return m_dir->filePath("a.job"); }
    Result<std::unique_ptr<SqliteJobStore>> open(char c = 'k') const { return SqliteJobStore::open(path(), keys(c)); }
    /// Everything that stands in the folder of the job.
    QByteArray bytes() const
    {
        QByteArray all;
        const QDir folder(m_dir->path());
        for (const QString& name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
    static Setting setting(const char* name, const char* value) { return {name, value, {}}; }
    static Phone phone(const QMap<QString, QString>& variables, const SettingList& settings = {}, quint64 mac = 1)
    {
        Phone made;
        made.mac = MacAddress(0x00085d000000 + mac);
        made.variables = variables;
        made.settings = settings;
        return made;
    }
    static Edit secretEdit()
    {
        Edit edit;
        edit.phones.put = {
            phone({{"sip password", "geheim-1"}, {"floor", "2"}}, {setting("user password", "7654321")})};
        edit.blueprints.put = {{.name = "Hall", .settings = {setting("sip line1 password", "geheim-2")}}};
        edit.servers.put = {{"out", "ftp://anna:geheim-3@192.0.2.1/cfg"}};
        edit.defaults = JobDefaults();
        edit.defaults->settings = {setting("admin password", "98765432"), setting("language 1", "lang_de.txt")};
        edit.defaults->modelSettings["6867i"] = {setting("md5 password", "geheim-4")};
        return edit;
    }
    static constexpr const char* secrets[] = {"geheim-1", "7654321", "geheim-2", "geheim-3", "98765432", "geheim-4"};

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_JobSeal::knowsWhatIsSecret_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("secret");
    QTest::newRow("by name") << "admin password"
                             << "1" << true;
    QTest::newRow("by catalogue") << "sip turn pass"
                                  << "1" << true;
    QTest::newRow("by catalogue, numbered") << "sip line3 password"
                                            << "1" << true;
    QTest::newRow("empty") << "admin password"
                           << "" << false;
    QTest::newRow("only a variable") << "admin password"
                                     << "{pin}" << false;
    QTest::newRow("more than a variable") << "admin password"
                                          << "{pin}99" << true;
    QTest::newRow("in an address") << "action uri startup"
                                   << "http://a:b@192.0.2.1/x" << true;
    QTest::newRow("address without") << "action uri startup"
                                     << "http://192.0.2.1/a:b@c" << false;
    QTest::newRow("a switch") << "options password enabled"
                              << "1" << false;
    QTest::newRow("ordinary") << "time server1"
                              << "192.0.2.1" << false;
}

void tst_JobSeal::knowsWhatIsSecret()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    JobSeal seal;
    QTEST(seal.hides({name, value, {}}), "secret");
}

void tst_JobSeal::keepsSecretsOutOfTheFile()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    StoredJob before;
    {
        auto store = open();
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->commit(secretEdit(), 1));
        for (const char* secret : secrets)
            QVERIFY2(!bytes().contains(secret), secret); // in the log too
        QVERIFY(bytes().contains("lang_de.txt"));
    }
    for (const char* secret : secrets)
        QVERIFY2(!bytes().contains(secret), secret);
    auto store = open();
    VERIFY_GOOD(store);
    const auto job = (*store)->load();
    VERIFY_GOOD(job);
    const Edit edit = secretEdit();
    QCOMPARE(*job->state.phones.find(edit.phones.put[0].mac), edit.phones.put[0]);
    QCOMPARE(job->state.blueprints["hall"], edit.blueprints.put[0]);
    QCOMPARE(job->state.servers["out"], edit.servers.put[0]);
    QCOMPARE(job->state.defaults, *edit.defaults);
}

void tst_JobSeal::needsNoKeyWithoutSecrets()
{
    int asked = 0;
    const JobKeys counting = [&](const std::optional<KeyWanted>&) {
        ++asked;
        return key('k');
    };
    VERIFY_GOOD(SqliteJobStore::create(path(), counting));
    auto store = SqliteJobStore::open(path(), counting);
    VERIFY_GOOD(store);
    Edit edit;
    edit.phones.put = {phone({{"floor", "2"}})};
    VERIFY_GOOD((*store)->commit(edit, 1));
    VERIFY_GOOD((*store)->load());
    QCOMPARE(asked, 0);
    VERIFY_GOOD((*store)->commit(secretEdit(), 2));
    VERIFY_GOOD((*store)->commit(secretEdit(), 3));
    QCOMPARE(asked, 1);
    QVERIFY(!*SqliteJobStore::keyWanted(m_dir->filePath("nowhere.job")));
    const auto wanted = SqliteJobStore::keyWanted(path());
    VERIFY_GOOD(wanted);
    QCOMPARE((*wanted)->place, SecretPlace::KeyFile);
    QCOMPARE((*wanted)->id, key('k').id());
}

void tst_JobSeal::sealsVariablesOnceTheyAreUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("by a secret parameter") << "sip line1 password"
                                           << "{ext code}";
    QTest::newRow("as the password of an address") << "action uri startup"
                                                   << "http://{user}:{ext code}@192.0.2.1/";
}

/// A column is stored first, and the setting that makes it secret comes later.
void tst_JobSeal::sealsVariablesOnceTheyAreUsed()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    const QMap<QString, QString> variables{{"Ext Code", "geheim-5"}};
    {
        auto store = open();
        VERIFY_GOOD(store);
        Edit list;
        list.phones.put = {phone(variables)};
        VERIFY_GOOD((*store)->commit(list, 1));
    }
    QVERIFY(bytes().contains("geheim-5"));
    {
        auto store = open();
        VERIFY_GOOD(store);
        VERIFY_GOOD((*store)->load());
        Edit use;
        use.blueprints.put = {{.name = "Hall", .settings = {Setting{name, value, {}}}}};
        VERIFY_GOOD((*store)->commit(use, 2));
    }
    QVERIFY(!bytes().contains("geheim-5"));
    auto store = open();
    const auto job = (*store)->load();
    VERIFY_GOOD(job);
    QCOMPARE(job->state.phones.find(MacAddress(0x00085d000001))->variables, variables);
}

void tst_JobSeal::sealsVariablesByTheirValue()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    const QMap<QString, QString> variables{{"door", "http://me:geheim-6@192.0.2.7/"}, {"floor", "2"}};
    auto store = open();
    VERIFY_GOOD(store);
    Edit list;
    list.phones.put = {phone(variables)};
    VERIFY_GOOD((*store)->commit(list, 1));
    QVERIFY(!bytes().contains("geheim-6"));
    store->reset();
    store = open();
    const auto job = (*store)->load();
    VERIFY_GOOD(job);
    QCOMPARE(job->state.phones.find(MacAddress(0x00085d000001))->variables, variables);
}

void tst_JobSeal::sealsAnOldJob()
{
    // As version 1 wrote it, with the copy that bringing the schema up to date leaves.
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto old = SqliteConnection::open(path(), SqliteConnection::Mode::ReadWrite);
        VERIFY_GOOD(old);
        VERIFY_GOOD(migrate(*old, {schemaSteps().first()}));
        VERIFY_GOOD(old->run("INSERT INTO phones VALUES (34963456, '', '', '', NULL, '', NULL, '', 0, 0, "
                             "'{\"variables\":{\"sip password\":\"geheim-1\"}}')"));
        VERIFY_GOOD(old->run("UPDATE job SET defaults = '{\"settings\":[[\"admin password\",\"98765432\",\"\"]]}'"));
    }
    QVERIFY(bytes().contains("geheim-1"));
    {
        auto store = open();
        VERIFY_GOOD(store);
        const auto job = (*store)->load();
        VERIFY_GOOD(job);
        QCOMPARE(job->state.phones.find(MacAddress(34963456))->variables.value("sip password"), "geheim-1");
        QCOMPARE(job->state.defaults.settings.value(0).value, "98765432");
    }
    QVERIFY(!bytes().contains("geheim-1"));
    QVERIFY(!bytes().contains("98765432"));
}

void tst_JobSeal::opensOnlyWithItsKey()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    {
        auto store = open();
        VERIFY_GOOD((*store)->commit(secretEdit(), 1));
    }
    const QByteArray before = bytes();
    QCOMPARE((*open('x'))->load().error().code, "KEY_OTHER");
    QCOMPARE((*SqliteJobStore::open(path()))->load().error().code, "KEY_NONE");
    const JobKeys locked = [](const std::optional<KeyWanted>&) -> Result<WrappingKey> {
        return Error{"KEY_LOCKED", "", ""};
    };
    QCOMPARE((*SqliteJobStore::open(path(), locked))->load().error().code, "KEY_LOCKED");
    VERIFY_GOOD((*open())->load());
}

void tst_JobSeal::movesToAnotherKey()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    {
        auto store = open();
        VERIFY_GOOD((*store)->load());
        VERIFY_GOOD((*store)->commit(secretEdit(), 1));
        VERIFY_GOOD((*store)->keepKeyBy({SecretPlace::Keychain, QByteArray(32, 'n')}));
    }
    QCOMPARE((*open('k'))->load().error().code, "KEY_OTHER");
    VERIFY_GOOD((*open('n'))->load());
    QCOMPARE((**SqliteJobStore::keyWanted(path())).place, SecretPlace::Keychain);
}

/// Whoever can write the file could otherwise let one phone have another one's password.
void tst_JobSeal::refusesASwappedSecret()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    auto store = open();
    Edit edit;
    edit.phones.put = {phone({{"pin", "1111"}}, {}, 1), phone({{"pin", "2222"}}, {}, 2)};
    VERIFY_GOOD((*store)->commit(edit, 1));
    VERIFY_GOOD((*store)->connection().run("UPDATE phones SET more = (SELECT more FROM phones ORDER BY mac LIMIT 1)"));
    QCOMPARE((*store)->load().error().code, "JOB_DAMAGED");
}

void tst_JobSeal::tellsDamageWithoutTheKey()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    {
        auto store = open();
        VERIFY_GOOD((*store)->commit(secretEdit(), 1));
    }
    QVERIFY(checkJobFile(path())->damages.isEmpty());
    {
        auto store = open();
        VERIFY_GOOD((*store)->connection().run("UPDATE phones SET more = replace(more, 's1:', 's1:AAAA')"));
    }
    const auto report = checkJobFile(path());
    VERIFY_GOOD(report);
    QCOMPARE(report->damages.size(), 2);
    QVERIFY2(report->damages.join('\n').contains("sip password"), qPrintable(report->damages.join('\n')));
}

void tst_JobSeal::takesNoPlainValueForASealedOne()
{
    VERIFY_GOOD(SqliteJobStore::create(path(), keys('k')));
    auto store = open();
    Edit edit;
    edit.phones.put = {phone({{"floor", QString(QChar(1)) + "s1:AAAA"}})};
    VERIFY_GOOD((*store)->commit(edit, 1));
    const auto job = (*store)->load();
    VERIFY_GOOD(job);
    QCOMPARE(*job->state.phones.find(edit.phones.put[0].mac), edit.phones.put[0]);
}

QTEST_GUILESS_MAIN(tst_JobSeal)
#include "tst_JobSeal.moc"
