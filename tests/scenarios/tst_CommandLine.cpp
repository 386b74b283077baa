// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace firstring::test;

/// The contract of the command line that other programs rely on: exit status and shape of every answer.
class tst_CommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exits_data();
    void exits();
    void configCatIsExact();
    void findingShape();
    void phoneShape();
    void secretsStayInside();
    void secretWordsAreNoticed_data();
    void secretWordsAreNoticed();
    void exportReadsBack();
    void globalOptionsAnywhere();
    void filesAreServedAsShown();
    void helpIsComplete();
    void readyLineIsExact();
    void carriedAlong();
    void demoEndsReady();
    void dataFolderThatIsAFile();
    void standardStreams_data();
    void standardStreams();

private:
    Ctl m_ctl;
};

void tst_CommandLine::initTestCase()
{
    const QByteArray csv = "mac,name,model,extension,sip password,tags\n"
                           "00:08:5D:2F:93:18,Reception,6867i,201,geheim-1,floor2\n"
                           "\"=\"\"00085D2F9319\"\"\",Room 2,57i,202,geheim-2,floor2|glass\n";
    const CtlRun imported = m_ctl.json({"phones", "import", "-"}, csv);
    QCOMPARE(imported.exit, 0);
    QCOMPARE(imported.object().value("added").toInt(), 2);
    QCOMPARE(imported.object().keys(), (QStringList{"added", "changed", "refused", "unchanged", "warnings"}));
    m_ctl.write("57i.st", testFirmware("6757i", "3.3.1.4305", 2'000));
    m_ctl.write("mystery.st", "who knows");
    m_ctl.write("logo.png",
                QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108000000003a7e9b55"
                                    "0000000a49444154789c636000000002000148afa4710000000049454e44ae426082"));
    m_ctl.write("tree/lang_de.txt", "Deutsch\nEnd| \n");
    m_ctl.write("lang_fr.txt", "Fran\u00e7ais\nCall| Appel\nHold| \nEnd| \n");
    m_ctl.write("tree/startup.cfg", "# no\n");
    QFile::link(m_ctl.path("logo.png"), m_ctl.path("tree/link.png"));
    m_ctl.write("key.pem", "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n");
    QCOMPARE(QProcess::execute("mkfifo", {m_ctl.path("pipe")}), 0); // nobody writes into it: who opens it waits
    m_ctl.write("broken.csv", "nothing,here\n1,2\n");
    m_ctl.write("clean.cfg", "sip proxy ip: 192.0.2.1\n");
    m_ctl.write("lines.cfg", "sip proxy ip: 192.0.2.1\nthis is no setting\n");
}

void tst_CommandLine::exits_data()
{
    QTest::addColumn<QString>("words"); ///< blanks separate; @ is the test's folder
    QTest::addColumn<int>("exit");

    QTest::newRow("no command") << "" << 2;
    QTest::newRow("unknown command") << "frobnicate" << 2;
    QTest::newRow("unknown option") << "phones list --frob" << 2;
    QTest::newRow("group alone") << "phones" << 2;
    QTest::newRow("missing operand") << "phones set 00085D2F9318" << 2;
    QTest::newRow("too many operands") << "job list now" << 2;
    QTest::newRow("job create") << "job create second" << 0;
    QTest::newRow("job create again") << "job create second" << 4;
    QTest::newRow("job list") << "job list" << 0;
    QTest::newRow("unknown job") << "--job nowhere phones list" << 4;
    QTest::newRow("job set") << "--job default job set kind=site window=48 contact-rcs=0 evidence=registered url-key="
                             << 0;
    QTest::newRow("job set without a file yet") << "--job default job set firmware.6930=9.9" << 0;
    QTest::newRow("job set, unknown key") << "--job default job set colour=red" << 2;
    QTest::newRow("job set, not a kind") << "--job default job set kind=castle" << 2;
    QTest::newRow("job set, window too long") << "--job default job set window=99999" << 4;
    QTest::newRow("job set, unknown server") << "--job default job set config-server=nowhere" << 4;
    QTest::newRow("phones list") << "--job default phones list" << 0;
    QTest::newRow("phones list, query") << "--job default phones list --query model:6867i" << 0;
    QTest::newRow("phones set") << "--job default phones set 00-08-5d-2f-93-18 slot=3 hold=no var.room=12" << 0;
    QTest::newRow("phones set, unknown phone") << "--job default phones set 00085D000000 slot=3" << 4;
    QTest::newRow("phones set, unknown field") << "--job default phones set 00085D2F9318 colour=red" << 2;
    QTest::newRow("phones set, unknown blueprint") << "--job default phones set 00085D2F9318 blueprint=none" << 4;
    QTest::newRow("phones release") << "--job default phones release 00085D2F9318" << 0;
    QTest::newRow("phones release, in part") << "--job default phones release 00085D2F9318 00085D000009" << 1;
    QTest::newRow("phones remove, none there") << "--job default phones remove 00085D000009" << 4;
    QTest::newRow("import, no list") << "--job default phones import @/broken.csv" << 4;
    QTest::newRow("import, no file") << "--job default phones import @/absent.csv" << 4;
    QTest::newRow("import, a pipe") << "--job default phones import @/pipe" << 4;
    QTest::newRow("import, a device") << "--job default phones import /dev/zero" << 4;
    QTest::newRow("import, a folder") << "--job default phones import @/tree" << 4;
    QTest::newRow("import, bad mapping") << "--job default phones import @/broken.csv --map frob" << 2;
    QTest::newRow("servers add") << "--job default servers add hosted http://192.0.2.9/aastra" << 0;
    QTest::newRow("servers add, no address") << "--job default servers add bad gopher://192.0.2.9" << 4;
    QTest::newRow("servers list") << "--job default servers list" << 0;
    QTest::newRow("blueprint set") << "--job default blueprint set Sales config-server=hosted" << 0;
    QTest::newRow("blueprint set, unknown field") << "--job default blueprint set Sales colour=red" << 2;
    QTest::newRow("blueprint list") << "--job default blueprint list" << 0;
    QTest::newRow("servers remove, in use") << "--job default servers remove hosted" << 4;
    QTest::newRow("settings set by file, in part")
        << "--job default settings set blueprint:Sales --from @/lines.cfg" << 1;
    QTest::newRow("settings set by file, a pipe") << "--job default settings set blueprint:Sales --from @/pipe" << 4;
    QTest::newRow("settings set by file, a device")
        << "--job default settings set blueprint:Sales --from /dev/zero" << 4;
    QTest::newRow("settings show") << "--job default settings show blueprint:Sales" << 0;
    QTest::newRow("settings, no such place") << "--job default settings show room:12" << 2;
    QTest::newRow("config learn") << "--job default config learn @/lines.cfg" << 0;
    QTest::newRow("config learn, a pipe") << "--job default config learn @/pipe" << 4;
    QTest::newRow("settings timezone") << "--job default settings timezone job Europe/Berlin" << 0;
    QTest::newRow("settings timezone, none of that name") << "--job default settings timezone job Europe/Berlni" << 4;
    QTest::newRow("settings timezone, a path") << "--job default settings timezone job ../../etc/passwd" << 4;
    QTest::newRow("settings remove") << "--job default settings remove blueprint:Sales SIP#proxy#ip" << 0;
    QTest::newRow("firmware add, in part") << "--job default firmware add @/57i.st @/mystery.st" << 1;
    QTest::newRow("firmware add, unknown") << "--job default firmware add @/mystery.st" << 4;
    QTest::newRow("firmware add, said") << "--job default firmware add @/mystery.st --model 6930 --version 6.1.0.165"
                                        << 0;
    QTest::newRow("firmware add, a pipe") << "--job default firmware add @/pipe --model 6930 --version 6.1.0.165" << 4;
    QTest::newRow("firmware list") << "--job default firmware list" << 0;
    QTest::newRow("branding add") << "--job default branding add @/logo.png" << 0;
    QTest::newRow("branding add, a pipe") << "--job default branding add @/pipe" << 4;
    QTest::newRow("branding list") << "--job default branding list" << 0;
    QTest::newRow("language add") << "--job default language add @/lang_fr.txt" << 0;
    QTest::newRow("language add, none") << "--job default language add @/key.pem" << 4;
    QTest::newRow("language add, one of two") << "--job default language add @/lang_fr.txt @/nowhere.txt" << 1;
    QTest::newRow("language list") << "--job default language list" << 0;
    QTest::newRow("language check") << "language check @/lang_fr.txt" << 1;
    QTest::newRow("language check, none") << "language check @/key.pem" << 4;
    QTest::newRow("five languages") << "--job default job set language=a,b,c,d,e" << 4;
    QTest::newRow("files add a folder, in part") << "--job default files add @/tree" << 1;
    QTest::newRow("files add an open key") << "--job default files add @/key.pem" << 4;
    QTest::newRow("files add a limited key") << "--job default files add @/key.pem --phone 00085D2F9318" << 0;
    QTest::newRow("files add a pipe") << "--job default files add @/pipe" << 4;
    QTest::newRow("files list") << "--job default files list" << 0;
    QTest::newRow("files remove") << "--job default files remove lang_de.txt" << 0;
    QTest::newRow("files remove, not there") << "--job default files remove lang_de.txt" << 4;
    QTest::newRow("file show, withheld") << "--job default file show 00085D2F9318 branding/logo.png" << 4;
    QTest::newRow("serve without an address") << "--job default serve" << 2;
    QTest::newRow("simulate nothing") << "simulate --rcs http://127.0.0.1:9" << 2;
    QTest::newRow("status") << "--job default status" << 0;
    QTest::newRow("config cat, no file") << "config cat @/absent.cfg" << 4;
    QTest::newRow("config check, clean") << "config check @/clean.cfg" << 0;
    QTest::newRow("config check, findings") << "config check @/clean.cfg @/lines.cfg" << 1;
    QTest::newRow("config check, one unreadable") << "config check @/lines.cfg @/absent.cfg" << 4;
    QTest::newRow("config check, no configuration") << "config check @/mystery.st" << 4;
    QTest::newRow("config check, a model") << "config check @/clean.cfg --model 57i --release 3.3.1" << 0;
    QTest::newRow("config check, no model") << "config check @/clean.cfg --model teapot" << 2;
    QTest::newRow("import --check, good") << "import --check @/lines.cfg" << 0;
    QTest::newRow("import --check, bad") << "import --check @/broken.csv" << 4;
    QTest::newRow("import --check, a pipe") << "import --check @/pipe" << 4;
    QTest::newRow("check, a pipe") << "check @/pipe" << 4;
    QTest::newRow("check, no file") << "check @/absent.job" << 4;
}

void tst_CommandLine::exits()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    QStringList list = words.split(' ', Qt::SkipEmptyParts);
    for (QString& word : list)
        word.replace("@/", m_ctl.path({}) + '/').replace('#', ' ');
    const CtlRun run = m_ctl.json(list);
    QVERIFY2(run.exit == exit, "exit " + QByteArray::number(run.exit) + "\n" + run.out + run.err);
    if (exit > 1)
        QVERIFY2(run.err.endsWith(".\n"), run.out + run.err);
    if (exit == 2 || exit == 3)
        QVERIFY2(run.out.isEmpty(), run.out);
    if (!run.out.isEmpty() && !words.startsWith("config cat")) // that one prints the file as it is
        QVERIFY2(!QJsonDocument::fromJson(run.out).isNull() && run.out.count('\n') == 1, run.out);
}

void tst_CommandLine::configCatIsExact()
{
    const QByteArray odd("\xef\xbb\xbf!a:\"x#\" # y\r\nb\0\n\xff:\t1", 23);
    const CtlRun run = m_ctl.run({"config", "cat", "-"}, odd);
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.out, odd);
}

void tst_CommandLine::findingShape()
{
    const CtlRun run = m_ctl.json({"config", "check", "-"}, "dhcp: 1\nvlan id: 5000\n");
    QCOMPARE(run.exit, 1);
    const QJsonObject finding = run.object();
    QCOMPARE(finding.keys(), (QStringList{"code", "column", "file", "fix", "length", "line", "reason", "severity"}));
    QCOMPARE(finding.value("line").toInt(), 2);
    QCOMPARE(finding.value("column").toInt(), 10);
    QCOMPARE(finding.value("code").toString(), QStringLiteral("LINT_RANGE"));
    QCOMPARE(finding.value("severity").toString(), QStringLiteral("problem"));
}

void tst_CommandLine::phoneShape()
{
    const auto phones = byMac(m_ctl.json({"--job", "default", "phones", "list"}).array());
    const QJsonObject phone = phones.value("00085D2F9318");
    QCOMPARE(phone.keys(), (QStringList{"blueprint", "branding", "config-server", "firmware", "hold", "label", "mac",
                                        "model", "slot", "state", "tags", "var.extension", "var.room"}));
    QCOMPARE(phone.value("slot"), QJsonValue(3));
    QCOMPARE(phone.value("hold"), QJsonValue(false));
    QCOMPARE(phone.value("state"), QJsonValue("waiting"));
    QCOMPARE(phone.value("tags"), QJsonValue(QJsonArray{"floor2"}));
    QVERIFY(phones.value("00085D2F9319").value("slot").isNull());
    QCOMPARE(phones.value("00085D2F9319").value("model").toString(), "6757i");
    QCOMPARE(m_ctl.json({"--job", "default", "phones", "list", "--query", "tag:glass"}).array().size(), 1);
}

void tst_CommandLine::secretsStayInside()
{
    const QList<QStringList> commands{
        {"phones", "list"}, {"phones", "export", "-"}, {"phones", "set", "00085D2F9318", "slot=3"}};
    for (const QStringList& command : commands) {
        QVERIFY2(!m_ctl.json(QStringList{"--job", "default"} + command).out.contains("geheim"),
                 qPrintable(command.join(' ')));
        QVERIFY2(m_ctl.json(QStringList{"--job", "default", "--secrets"}.mid(0, 2) + command + QStringList{"--secrets"})
                     .out.contains("geheim-1"),
                 qPrintable(command.join(' ')));
    }
    const CtlRun warned = m_ctl.run({"--job", "default", "settings", "set", "job", "admin password: 4711"});
    QCOMPARE(warned.exit, 0);
    QVERIFY(warned.err.contains("admin password"));
    QVERIFY(!m_ctl.json({"--job", "default", "settings", "show", "job"}).out.contains("4711"));
    QVERIFY(m_ctl.json({"--job", "default", "settings", "show", "job", "--secrets"}).out.contains("4711"));
}

/// A secret among the arguments is taken, and said to be readable there; never said again.
void tst_CommandLine::secretWordsAreNoticed_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<bool>("noticed");
    const auto row = [](const char* name, const QStringList& words, bool noticed) {
        QTest::newRow(name) << words << noticed;
    };
    row("a setting whose name says so", {"settings", "set", "job", "admin password: 47.11"}, true);
    row("one that the catalogue marks", {"settings", "set", "job", "sip turn pass: 47.11"}, true);
    row("an address without one", {"settings", "set", "job", "action uri registered: http://x/47.11"}, false);
    row("an address with a password", {"settings", "set", "job", "xml application URI: http://me:47.11@x/"}, true);
    row("a setting that names a variable", {"settings", "set", "job", "sip line1 password: {sip password}"}, false);
    row("none", {"settings", "set", "job", "time server1: 47.11"}, false);
    row("a variable whose name says so", {"phones", "set", "00085D2F9318", "var.door pin=47.11"}, true);
    row("a variable that a secret uses", {"phones", "set", "00085D2F9318", "var.sesame=47.11"}, true);
    row("another variable", {"phones", "set", "00085D2F9318", "var.room=47.11"}, false);
    row("a server with a password", {"servers", "add", "old", "ftp://me:47.11@192.0.2.9/cfg"}, true);
    row("a server", {"servers", "add", "new", "ftp://192.0.2.9/47.11"}, false);
}

void tst_CommandLine::secretWordsAreNoticed()
{
    QFETCH(QStringList, words);
    QFETCH(bool, noticed);
    const Ctl ctl;
    QCOMPARE(ctl.run({"phones", "import", "-"}, "mac,model\n00085D2F9318,6867i\n").exit, 0);
    QCOMPARE(ctl.run({"settings", "set", "job", "-"}, "user password: {sesame}\n").exit, 0);
    const CtlRun run = ctl.run(words);
    QVERIFY2(run.exit == 0, run.err);
    QVERIFY2(run.err.contains("standard input instead") == noticed, run.err);
    QVERIFY2(!noticed || !(run.out + run.err).contains("47.11"), run.out + run.err);
}

void tst_CommandLine::exportReadsBack()
{
    const QString file = m_ctl.path("all.csv");
    QCOMPARE(m_ctl.run({"--job", "default", "phones", "export", file, "--secrets"}).exit, 0);
    const QJsonObject again = m_ctl.json({"--job", "default", "phones", "import", file}).object();
    QCOMPARE(again.value("unchanged").toInt(), 2);
    QCOMPARE(again.value("added").toInt() + again.value("changed").toInt(), 0);
}

void tst_CommandLine::globalOptionsAnywhere()
{
    const QByteArray before = m_ctl.run({"--json", "--job", "default", "servers", "list"}).out;
    QVERIFY(before.startsWith("[{"));
    QCOMPARE(m_ctl.run({"servers", "list", "--job=default", "--json"}).out, before);
    QCOMPARE(m_ctl.run({"servers", "--json", "list", "--job", "default"}).out, before);
}

void tst_CommandLine::filesAreServedAsShown()
{
    const QStringList job{"--job", "default"};
    QCOMPARE(m_ctl.run(job + QStringList{"settings", "set", "phone:00085D2F9318", "sip line1 password: {sip password}"})
                 .exit,
             0);
    const QStringList show =
        job + QStringList{"file", "show", "00085D2F9318", "00085D2F9318.cfg", "--at", "http://192.0.2.5:8080"};
    const QByteArray bytes = m_ctl.run(show).out;
    QVERIFY(bytes.contains("http server: 192.0.2.5\n"));
    QVERIFY(bytes.contains("sip line1 password: geheim-1\n"));
    QVERIFY(!m_ctl.run(show + QStringList{"--mask"}).out.contains("geheim"));
    const QJsonArray lines = m_ctl.json(show + QStringList{"--origin", "--mask"}).array();
    QVERIFY(!lines.isEmpty());
    for (const QJsonValue& line : lines)
        QCOMPARE(line.toObject().keys(), (QStringList{"line", "origin", "where"}));
    QVERIFY(!m_ctl.run(show + QStringList{"--role", "rcs"}).out.contains("password"));
}

void tst_CommandLine::helpIsComplete()
{
    const CtlRun help = m_ctl.run({"--help"});
    QCOMPARE(help.exit, 0);
    const QStringList commands{
        "job create",       "job list",      "job set",           "job show",      "phones import",
        "phones export",    "phones list",   "phones set",        "phones remove", "phones release",
        "servers add",      "servers list",  "servers remove",    "blueprint set", "blueprint list",
        "blueprint remove", "settings set",  "settings timezone", "settings show", "settings remove",
        "firmware add",     "firmware list", "branding add",      "branding list", "files add",
        "files list",       "files remove",  "file show",         "serve",         "simulate",
        "status",           "demo",          "selftest writer",   "check",         "import"};
    for (const QString& command : commands) {
        QVERIFY2(help.out.contains("\n  " + command.toUtf8() + ' '), qPrintable(command));
        const CtlRun one = m_ctl.run(command.split(' ') + QStringList{"--help"});
        QCOMPARE(one.exit, 0);
        QVERIFY2(one.out.startsWith("Usage: firstringctl " + command.toUtf8()), one.out);
    }
    const CtlRun version = m_ctl.run({"--version"});
    QCOMPARE(version.exit, 0);
    QVERIFY(QRegularExpression("^firstringctl \\d+\\.\\d+\\.\\d+\n$").match(version.out).hasMatch());
}

void tst_CommandLine::readyLineIsExact()
{
    auto server =
        m_ctl.start({"--job", "default", "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "0"});
    while (!server->canReadLine() && server->waitForReadyRead(60'000)) {
    }
    const QRegularExpression both(
        "^\\{\"event\":\"ready\",\"http\":\"http://127.0.0.1:\\d+\",\"tftp\":\"tftp://127.0.0.1:\\d+\"\\}\n$");
    const QString line = server->readLine();
    QVERIFY2(both.match(line).hasMatch(), qPrintable(line));
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));

    server =
        m_ctl.start({"--job", "default", "--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    while (!server->canReadLine() && server->waitForReadyRead(60'000)) {
    }
    QCOMPARE(QJsonDocument::fromJson(server->readLine()).object().keys(), (QStringList{"event", "http"}));
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
}

void tst_CommandLine::demoEndsReady()
{
    const Ctl ctl;
    for (int round = 0; round < 2; ++round) { // a second demonstration in the same folder begins again
        const CtlRun demo = ctl.json({"demo"});
        QVERIFY2(demo.exit == 0, demo.out + demo.err);
        QCOMPARE(demo.array().size(), 12);
        for (const QJsonValue& phone : demo.array())
            QCOMPARE(phone.toObject().value("state").toString(), "ready");
    }
}

void tst_CommandLine::dataFolderThatIsAFile()
{
    const Ctl ctl;
    ctl.write("data", "not a folder");
    for (const QStringList& words : QList<QStringList>{{"phones", "list"}, {"job", "list"}, {"job", "create", "x"}}) {
        const CtlRun run = ctl.run(words);
        QVERIFY2(run.exit == 3 && run.err.endsWith(".\n"), run.out + run.err);
    }
}

void tst_CommandLine::standardStreams_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("exit");

    QTest::newRow("output on a full disk") << "servers list >/dev/full" << 3;
    QTest::newRow("help on a full disk") << "--help >/dev/full" << 3;
    QTest::newRow("output closed") << "servers list >&-" << 0;
    QTest::newRow("nobody reads to the end") << "servers list | true" << 0;
    QTest::newRow("input closed") << "phones import - <&-" << 4;
    QTest::newRow("all closed") << "servers list <&- >&- 2>&-" << 0;
    QTest::newRow("export to a device") << "phones export /dev/full" << 3;
}

/// A stream that is closed or full is said, and never hits the job.
void tst_CommandLine::standardStreams()
{
    QFETCH(QString, words);
    QFETCH(int, exit);
    const QString program = QStringLiteral("\"$0\" --data \"$1\" --job default ");
    QProcess shell;
    shell.start("sh", {"-c", program + words, FIRSTRING_CTL, m_ctl.data()});
    QVERIFY(shell.waitForFinished(20'000));
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == exit, said);
    QCOMPARE(said.isEmpty(), exit == 0);
    QVERIFY(!said.contains("no text file")); // that would be the job itself, read as the list
    QCOMPARE(m_ctl.run({"check", m_ctl.data() + "/jobs/default.job"}).exit, 0);
}

/// Beside a file firstring.portable the program keeps everything there, the key of secrets too.
void tst_CommandLine::carriedAlong()
{
    const QTemporaryDir stick;
    const QString program = stick.filePath(QStringLiteral("firstringctl"));
    QVERIFY(QFile::copy(QStringLiteral(FIRSTRING_CTL), program));
    QFile mark(stick.filePath(QStringLiteral("firstring.portable")));
    QVERIFY(mark.open(QIODevice::WriteOnly));
    const auto run = [&](const QStringList& words) {
        QProcess process;
        process.start(program, words);
        return process.waitForFinished(30'000) ? process.exitCode() : -1;
    };
    QCOMPARE(run({"job", "create", "hotel"}), 0);
    QCOMPARE(run({"settings", "set", "job", "sip line1 password: geheim"}), 0);
    QVERIFY(QFile::exists(stick.filePath(QStringLiteral("firstring-data/jobs/hotel.job"))));
    QVERIFY(QFile::exists(stick.filePath(QStringLiteral("firstring-data.key"))));
    // --data is stronger.
    QCOMPARE(run({"--data", stick.filePath(QStringLiteral("elsewhere")), "job", "create", "hotel"}), 0);
    QVERIFY(QFile::exists(stick.filePath(QStringLiteral("elsewhere/jobs/hotel.job"))));
}

QTEST_GUILESS_MAIN(tst_CommandLine)
#include "tst_CommandLine.moc"
