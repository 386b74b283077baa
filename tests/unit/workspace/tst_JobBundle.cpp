// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Digest.h"
#include "models/formats/RecordJson.h"
#include "models/workspace/Workspace.h"
#include "models/workspace/bundle/JobBundle.h"
#include "tests/contract/RandomEdits.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace firstring;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Without what no file and no list could bring in: a line break in a setting, say.
template <typename T, typename Key>
void keepWritable(RecordEdit<T, Key>& edit, SyncKind kind)
{
    edit.put.removeIf([kind](const T& record) {
        const auto back = recordFromJson(kind, recordToJson(record));
        return !back || !(*back == SyncRecord(record));
    });
}

} // namespace

class tst_JobBundle final : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString path(const QString& name) const { return m_dir->filePath(name); }
    Vault vault(const QString& name) const { return Vault(path(name), 0); }
    static BlobRef put(const Vault& vault, const QByteArray& content)
    {
        QBuffer buffer;
        buffer.setData(content);
        buffer.open(QIODevice::ReadOnly);
        return vault.import(buffer).value();
    }
    static JobState someJob(const QList<JobFile>& files)
    {
        Edit edit;
        edit.files.put = files;
        edit.servers.put = {{"pbx", "ftp://boot:not-readable-ftp@10.0.0.5/cfg"}};
        edit.blueprints.put = {{.name = "floor", .settings = {{"sip line1 password", "{pin2}", {}}}}};
        edit.phones.put = {
            {.mac = MacAddress(0x00085d000001),
             .label = "Reception",
             .blueprint = "floor",
             .configServer = "pbx",
             .variables = {{"pin2", "not-readable-variable"}, {"room", "12"}},
             .settings = {{"admin password", "not-readable-setting", {}}, {"tone set", "germany", "!"}}}};
        JobState job = apply({}, edit).value().next;
        job.name = "Site";
        return job;
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    /// Whatever a job may hold.
    void everyJobComesBack()
    {
        for (quint32 seed = 1; seed <= 8; ++seed) {
            RandomEdits edits(seed);
            JobState job;
            for (int i = 0; i < 40; ++i) {
                Edit edit = edits.next();
                keepWritable(edit.phones, SyncKind::Phone);
                keepWritable(edit.blueprints, SyncKind::Blueprint);
                keepWritable(edit.servers, SyncKind::Server);
                keepWritable(edit.firmware, SyncKind::Firmware);
                keepWritable(edit.branding, SyncKind::Branding);
                keepWritable(edit.files, SyncKind::File);
                if (auto applied = apply(job, edit))
                    job = std::move(applied->next);
            }
            QVERIFY(job.phones.size() + job.servers.size() > 0);
            const auto back = jobFromJson(jobToJson(job, {}));
            VERIFY_GOOD(back);
            JobState read = back->job;
            read.revision = job.revision;
            QVERIFY2(read == job, QByteArray::number(seed));
            QCOMPARE(jobToJson(read, {}), jobToJson(job, {}));
        }
    }

    void fromOneWorkstationToAnother_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::newRow("plain") << QString();
        QTest::newRow("encrypted") << QStringLiteral("correct horse");
    }

    void fromOneWorkstationToAnother()
    {
        QFETCH(QString, passphrase);
        const Vault here = vault("here");
        const QByteArray large(5'000'001, 'f');
        const JobState job =
            someJob({{"lang_de.txt", {}, {}, put(here, "Sprache")}, {"big.st", {}, {}, put(here, large)}});
        const BundleWish wish{.secrets = true, .passphrase = passphrase};
        const auto saved = saveBundle(job, here, path("a.firstring"), wish);
        VERIFY_GOOD(saved);
        QCOMPARE(saved->files, 2);
        QCOMPARE(saved->bytes, QFileInfo(path("a.firstring")).size());
        QCOMPARE(QFile::permissions(path("a.firstring")) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(isBundleSealed(path("a.firstring")).value(), !passphrase.isEmpty());

        const JobFolder other(path("other"));
        const Vault there(other.vaultPath(), 0);
        const auto bundle = readBundle(path("a.firstring"), passphrase);
        VERIFY_GOOD(bundle);
        QVERIFY(!QFileInfo::exists(path("other"))); // it was only read
        QCOMPARE(bundle->manifest.job, QString("Site"));
        QCOMPARE(missingFiles(bundle->content.job, there).size(), 2);
        VERIFY_GOOD(takeBundleFiles(path("a.firstring"), passphrase, there));
        QVERIFY(missingFiles(bundle->content.job, there).isEmpty());
        JobFolder withKeys = other;
        withKeys.useKeys([](const auto&) { return WrappingKey{SecretPlace::KeyFile, QByteArray(32, 'k')}; });
        VERIFY_GOOD(makeBundledJob(withKeys, bundle->manifest.job, *bundle));
        const auto opened = withKeys.open("Site");
        VERIFY_GOOD(opened);
        JobState read = (*opened)->state();
        read.revision = job.revision;
        QVERIFY(read == job);
        // Saved again over there, it is the same file.
        if (passphrase.isEmpty()) {
            VERIFY_GOOD(saveBundle((*opened)->state(), there, path("b.firstring"), wish));
            QVERIFY(contentOf(path("a.firstring")) == contentOf(path("b.firstring")));
        }
    }

    void secretsOnlyWhenWanted()
    {
        const Vault here = vault("here");
        const JobState job = someJob({});
        const auto saved = saveBundle(job, here, path("a.firstring"), {});
        VERIFY_GOOD(saved);
        QVERIFY(!contentOf(path("a.firstring")).contains("not-readable"));
        QCOMPARE(saved->withheld, (Withheld{{"admin password", 1}, {"pbx", 1}, {"pin2", 1}}));
        const auto bundle = readBundle(path("a.firstring"), {});
        VERIFY_GOOD(bundle);
        QCOMPARE(bundle->manifest.withheld, 3);
        QVERIFY(!bundle->manifest.secrets);
        QCOMPARE(bundle->content.withheld, saved->withheld);
        const Phone* phone = bundle->content.job.phones.find(MacAddress(0x00085d000001));
        QVERIFY(phone);
        QCOMPARE(phone->variables, (QMap<QString, QString>{{"room", "12"}}));
        QCOMPARE(phone->settings, (SettingList{{"tone set", "germany", "!"}}));
        QCOMPARE(bundle->content.job.server(u"pbx")->url, QString("ftp://boot@10.0.0.5/cfg"));
        QVERIFY(contentOf(path("a.firstring")).contains("germany"));
    }

    void digestsOnly()
    {
        const Vault here = vault("here");
        const JobState job = someJob({{"lang_de.txt", {}, {}, put(here, "not-in-it")}});
        const auto saved = saveBundle(job, here, path("a.firstring"), {.files = false});
        VERIFY_GOOD(saved);
        QCOMPARE(saved->files, 0);
        QVERIFY(!contentOf(path("a.firstring")).contains("not-in-it"));
        const auto bundle = readBundle(path("a.firstring"), {});
        VERIFY_GOOD(bundle);
        VERIFY_GOOD(takeBundleFiles(path("a.firstring"), {}, vault("there")));
        QCOMPARE(missingFiles(bundle->content.job, vault("there")).size(), 1);
    }

    void refusesToSave()
    {
        const Vault here = vault("here");
        const BlobRef blob = put(here, "content");
        const JobState job = someJob({{"lang_de.txt", {}, {}, blob}});
        VERIFY_GOOD(saveBundle(job, here, path("a.firstring"), {}));
        const QByteArray before = contentOf(path("a.firstring"));
        QFile damaged(here.pathOf(blob));
        damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("Content");
        damaged.close();
        QCOMPARE(saveBundle(job, here, path("a.firstring"), {}).error().code, QString("BUNDLE_SOURCE"));
        QVERIFY(damaged.remove());
        QCOMPARE(saveBundle(job, here, path("a.firstring"), {}).error().code, QString("BUNDLE_SOURCE"));
        QCOMPARE(saveBundle(job, here, path("a.firstring"), {.passphrase = "short"}).error().code,
                 QString("PASSPHRASE_SHORT"));
        QCOMPARE(saveBundle(job, here, path("no/such/folder"), {}).error().code, QString("BUNDLE_WRITE"));
        QCOMPARE(saveBundle(job, here, m_dir->path(), {}).error().code, QString("BUNDLE_WRITE"));
        QVERIFY(contentOf(path("a.firstring")) == before);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{"a.firstring"});
    }

    void refusesToOpen()
    {
        JobState job = someJob({});
        VERIFY_GOOD(saveBundle(job, vault("here"), path("a.firstring"), {}));
        const auto bundle = readBundle(path("a.firstring"), {});
        VERIFY_GOOD(bundle);
        const JobFolder folder(path("data"));
        VERIFY_GOOD(folder.create("site"));
        QCOMPARE(makeBundledJob(folder, "Site", *bundle).error().code, QString("JOB_EXISTS"));
        QCOMPARE(freeJobName(folder, "Site"), QString("Site 2"));
        QCOMPARE(folder.list(), QStringList{"site"});
        // A job that needs a key for its secrets, and nobody has one: nothing stays.
        VERIFY_GOOD(saveBundle(job, vault("here"), path("s.firstring"), {.secrets = true}));
        const auto secret = readBundle(path("s.firstring"), {});
        VERIFY_GOOD(secret);
        QVERIFY(!makeBundledJob(folder, "Other", *secret));
        QCOMPARE(folder.list(), QStringList{"site"});
        QCOMPARE(readBundle(path("none"), {}).error().code, QString("BUNDLE_READ"));
        QCOMPARE(readBundle(m_dir->path(), {}).error().code, QString("BUNDLE_READ"));
    }

    /// A job that contradicts itself is refused before anything is written.
    void refusesAJobThatCannotBe()
    {
        QVERIFY(!jobFromJson("{}"));
        QVERIFY(!jobFromJson("not JSON"));
        QByteArray json = jobToJson(someJob({}), {});
        json.replace("\"name\":\"floor\"", "\"name\":\"flood\"");
        QCOMPARE(jobFromJson(json).error().code, QString("EDIT_BLUEPRINT_UNKNOWN"));
    }

    /// A file larger than what the program may have in memory at once.
    void streams()
    {
#ifdef __SANITIZE_ADDRESS__
        constexpr int mostMiB = 46; // it keeps for a while what was freed
#else
        constexpr int mostMiB = 24;
#endif
        const Vault here = vault("here");
        const QByteArray piece(1 << 20, 'z');
        const QString large = path("large");
        {
            QFile file(large);
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int i = 0; i < 48; ++i)
                QCOMPARE(file.write(piece), piece.size());
        }
        const auto blob = here.import(large);
        VERIFY_GOOD(blob);
        const JobState job = someJob({{"big.st", {}, {}, *blob}});
        struct rusage before
        {};
        getrusage(RUSAGE_SELF, &before);
        for (const QString& passphrase : {QString(), QStringLiteral("correct horse")}) {
            VERIFY_GOOD(saveBundle(job, here, path("a.firstring"), {.passphrase = passphrase}));
            VERIFY_GOOD(readBundle(path("a.firstring"), passphrase));
            VERIFY_GOOD(takeBundleFiles(path("a.firstring"), passphrase, vault("there" + passphrase)));
        }
        struct rusage after
        {};
        getrusage(RUSAGE_SELF, &after);
        QVERIFY2(after.ru_maxrss - before.ru_maxrss < mostMiB * 1024,
                 QByteArray::number(static_cast<qint64>(after.ru_maxrss - before.ru_maxrss)));
    }
};

QTEST_GUILESS_MAIN(tst_JobBundle)
#include "tst_JobBundle.moc"
