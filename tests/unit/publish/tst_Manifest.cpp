// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/Manifest.h"
#include "app/publish/S3Target.h"
#include "app/publish/SftpTarget.h"

#include <QTest>

using namespace firstring;

namespace {

const QByteArray digestA(32, 'a');
const QByteArray digestB(32, 'b');

TreeFile file(const char* name, const QByteArray& digest, qint64 size = 5)
{
    return {QString::fromLatin1(name), digest, {}, {digest, size}};
}

} // namespace

class tst_Manifest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void refuses_data();
    void refuses();
    void planIsWhatDiffers();
    void whatWasInFlightIsSentAgainAndCountsAsOurs();
    void places_data();
    void places();
    void keys_data();
    void keys();
};

void tst_Manifest::comesBack()
{
    const Manifest manifest{
        {{"cfg/startup.cfg", digestA}, {QStringLiteral("branding/Größe 1.jpg"), digestB}, {"x", {}}}};
    const auto back = Manifest::read(manifest.write());
    QVERIFY(back.has_value());
    QVERIFY(*back == manifest);
    QVERIFY(Manifest::read({})->files.isEmpty());
    QVERIFY(Manifest::read(Manifest().write())->files.isEmpty());
}

void tst_Manifest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "# Firstring manifest 1\n";
    const QByteArray hex = QByteArray(64, '0') + "  ";
    QTest::newRow("a page of some server") << QByteArray("<html>not found</html>");
    QTest::newRow("a later version") << QByteArray("# Firstring manifest 2\n");
    for (const char* name :
         {"../startup.cfg", "/etc/passwd", "a/../b", "a//b", "", ".firstring-manifest", "a\\b", "a\tb"})
        QTest::newRow(name) << head + hex + name + '\n';
    QTest::newRow("in flight") << head + "# sending ../x\n";
    QTest::newRow("short digest") << head + "00  a\n";
    QTest::newRow("no digest") << head + QByteArray(64, 'x') + "  a\n";
}

void tst_Manifest::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto read = Manifest::read(bytes);
    QVERIFY(!read);
    QCOMPARE(read.error().code, "MANIFEST_BROKEN");
}

void tst_Manifest::planIsWhatDiffers()
{
    PublishedTree tree;
    tree.files = {file("a", digestA), file("b", digestB), file("c", digestB, 7), file("lost", digestA)};
    const Manifest there{{{"a", digestA}, {"b", digestA}, {"gone", digestA}, {"lost", digestA}}};
    const PublishPlan plan = planPublish(tree, there, {"lost"});
    QStringList sent;
    for (const TreeFile& one : plan.send)
        sent.append(one.name);
    QCOMPARE(sent, QStringList({"b", "c", "lost"}));
    QCOMPARE(plan.fresh, QStringList("c"));
    QCOMPARE(plan.remove, QStringList("gone"));
    QCOMPARE(plan.same, 1);
    QCOMPARE(plan.bytes, 17);
    QCOMPARE(plan.after.files.keys(), QStringList({"a", "b", "c", "lost"}));
    QVERIFY(planPublish(tree, plan.after).isEmpty());
}

void tst_Manifest::whatWasInFlightIsSentAgainAndCountsAsOurs()
{
    PublishedTree tree;
    tree.files = {file("a", digestA)};
    const PublishPlan first = planPublish(tree, {});
    const auto interrupted = Manifest::read(first.before.write());
    QVERIFY(interrupted.has_value());
    QCOMPARE(planPublish(tree, *interrupted).send.size(), 1);
    QCOMPARE(planPublish({}, *interrupted).remove, QStringList("a"));
}

void tst_Manifest::places_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("text"); // empty: refused
    QTest::newRow("plain") << "sftp://pbx.example/srv/phones/"
                           << "sftp://pbx.example/srv/phones";
    QTest::newRow("whole") << "sftp://me@[::1]:2222/a"
                           << "sftp://me@::1:2222/a";
    QTest::newRow("home") << "sftp://pbx/~/www"
                          << "sftp://pbx/~/www";
    QTest::newRow("password") << "sftp://me:secret@pbx/a"
                              << "";
    QTest::newRow("an option") << "sftp://-oProxyCommand=x/a"
                               << "";
    QTest::newRow("an option as user") << "sftp://-x@pbx/a"
                                       << "";
    QTest::newRow("no folder") << "sftp://pbx"
                               << "";
    QTest::newRow("up") << "sftp://pbx/a/../../etc"
                        << "";
    QTest::newRow("bucket") << "s3://phones/site one"
                            << "";
    QTest::newRow("bucket encoded") << "s3://phones/site-1/"
                                    << "s3://phones/site-1 (s3.eu-west-1.amazonaws.com)";
    QTest::newRow("bucket with key") << "s3://id:secret@phones/a"
                                     << "";
    QTest::newRow("bucket name") << "s3://Phones_1/a"
                                 << "";
}

void tst_Manifest::places()
{
    QFETCH(QString, url);
    QFETCH(QString, text);
    QString read;
    QString sentence;
    if (url.startsWith("sftp:")) {
        const auto place = SftpPlace::parse(url);
        read = place ? place->text() : QString();
        sentence = place ? QString() : place.error().sentence;
    } else {
        const auto place = S3Place::parse(url, {}, "eu-west-1");
        read = place ? place->text() : QString();
        sentence = place ? QString() : place.error().sentence;
    }
    QCOMPARE(read, text);
    QVERIFY(!sentence.contains("secret"));
    if (url.startsWith("s3://phones/site-1")) {
        for (const char* bad :
             {"http://store.example", "https://store.example/path", "ftp://127.0.0.1", "https://a:secret@b"})
            QVERIFY2(!S3Place::parse(url, bad, "r"), bad);
        for (const char* good : {"https://store.example:9000", "http://127.0.0.1:4568", "http://localhost"})
            QVERIFY2(S3Place::parse(url, good, "r"), good);
    }
}

void tst_Manifest::keys_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("id"); // empty: refused
    QTest::newRow("two lines") << QByteArray("AK\nshh\n") << QByteArray("AK");
    QTest::newRow("aws") << QByteArray("[default]\naws_access_key_id = AK\r\naws_secret_access_key=\"shh\"\n")
                         << QByteArray("AK");
    QTest::newRow("environment") << QByteArray("# x\nAWS_ACCESS_KEY_ID=AK\nAWS_SECRET_ACCESS_KEY='shh'\n")
                                 << QByteArray("AK");
    QTest::newRow("half") << QByteArray("AK\n") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void tst_Manifest::keys()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, id);
    const auto key = readS3Key(text);
    QCOMPARE(key ? key->id : QByteArray(), id);
    if (key)
        QCOMPARE(key->secret, QByteArray("shh"));
}

QTEST_GUILESS_MAIN(tst_Manifest)
#include "tst_Manifest.moc"
