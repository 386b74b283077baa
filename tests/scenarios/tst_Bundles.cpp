// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTest>

using namespace firstring::test;

/// A job is carried from one workstation to another as one file, by the real program.
class tst_Bundles final : public QObject
{
    Q_OBJECT

    static QByteArray contentOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void fill(const Ctl& ctl)
    {
        QCOMPARE(ctl.run({"job", "create", "Site"}).exit, 0);
        const QByteArray list = "mac,label,var.pin\n00085D000001,Reception,1234\n00085D000002,Workshop,5678\n";
        QCOMPARE(ctl.run({"phones", "import", ctl.write("list.csv", list)}).exit, 0);
        const QString image = ctl.write("6867i.st", testFirmware("6867i", "5.1.0.6044", 100'000));
        const CtlRun added = ctl.run({"firmware", "add", image});
        QVERIFY2(added.exit == 0, added.err);
    }

private Q_SLOTS:
    void byteForByte()
    {
        const Ctl here;
        const Ctl there;
        fill(here);
        const QString bundle = here.path("site.firstring");
        const CtlRun saved = here.json({"job", "export", bundle, "--secrets"});
        QVERIFY2(saved.exit == 0, saved.err);
        QVERIFY(saved.err.contains("can be read"));
        QCOMPARE(saved.object().value("files").toInt(), 1);
        QCOMPARE(here.run({"import", "--check", bundle}).exit, 0);

        const CtlRun opened = there.json({"job", "import", bundle});
        QVERIFY2(opened.exit == 0, opened.err);
        QCOMPARE(opened.object().value("name").toString(), "Site");
        QVERIFY(opened.object().value("missing").toArray().isEmpty());
        QCOMPARE(there.json({"phones", "list", "--secrets"}).out, here.json({"phones", "list", "--secrets"}).out);
        QCOMPARE(there.run({"firmware", "verify"}).exit, 0);
        QCOMPARE(there.run({"file", "show", "00085D000001"}).out, here.run({"file", "show", "00085D000001"}).out);
        const QString again = there.path("again.firstring");
        QCOMPARE(there.json({"job", "export", again, "--secrets"}).exit, 0);
        QVERIFY(contentOf(again) == contentOf(bundle));

        QCOMPARE(there.json({"job", "import", bundle}).exit, 4); // it is there already
        QCOMPARE(there.json({"job", "import", bundle, "--job", "Copy"}).exit, 0);
        QCOMPARE(there.json({"job", "list"}).array().size(), 2);
    }

    void underAPassphrase()
    {
        const Ctl here;
        const Ctl there;
        fill(here);
        const QString bundle = here.path("site.firstring");
        const CtlRun saved =
            here.json({"job", "export", bundle, "--secrets", "--passphrase-file", "-"}, "correct horse\n");
        QVERIFY2(saved.exit == 0, saved.err);
        QVERIFY(!contentOf(bundle).contains("Reception") && !contentOf(bundle).contains("FIRSTRING-TEST"));
        const CtlRun none = there.json({"job", "import", bundle});
        QCOMPARE(none.exit, 4);
        QVERIFY(none.err.contains("encrypted"));
        QCOMPARE(there.json({"job", "import", bundle, "--passphrase-file", "-"}, "correct donkey\n").exit, 4);
        QVERIFY(there.json({"job", "list"}).array().isEmpty());
        QCOMPARE(there.json({"job", "import", bundle, "--passphrase-file", "-"}, "correct horse\n").exit, 0);
        QCOMPARE(there.json({"phones", "list"}).array().size(), 2);
        QVERIFY(here.json({"job", "export", here.path("b"), "--passphrase-file", "-"}, "short\n").exit != 0);
        QVERIFY(!QFile::exists(here.path("b")));
    }

    void withoutSecretsAndFiles()
    {
        const Ctl here;
        const Ctl there;
        fill(here);
        const QString bundle = here.path("site.firstring");
        const CtlRun saved = here.json({"job", "export", bundle, "--assets", "digests"});
        QVERIFY2(saved.exit == 0, saved.err);
        QVERIFY(!contentOf(bundle).contains("1234") && !contentOf(bundle).contains("FIRSTRING-TEST"));
        QCOMPARE(saved.object().value("withheld").toObject().value("pin").toInt(), 2);
        const CtlRun opened = there.json({"job", "import", bundle});
        QVERIFY2(opened.exit == 0, opened.err);
        QCOMPARE(opened.object().value("missing").toArray().size(), 1);
        QVERIFY2(opened.err.contains("pin (2)"), opened.err);
        QCOMPARE(here.json({"job", "export", bundle, "--assets", "some"}).exit, 2);
    }

    /// Bad input is refused with a sentence, and nothing is written.
    void refused()
    {
        const Ctl here;
        const Ctl there;
        fill(here);
        const QString bundle = here.path("site.firstring");
        QCOMPARE(here.run({"job", "export", bundle}).exit, 0);
        const QByteArray bytes = contentOf(bundle);
        QByteArray flipped = bytes;
        flipped[bytes.size() - 50'000] = static_cast<char>(flipped[bytes.size() - 50'000] ^ 1);
        for (const QByteArray& bad : {QByteArray("mac,label\n"), bytes.first(bytes.size() / 2), flipped}) {
            const CtlRun run = there.json({"job", "import", there.write("bad.firstring", bad)});
            QCOMPARE(run.exit, 4);
            QVERIFY(!run.err.isEmpty());
        }
        QCOMPARE(there.run({"import", "--check", there.path("bad.firstring")}).exit, 4);
        QCOMPARE(there.json({"job", "import", there.path("none")}).exit, 3);
        QVERIFY(there.json({"job", "list"}).array().isEmpty());
        QVERIFY(!QFile::exists(there.data() + "/vault") || QDir(there.data() + "/vault").isEmpty());
        QCOMPARE(here.json({"job", "export", here.path("no/such/place")}).exit, 3);
    }
};

QTEST_GUILESS_MAIN(tst_Bundles)
#include "tst_Bundles.moc"
