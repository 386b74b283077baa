// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/NginxServer.h"
#include "tests/support/PictureHeads.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/S3Server.h"
#include "tests/support/SshServer.h"

#include <QDirIterator>
#include <QTest>

using namespace firstring::test;

/// A job handed out to servers that others wrote.
class tst_Publish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void phonesComeUpFromNginx();
    void sendsOnlyWhatChanged_data();
    void sendsOnlyWhatChanged();
    void dryRunAndRefusals();
    void keysStaySecret();

private:
    QStringList macs() const;
    QString file(const QString& folder, const QString& name) const;

    std::unique_ptr<Ctl> m_ctl;
    QByteArray m_list; ///< of the phones, CSV
};

void tst_Publish::init()
{
    m_ctl = std::make_unique<Ctl>();
    m_list = m_ctl->run({"simulate", "--phones", "6", "--model", "6867i", "--seed", "5", "--print-list"}).out +
             m_ctl->run({"simulate", "--phones", "4", "--model", "6757i", "--seed", "6", "--print-list"})
                 .out.split('\n')
                 .mid(1)
                 .join('\n');
    QCOMPARE(m_ctl->run({"phones", "import", m_ctl->write("list.csv", m_list)}).exit, 0);
    QCOMPARE(m_ctl
                 ->run({"firmware", "add", m_ctl->write("6867i.st", testFirmware("6867i", "5.1.0.8024", 90'000)),
                        m_ctl->write("57i.st", testFirmware("6757i", "3.3.1.4305", 50'000))})
                 .exit,
             0);
    QCOMPARE(
        m_ctl->run({"branding", "add", m_ctl->write("logo 1.png", pngHead(320, 240) + QByteArray(9'000, 'p'))}).exit,
        0);
    QCOMPARE(m_ctl->run({"language", "add", m_ctl->write("lang_de.txt", "Deutsch\nYes|Ja\nEnd| \n")}).exit, 0);
    QCOMPARE(m_ctl
                 ->run({"job", "set", "firmware.6867i=5.1.0.8024", "firmware.6757i=3.3.1.4305", "branding=logo 1.png",
                        "language=lang_de.txt"})
                 .exit,
             0);
    QCOMPARE(
        m_ctl->run({"settings", "set", "job", "-"}, "sip proxy ip: 192.0.2.10\nsip line1 password: pw-{mac}\n").exit,
        0);
    QCOMPARE(m_ctl->run({"settings", "set", "model:6757i", "topsoftkey1 type: dnd"}).exit, 0);
}

QStringList tst_Publish::macs() const
{
    QStringList macs;
    for (const QByteArray& line : m_list.trimmed().split('\n').mid(1))
        macs.append(QString::fromLatin1(line.split(',').first()));
    return macs;
}

QString tst_Publish::file(const QString& folder, const QString& name) const
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_Publish::phonesComeUpFromNginx()
{
    if (NginxServer::program().isEmpty())
        QSKIP("nginx is not installed");
    NginxServer nginx;
    QVERIFY(nginx.start());
    const QString folder = nginx.root() + "/site-a";
    const QString url = nginx.url() + "/site-a";
    const CtlRun run = m_ctl->json({"publish", folder, "--url", url});
    QCOMPARE(run.exit, 0);
    QVERIFY(run.err.contains("passwords"));
    QCOMPARE(run.object()["sent"], run.object()["files"]);

    // Every name of wire.md that a file can answer.
    const QString mac = macs().first();
    for (const QString& name :
         {QStringLiteral("startup.cfg"), QStringLiteral("aastra.cfg"), QStringLiteral("cfg/startup.cfg"),
          QStringLiteral("cfg/aastra.cfg"), mac + ".cfg", "cfg/" + mac + ".cfg", QStringLiteral("cfg/6757i.cfg"),
          QStringLiteral("cfg/57i.cfg"), QStringLiteral("6867i.st"), QStringLiteral("cfg/57i.st"),
          QStringLiteral("branding/logo 1.png"), QStringLiteral("lang_de.txt"), QStringLiteral("cfg/lang_de.txt"),
          QStringLiteral("i18n/lang_de.txt"), QStringLiteral("cfg/i18n/lang_de.txt"),
          QStringLiteral("lang/lang_de.txt")})
        QVERIFY2(QFileInfo(folder + '/' + name).isFile(), qPrintable(name));
    QVERIFY(file(folder, mac + ".cfg").contains("background image: " + url + "/branding/logo%201.png\n"));
    QVERIFY(!file(folder, mac + ".cfg").contains("password"));
    QVERIFY(file(folder, "cfg/" + mac + ".cfg").contains("sip line1 password: pw-" + mac + '\n'));

    const CtlRun phones = m_ctl->json({"simulate", "--rcs", url, "--list", m_ctl->path("list.csv")});
    QCOMPARE(phones.exit, 0);
    const QList<QByteArray> lines = phones.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    for (const QByteArray& line : lines) {
        const QJsonObject phone = QJsonDocument::fromJson(line).object();
        QVERIFY2(phone["as-expected"].toBool(), line.constData());
        QVERIFY(phone["server"].toString().endsWith("/cfg"));
        QCOMPARE(phone["firmware"].toString(), phone["model"] == "6867i" ? "5.1.0.8024" : "3.3.1.4305");
    }
    // A line is written after its answer went out.
    QTRY_COMPARE_WITH_TIMEOUT(nginx.log().filter("logo%201.png").filter(" 200 ").size(), 10, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(nginx.log().filter("lang_de.txt").filter(" 200 ").size(), 10, 20'000);
}

void tst_Publish::sendsOnlyWhatChanged_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("folder") << "folder";
    QTest::newRow("sftp") << "sftp";
    QTest::newRow("s3") << "s3";
}

void tst_Publish::sendsOnlyWhatChanged()
{
    QFETCH(QString, kind);
    SshServer ssh;
    S3Server s3;
    const QString folder = m_ctl->path("out/a \"b\" [c]");
    QStringList where{folder};
    if (kind == "sftp") {
        if (SshServer::program().isEmpty())
            QSKIP("OpenSSH's server is not installed (openssh-server)");
        QVERIFY(ssh.start());
        QVERIFY(QDir().mkpath(m_ctl->path("out")));
        QUrl place(ssh.url({}));
        place.setPath(folder);
        where = {place.toString(QUrl::FullyEncoded), "--ssh-config", ssh.clientConfig()};
    } else if (kind == "s3") {
        if (S3Server::program().isEmpty())
            QSKIP("s3rver is not installed: copy tests/peers and run npm ci there (packaging/test does that)");
        QVERIFY(s3.start());
        where = {"s3://phones/site-a", "--endpoint", s3.endpoint(), "--key",
                 m_ctl->write("key", QByteArray(S3Server::keyId) + '\n' + S3Server::secret + '\n')};
    }
    const auto publish = [&](const QStringList& more = {}) {
        return m_ctl->json(QStringList{"publish"} + where + QStringList{"--url", "http://phones.example/a"} + more);
    };

    const CtlRun first = publish();
    QVERIFY2(first.exit == 0, first.err.constData());
    const int files = first.object()["files"].toInt();
    QCOMPARE(first.object()["sent"].toInt(), files);
    QVERIFY(files > 30);

    const CtlRun again = publish();
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.object()["sent"].toInt(), 0);
    QCOMPARE(again.object()["same"].toInt(), files);

    const CtlRun verified = publish({"--verify"});
    QVERIFY2(verified.exit == 0, verified.out.constData());
    QCOMPARE(verified.object()["differences"].toArray().size(), 0);

    // A phone's own setting: its file. A phone less: its two files.
    QCOMPARE(m_ctl->run({"settings", "set", "phone:" + macs()[1], "sip line1 screen name: Attic"}).exit, 0);
    QCOMPARE(m_ctl->run({"phones", "remove", macs()[0]}).exit, 0);
    const CtlRun compared = publish({"--verify"});
    QCOMPARE(compared.exit, 1);
    QMap<QString, QString> kinds;
    for (const QJsonValue& difference : compared.object()["differences"].toArray())
        kinds.insert(difference["name"].toString(), difference["kind"].toString());
    QCOMPARE(kinds, (QMap<QString, QString>{{"cfg/" + macs()[1] + ".cfg", "different"},
                                            {macs()[0] + ".cfg", "leftover"},
                                            {"cfg/" + macs()[0] + ".cfg", "leftover"}}));
    const CtlRun changed = publish();
    QCOMPARE(changed.exit, 0);
    QCOMPARE(changed.object()["sent"].toInt(), 1);
    QCOMPARE(changed.object()["removed"].toInt(), 2);
    QCOMPARE(publish({"--verify"}).exit, 0);
    if (kind != "s3") {
        QVERIFY(file(folder, "cfg/" + macs()[1] + ".cfg").contains("Attic"));
        QVERIFY(!QFileInfo::exists(folder + '/' + macs()[0] + ".cfg"));
        // Somebody else's judgement of the list that stays there.
        QProcess sums;
        sums.setWorkingDirectory(folder);
        sums.start("sha256sum", {"--check", "--quiet", ".firstring-manifest"});
        QVERIFY(sums.waitForFinished());
        QCOMPARE(sums.exitCode(), 0);
        QDirIterator parts(folder, {"*.firstring-part"}, QDir::Files, QDirIterator::Subdirectories);
        QVERIFY(!parts.hasNext());
    }
}

void tst_Publish::dryRunAndRefusals()
{
    // Phones are sent to where they will find it, encrypted or not.
    const QString encrypted = m_ctl->path("encrypted");
    QCOMPARE(m_ctl->json({"publish", encrypted, "--url", "https://phones.example:8443/a"}).exit, 0);
    QCOMPARE(m_ctl
                 ->run({"branding", "add", m_ctl->write("5551234.png", pngHead(320, 240) + QByteArray(9'000, 'c')),
                        "--parameter", "image server uri"})
                 .exit,
             0);
    QCOMPARE(m_ctl->run({"phones", "set", macs()[2], "branding=logo 1.png,5551234.png"}).exit, 0);
    const CtlRun callers = m_ctl->json({"publish", encrypted, "--url", "https://phones.example:8443/a"});
    QVERIFY2(callers.out.contains("TREE_CALLERS"), callers.out.constData());
    QCOMPARE(m_ctl->run({"phones", "set", macs()[2], "branding="}).exit, 0);
    const QString redirect = file(encrypted, macs()[2] + ".cfg");
    for (const char* line : {"download protocol: HTTPS\n", "https server: phones.example\n", "https port: 8443\n",
                             "https path: a/cfg\n", "https://phones.example:8443/a/branding/"})
        QVERIFY2(redirect.contains(QLatin1String(line)), qPrintable(redirect));

    const QString folder = m_ctl->path("out");
    const CtlRun dry = m_ctl->json({"publish", folder, "--url", "tftp://phones.example", "--dry-run"});
    QCOMPARE(dry.exit, 0);
    QVERIFY(dry.object()["sent"].toInt() > 30);
    QVERIFY(!QFileInfo::exists(folder));
    QCOMPARE(m_ctl->run({"publish", folder}).exit, 2);
    QCOMPARE(m_ctl->run({"publish", folder, "--url", "phones.example"}).exit, 2);
    QCOMPARE(m_ctl->run({"publish", "ftp://phones.example/a", "--url", "http://phones.example"}).exit, 2);
    QCOMPARE(m_ctl->run({"publish", "sftp://me:pw@phones.example/a", "--url", "http://phones.example"}).exit, 2);
    // Left out, and said so.
    QCOMPARE(m_ctl->run({"firmware", "add", m_ctl->write("6867i.st", testFirmware("6867i", "4.2.0.1", 90'000))}).exit,
             0);
    QCOMPARE(m_ctl->run({"phones", "set", macs()[0], "firmware=4.2.0.1"}).exit, 0);
    QCOMPARE(m_ctl->run({"settings", "set", "phone:" + macs()[1], "sip line1 user name: {extension}"}).exit, 0);
    const CtlRun run = m_ctl->json({"publish", folder, "--url", "http://phones.example/a"});
    QCOMPARE(run.exit, 1);
    QStringList codes;
    for (const QJsonValue& remark : run.object()["remarks"].toArray())
        codes.append(remark["code"].toString());
    QCOMPARE(codes, QStringList({"TREE_VARIABLE", "TREE_FIRMWARE"}));
    QVERIFY(!QFileInfo::exists(folder + "/6867i.st"));
    QVERIFY(!QFileInfo::exists(folder + "/cfg/" + macs()[1] + ".cfg"));
    QVERIFY(QFileInfo::exists(folder + "/cfg/" + macs()[2] + ".cfg"));
}

void tst_Publish::keysStaySecret()
{
    // Nobody listens there: the refusal names the place, never the key.
    const ReservedPort port;
    const QString endpoint = QStringLiteral("http://127.0.0.1:%1").arg(port.number());
    const CtlRun refused =
        m_ctl->run({"publish", "s3://phones/a", "--url", "http://phones.example", "--endpoint", endpoint, "--key", "-"},
                   "AKID\nvery-secret\n");
    QCOMPARE(refused.exit, 3);
    QVERIFY(refused.err.contains("s3://phones/a"));
    QVERIFY(!refused.err.contains("very-secret") && !refused.out.contains("very-secret"));
    QCOMPARE(m_ctl->run({"publish", "s3://phones/a", "--url", "http://phones.example", "--key", "-"}, "half\n").exit,
             2);
}

QTEST_GUILESS_MAIN(tst_Publish)
#include "tst_Publish.moc"
