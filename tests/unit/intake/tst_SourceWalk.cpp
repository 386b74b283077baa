// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/intake/SourceWalk.h"
#include "tests/support/ArchiveMaker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace firstring;

/// Whatever an archive holds: what is wanted is shown, what is not right is refused with a reason, nothing is written.
class tst_SourceWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shows_data();
    void shows();
    void refuses_data();
    void refuses();
    void folderWithLinks();
    void bombEndsEarly();
    void tooManyEntries();
    void oneFileTooLarge();
    void namesOfOtherLands_data();
    void namesOfOtherLands();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
    void cancelled();
    void otherFileUnderItsOwnName();

private:
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_dir->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(content);
        return path;
    }
    /// `a.zip/b.st=content` of everything shown, and `a.zip/b.st!CODE` of everything refused.
    QStringList walk(const QString& path)
    {
        QStringList seen;
        SourceWalk walk;
        walk.limits = m_limits;
        walk.scratchFolder = m_scratch->path();
        walk.cancelled = [this] { return m_cancelled; };
        walk.wanted = [](const QString& name) { return name.endsWith(QLatin1String(".st")); };
        walk.found = [&](const QStringList& chain, qint64, QIODevice& content) -> Result<void> {
            QByteArray all;
            char piece[1000];
            qint64 got = 0;
            while ((got = content.read(piece, sizeof piece)) > 0)
                all.append(piece, got);
            if (got == 0)
                seen.append(chain.join(u'/') + u'=' + QString::fromLatin1(all.left(20)));
            m_longest = std::max(m_longest, all.size());
            return {};
        };
        walk.refused = [&](const QStringList& chain, const Error& why) {
            QVERIFY(!why.sentence.isEmpty());
            seen.append(chain.join(u'/') + u'!' + why.code);
        };
        walk.go(path);
        m_leftOut = walk.leftOut();
        return seen;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QTemporaryDir> m_scratch;
    WalkLimits m_limits;
    bool m_cancelled = false;
    int m_leftOut = 0;
    qsizetype m_longest = 0;
};

void tst_SourceWalk::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_scratch = std::make_unique<QTemporaryDir>();
    m_limits = {};
    m_cancelled = false;
    m_longest = 0;
}

void tst_SourceWalk::shows_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("seen");
    QTest::addColumn<int>("leftOut");
    const QList<Packed> two{{"6863i.st", "one"}, {"docs/readme.txt", "x"}, {"sub/6865i.st", "two"}};
    for (const char* format : {"zip", "tar", "tar.gz"}) {
        const QString name = QStringLiteral("p.") + QLatin1String(format);
        QTest::newRow(format) << name << packArchive(two, format)
                              << QStringList{name + "/6863i.st=one", name + "/sub/6865i.st=two"} << 1;
        QTest::addRow("%s in a zip", format)
            << "o.zip" << packArchive({{name, packArchive(two, format)}}, "zip")
            << QStringList{"o.zip/" + name + "/6863i.st=one", "o.zip/" + name + "/sub/6865i.st=two"} << 1;
    }
    QTest::newRow("empty zip") << "e.zip" << packArchive({}, "zip") << QStringList{} << 0;
    QTest::newRow("a name in no known encoding") << "n.zip" << packArchive({{"f\xc3\xbcr.st", "x"}}, "zip")
                                                 << QStringList{QStringLiteral("n.zip/f\u00fcr.st=x")} << 0;
    QTest::newRow("an archive without the ending")
        << "pack" << packArchive(two, "zip") << QStringList{"pack/6863i.st=one", "pack/sub/6865i.st=two"} << 1;
}

void tst_SourceWalk::shows()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QTEST(walk(write(name, bytes)), "seen");
    QTEST(m_leftOut, "leftOut");
    QVERIFY(QDir(m_scratch->path()).isEmpty());
}

void tst_SourceWalk::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("seen");
    const auto zip = [](const QList<Packed>& things) { return packArchive(things, "tar"); };
    const Packed good{"good.st", "x"};
    QTest::newRow("parent folder") << zip({{"../evil.st", "x"}, good})
                                   << QStringList{"a.tar/../evil.st!ARCHIVE_PATH", "a.tar/good.st=x"};
    QTest::newRow("parent folder inside") << zip({{"a/../../evil.st", "x"}, good})
                                          << QStringList{"a.tar/a/../../evil.st!ARCHIVE_PATH", "a.tar/good.st=x"};
    QTest::newRow("absolute") << zip({{"/etc/evil.st", "x"}, good})
                              << QStringList{"a.tar//etc/evil.st!ARCHIVE_PATH", "a.tar/good.st=x"};
    QTest::newRow("of another system") << zip({{"C:\\evil.st", "x"}, {"..\\evil.st", "x"}, good})
                                       << QStringList{"a.tar/C:\\evil.st!ARCHIVE_PATH",
                                                      "a.tar/..\\evil.st!ARCHIVE_PATH", "a.tar/good.st=x"};
    QTest::newRow("link") << zip({{"evil.st", {}, "/etc/passwd"}, good})
                          << QStringList{"a.tar/evil.st!ARCHIVE_LINK", "a.tar/good.st=x"};
    QByteArray deep = packArchive({good}, "zip");
    for (int i = 0; i < 20; ++i)
        deep = packArchive({{QStringLiteral("%1.zip").arg(i), deep}}, "zip");
    QTest::newRow("twenty deep") << packArchive({{"x.zip", deep}, good}, "tar")
                                 << QStringList{"a.tar/x.zip/19.zip/18.zip/17.zip!ARCHIVE_DEPTH", "a.tar/good.st=x"};
    QTest::newRow("no archive") << QByteArray("hello, this is only a text of some length")
                                << QStringList{"a.tar!ARCHIVE_UNKNOWN"};
    QTest::newRow("nothing") << QByteArray() << QStringList{"a.tar!ARCHIVE_UNKNOWN"};
}

void tst_SourceWalk::refuses()
{
    QFETCH(QByteArray, bytes);
    QTEST(walk(write(QStringLiteral("a.tar"), bytes)), "seen");
    QVERIFY(QDir(m_scratch->path()).isEmpty());
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{"a.tar"});
}

void tst_SourceWalk::folderWithLinks()
{
    write(QStringLiteral("in/b.zip"), packArchive({{"1.st", "one"}}, "zip"));
    write(QStringLiteral("in/sub/a.st"), "two");
    write(QStringLiteral("in/readme"), "no");
    QVERIFY(QFile::link(QStringLiteral("/etc"), m_dir->filePath(QStringLiteral("in/etc"))));
    QVERIFY(QFile::link(QStringLiteral("/etc/passwd"), m_dir->filePath(QStringLiteral("in/p.st"))));
    QCOMPARE(walk(m_dir->filePath(QStringLiteral("in"))),
             (QStringList{"in/b.zip/1.st=one", "in/p.st!ARCHIVE_LINK", "in/sub/a.st=two"}));
    QCOMPARE(m_leftOut, 2); // readme and the link to a folder
}

void tst_SourceWalk::bombEndsEarly()
{
    // 60 MB of zeros in a few hundred bytes; the limits are made smaller with it.
    m_limits.expansionFree = 1 << 20;
    const QByteArray zeros(30 << 20, '\0');
    const QString bomb = write(QStringLiteral("b.tar.gz"), packArchive({{"1.st", zeros}, {"2.st", zeros}}, "tar.gz"));
    QVERIFY(QFileInfo(bomb).size() < 100'000);
    QCOMPARE(walk(bomb), QStringList{"b.tar.gz/1.st!ARCHIVE_LIMIT"});
    // Inside another archive it counts as well.
    const QByteArray packed = packArchive({{"1.st", zeros}}, "tar.gz");
    QCOMPARE(walk(write(QStringLiteral("o.zip"), packArchive({{"in.tar.gz", packed}, {"good.st", "x"}}, "zip"))),
             (QStringList{"o.zip/in.tar.gz/1.st!ARCHIVE_LIMIT", "o.zip/good.st=x"}));
    QVERIFY(QDir(m_scratch->path()).isEmpty());
}

void tst_SourceWalk::tooManyEntries()
{
    m_limits.entries = 10;
    QList<Packed> many;
    for (int i = 0; i < 30; ++i)
        many.append({QStringLiteral("%1.st").arg(i, 2, 10, QLatin1Char('0')), "x"});
    const QStringList seen = walk(write(QStringLiteral("m.zip"), packArchive(many, "zip")));
    QCOMPARE(seen.size(), 10);
    QCOMPARE(seen.last(), QStringLiteral("m.zip/09.st!ARCHIVE_LIMIT"));
}

void tst_SourceWalk::oneFileTooLarge()
{
    m_limits.fileBytes = 100'000;
    const QByteArray bytes =
        packArchive({{"1.st", QByteArray(100'001, 'x')}, {"2.st", QByteArray(100'000, 'y')}}, "zip");
    const QStringList seen = walk(write(QStringLiteral("a.zip"), bytes));
    QCOMPARE(seen, (QStringList{"a.zip/1.st!ARCHIVE_SIZE", "a.zip/2.st=" + QString(20, 'y')}));
    QCOMPARE(walk(write(QStringLiteral("3.st"), QByteArray(100'001, 'z'))), QStringList{"3.st!ARCHIVE_SIZE"});
}

void tst_SourceWalk::namesOfOtherLands_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::newRow("Latin-1") << QByteArray("f\xfcr.st");
    QTest::newRow("code page 437") << QByteArray("f\x81r.st");
    QTest::newRow("Shift-JIS") << QByteArray("\x83\x65\x83\x58\x83\x67.st");
    QTest::newRow("GB 18030") << QByteArray("\xb2\xe2\xca\xd4.st");
    QTest::newRow("half a UTF-8 letter") << QByteArray("\xe2\x82.st");
}

/// Whatever a name is written in: the file is shown once, its ending is understood, and nothing is refused.
void tst_SourceWalk::namesOfOtherLands()
{
    QFETCH(QByteArray, raw);
    QByteArray bytes = packArchive({{QString(raw.size() - 3, 'q') + ".st", "content"}}, "tar");
    const QByteArray placeholder = QByteArray(raw.size() - 3, 'q') + ".st";
    // The sum of the header covers the name.
    unsigned sum = 0;
    QByteArray header = bytes.first(512);
    header.replace(header.indexOf(placeholder), placeholder.size(), raw);
    header.replace(148, 8, QByteArray(8, ' '));
    for (const char c : header)
        sum += static_cast<unsigned char>(c);
    header.replace(148, 8, QByteArray::number(sum, 8).rightJustified(6, '0') + QByteArray("\0 ", 2));
    bytes.replace(0, 512, header);
    const QStringList seen = walk(write(QStringLiteral("n.tar"), bytes));
    QCOMPARE(seen.size(), 1);
    QVERIFY2(seen.first().startsWith("n.tar/") && seen.first().endsWith(".st=content"), qPrintable(seen.first()));
}

void tst_SourceWalk::truncatedAnywhere_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::newRow("zip") << QByteArray("zip");
    QTest::newRow("tar") << QByteArray("tar");
    QTest::newRow("tar.gz") << QByteArray("tar.gz");
}

/// Cut after any byte: what was whole before the cut comes in whole, never a piece of a file.
void tst_SourceWalk::truncatedAnywhere()
{
    QFETCH(QByteArray, format);
    const QByteArray whole = packArchive({{"1.st", "content one"}, {"2.st", "content two"}}, format.constData());
    const QString name = QStringLiteral("t.") + QString::fromLatin1(format);
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const QStringList seen = walk(write(name, whole.left(length)));
        for (const QString& line : seen)
            QVERIFY2(line.contains(u'!') || line.endsWith(QLatin1String("content one")) ||
                         line.endsWith(QLatin1String("content two")),
                     qPrintable(QStringLiteral("%1: %2").arg(length).arg(line)));
    }
}

void tst_SourceWalk::cancelled()
{
    const QString path = write(QStringLiteral("c.zip"), packArchive({{"1.st", "x"}}, "zip"));
    m_cancelled = true;
    QVERIFY(!walk(path).contains(QStringLiteral("c.zip/1.st=x")));
}

void tst_SourceWalk::otherFileUnderItsOwnName()
{
    QCOMPARE(walk(write(QStringLiteral("image.bin"), "\x01\x02 not an archive")),
             QStringList{QStringLiteral("image.bin=\x01\x02 not an archive")});
    QCOMPARE(walk(m_dir->filePath(QStringLiteral("missing.st"))), QStringList{"missing.st!VAULT_NO_FILE"});
}

QTEST_GUILESS_MAIN(tst_SourceWalk)
#include "tst_SourceWalk.moc"
