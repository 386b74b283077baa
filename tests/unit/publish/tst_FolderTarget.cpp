// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/FolderTarget.h"
#include "models/base/Digest.h"
#include "tests/support/Good.h"

#include <QBuffer>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace firstring;

class tst_FolderTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsAndTakesBack();
    void keepsWhatIsNotOurs();
    void refusesForeignFiles();
    void aManifestCannotReachOutside();
    void noHalfFileCounts();
    void seesWhatIsNotAsItShouldBe();
    void stops();

private:
    QString path(const QString& name) const { return m_dir->filePath("www/" + name); }
    QByteArray at(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there");
    }
    void put(const QString& name, const QByteArray& bytes) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QStringList all() const
    {
        QStringList names;
        QDirIterator walk(m_dir->filePath("www"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            names.append(QDir(m_dir->filePath("www")).relativeFilePath(walk.next()));
        names.sort();
        return names;
    }
    PublishedTree tree(const QMap<QString, QByteArray>& files) const
    {
        PublishedTree tree;
        for (auto file = files.begin(); file != files.end(); ++file)
            tree.files.append({file.key(), sha256(*file), *file, {}});
        return tree;
    }
    /// Code of the refusal, or empty.
    QString publish(const PublishedTree& wanted, bool overwrite = false) const
    {
        FolderTarget target(m_dir->filePath("www"), Vault(m_dir->filePath("vault")));
        target.setOverwrite(overwrite);
        QString code;
        bool over = false;
        connect(&target, &PublishTarget::refused, this, [&](const Error& why) {
            code = why.code;
            over = true;
        });
        connect(&target, &PublishTarget::published, this, [&] { over = true; });
        connect(&target, &PublishTarget::manifestCame, this, [&](const Manifest& there, const QSet<QString>& gone) {
            target.publish(planPublish(wanted, there, gone));
        });
        target.fetchManifest();
        if (!QTest::qWaitFor([&] { return over; }, 20'000))
            return QStringLiteral("nothing happened");
        return code;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_FolderTarget::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_FolderTarget::putsAndTakesBack()
{
    PublishedTree first = tree({{"startup.cfg", "# a\n"}, {"cfg/startup.cfg", "# b\n"}, {"old/deep/x.cfg", "x"}});
    QBuffer firmware;
    firmware.setData(QByteArray(3 * 1024 * 1024 + 5, 'f'));
    firmware.open(QIODevice::ReadOnly);
    const auto blob = Vault(m_dir->filePath("vault")).import(firmware);
    VERIFY_GOOD(blob);
    first.files.append({"6867i.st", blob->sha256, {}, *blob});
    QCOMPARE(publish(first), QString());
    QCOMPARE(at("cfg/startup.cfg"), "# b\n");
    QCOMPARE(sha256(at("6867i.st")), blob->sha256);
    QCOMPARE(all(),
             QStringList({".firstring-manifest", "6867i.st", "cfg/startup.cfg", "old/deep/x.cfg", "startup.cfg"}));

    QCOMPARE(publish(tree({{"startup.cfg", "# a\n"}, {"cfg/startup.cfg", "# c\n"}})), QString());
    QCOMPARE(at("cfg/startup.cfg"), "# c\n");
    QCOMPARE(all(), QStringList({".firstring-manifest", "cfg/startup.cfg", "startup.cfg"}));
    QVERIFY(!QFileInfo::exists(path("old")));
}

void tst_FolderTarget::keepsWhatIsNotOurs()
{
    put("index.html", "mine");
    put("old/notes.txt", "mine too");
    QCOMPARE(publish(tree({{"old/x.cfg", "x"}})), QString());
    QCOMPARE(publish(tree({{"y.cfg", "y"}})), QString());
    QCOMPARE(all(), QStringList({".firstring-manifest", "index.html", "old/notes.txt", "y.cfg"}));
}

void tst_FolderTarget::refusesForeignFiles()
{
    put("startup.cfg", "somebody's");
    QCOMPARE(publish(tree({{"startup.cfg", "ours"}, {"x", "x"}})), "PUBLISH_FOREIGN");
    QCOMPARE(at("startup.cfg"), "somebody's");
    QCOMPARE(all(), QStringList("startup.cfg"));
    QCOMPARE(publish(tree({{"startup.cfg", "ours"}}), true), QString());
    QCOMPARE(at("startup.cfg"), "ours");
}

void tst_FolderTarget::aManifestCannotReachOutside()
{
    put("../kept", "kept");
    put(".firstring-manifest", "# Firstring manifest 1\n" + QByteArray(64, '0') + "  ../kept\n");
    QCOMPARE(publish(tree({{"x", "x"}})), "MANIFEST_BROKEN");
    QCOMPARE(at("../kept"), "kept");
}

void tst_FolderTarget::noHalfFileCounts()
{
    QCOMPARE(publish(tree({{"a", "before"}})), QString());
    // The largest file this process may write: one of the two does not come through.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 100'000;
    setrlimit(RLIMIT_FSIZE, &small);
    const QString code = publish(tree({{"a", QByteArray(200'000, 'x')}, {"b", "small"}}));
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    QCOMPARE(code, "PUBLISH_WRITE");
    QCOMPARE(at("a"), "before");
    QCOMPARE(all(), QStringList({".firstring-manifest", "a"}));
    // The next run goes on from there.
    QCOMPARE(publish(tree({{"a", "after"}, {"b", "small"}})), QString());
    QCOMPARE(at("a"), "after");
    QCOMPARE(at("b"), "small");
}

void tst_FolderTarget::seesWhatIsNotAsItShouldBe()
{
    const PublishedTree wanted = tree({{"a", "a"}, {"b", "b"}, {"c", "c"}});
    QCOMPARE(publish(wanted), QString());
    put("b", "changed");
    QFile::remove(path("c"));
    FolderTarget target(m_dir->filePath("www"), Vault(m_dir->filePath("vault")));
    QList<TreeDifference> found;
    bool over = false;
    connect(&target, &PublishTarget::verified, this, [&](const QList<TreeDifference>& differences) {
        found = differences;
        over = true;
    });
    target.verify(planPublish(wanted, {}).after);
    QTRY_VERIFY(over);
    QVERIFY(found ==
            (QList<TreeDifference>{{"b", TreeDifference::Kind::Different}, {"c", TreeDifference::Kind::Missing}}));
    // What is gone is sent again without being asked for.
    QCOMPARE(publish(wanted), QString());
    QCOMPARE(at("c"), "c");
}

void tst_FolderTarget::stops()
{
    QMap<QString, QByteArray> many;
    for (int i = 0; i < 1'500; ++i)
        many.insert(QStringLiteral("cfg/%1.cfg").arg(i), QByteArray::number(i));
    FolderTarget target(m_dir->filePath("www"), Vault(m_dir->filePath("vault")));
    QString code;
    connect(&target, &PublishTarget::refused, this, [&](const Error& why) { code = why.code; });
    target.publish(planPublish(tree(many), {}));
    target.cancel();
    QTRY_COMPARE(code, "PUBLISH_STOPPED");
    QCOMPARE(publish(tree(many)), QString());
    QCOMPARE(all().size(), 1'501);
}

QTEST_GUILESS_MAIN(tst_FolderTarget)
#include "tst_FolderTarget.moc"
