// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/PictureHeads.h"
#include "tests/support/SiteServer.h"

#include <QTest>

using namespace firstring::test;

namespace {

/// Everything of a job that is synced, as people see it.
QByteArray everything(const Ctl& ctl)
{
    QByteArray all;
    const QList<QStringList> lists{{"servers", "list"},
                                   {"blueprint", "list"},
                                   {"firmware", "list"},
                                   {"branding", "list"},
                                   {"files", "list"},
                                   {"phones", "export", "-", "--secrets"},
                                   {"settings", "show", "blueprint:Office"}};
    for (const QStringList& words : lists) {
        const CtlRun run = words.contains("list") ? ctl.json(words) : ctl.run(words);
        all += words.join(u' ').toUtf8() + QByteArray::number(run.exit) + '\n' + run.out + '\n';
    }
    return all;
}

int count(const CtlRun& run, const char* deed)
{
    return run.object().value("counts").toObject().value(QLatin1StringView(deed)).toInt();
}

QByteArray noise(int bytes, char seed)
{
    QByteArray all(bytes, seed);
    quint32 state = static_cast<quint32>(seed);
    for (char& one : all) {
        state = state * 1664525 + 1013904223;
        one = static_cast<char>(state >> 24);
    }
    return all;
}

} // namespace

/// Workstations and a site: real programs, real TLS, tokens and a certificate that somebody confirmed.
class tst_SyncSite final : public QObject
{
    Q_OBJECT

    std::unique_ptr<SiteServer> m_site;

    /// One more workstation of the site's technicians.
    void join(const Ctl& ctl, const QString& name, const QString& role = QStringLiteral("super"))
    {
        const CtlRun known = m_site->makeKnown(ctl, m_site->port(), m_site->token(name, role));
        QVERIFY2(known.exit == 0, known.err);
    }
    static void sync(const Ctl& ctl)
    {
        const CtlRun run = ctl.json({"sync", "site"});
        QVERIFY2(run.exit == 0, run.out + run.err);
        QCOMPARE(run.object().value("end").toString(), "done");
    }
    static void must(const Ctl& ctl, const QStringList& words, const QByteArray& input = {})
    {
        const CtlRun run = ctl.run(words, input);
        QVERIFY2(run.exit == 0, words.join(u' ').toUtf8() + ": " + run.err);
    }
    static void fill(const Ctl& ctl);

private Q_SLOTS:
    void init()
    {
        m_site = std::make_unique<SiteServer>();
        must(m_site->ctl, {"job", "create", "default"});
        QVERIFY(m_site->start());
    }
    void cleanup() { m_site.reset(); }

    void everyKindOfRecord();
    void emptyFiles();
    void filesGoOnWhereTheyWereCut_data();
    void filesGoOnWhereTheyWereCut();
    void aSiteThatStartsAgain();
    void rolesAreKept();
    void strangersHearNothing();
    void notBesideAnOpenJob();
};

void tst_SyncSite::fill(const Ctl& ctl)
{
    must(ctl, {"servers", "add", "Telephone system", "http://192.0.2.1/phones"});
    must(ctl, {"servers", "add", "gone", "http://192.0.2.2/"});
    must(ctl, {"branding", "add", ctl.write("logo.png", pngHead(320, 240) + noise(9'000, 'p'))});
    must(ctl, {"firmware", "add", ctl.write("6867i.st", testFirmware("6867i", "5.1.0.1234", 9'000'000))});
    must(ctl, {"blueprint", "set", "Office", "branding=logo.png", "config-server=Telephone system",
               "firmware.6867i=5.1.0.1234"});
    must(ctl, {"settings", "set", "blueprint:Office", "-"},
         "time format: 1\nsip line1 password: {secret}\n!admin password: 4711471147\n");
    must(ctl, {"files", "add", ctl.write("ring.wav", noise(3'000, 'r'))});
    must(ctl, {"phones", "import", "-"},
         "mac,label,model,blueprint,config server,tags,var.secret,var.room\n"
         "00085D000001,Reception,6867i,Office,,floor 1;desk,hidden,1\n"
         "00085D000002,\"Zürich, Büro\",6869i,Office,Telephone system,,also,2\n"
         "00085D000003,gone,6867i,,,,,3\n");
    must(ctl, {"files", "add", ctl.write("list.txt", "a;b\n"), "--phone", "00085D000001"});
}

void tst_SyncSite::everyKindOfRecord()
{
    const Ctl a;
    const Ctl b;
    const Ctl c;
    join(a, "a");
    join(b, "b");
    join(c, "c");
    fill(a);
    const CtlRun first = a.json({"sync", "site"});
    QVERIFY2(first.exit == 0, first.out + first.err);
    QCOMPARE(count(first, "sent"), 10);
    sync(b);
    QCOMPARE(everything(b), everything(a));
    QCOMPARE(everything(m_site->ctl), everything(a));
    must(b, {"firmware", "verify"});
    must(m_site->ctl, {"firmware", "verify"});

    // Each of them changes something else; the site's own people too, beside the running server.
    sync(c);
    must(a, {"phones", "set", "00085D000001", "label=Front desk", "var.secret=changed"});
    must(a, {"phones", "remove", "00085D000003"});
    must(a, {"servers", "remove", "gone"});
    must(b, {"phones", "set", "00085D000001", "tags=floor 1,seen"});
    must(b, {"firmware", "add", b.write("6869i.st", testFirmware("6869i", "5.1.0.99", 50'000))});
    must(b, {"files", "remove", "ring.wav"});
    must(c, {"settings", "set", "blueprint:Office", "time format: 0"});
    must(c, {"phones", "import", "-"}, "mac,label\n00085D000004,new\n");
    must(m_site->ctl, {"phones", "set", "00085D000002", "label=Zürich"});
    must(m_site->ctl, {"servers", "add", "Head office", "https://192.0.2.9/cfg"});
    for (const Ctl* ctl : {&a, &b, &c, &a, &b})
        sync(*ctl);
    const QByteArray agreed = everything(m_site->ctl);
    for (const Ctl* ctl : {&a, &b, &c}) {
        QCOMPARE(everything(*ctl), agreed);
        must(*ctl, {"firmware", "verify"});
        QVERIFY(ctl->json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
    }
    const auto phones = byMac(a.json({"phones", "list"}).array());
    QCOMPARE(QStringList(phones.keys()), (QStringList{"00085D000001", "00085D000002", "00085D000004"}));
    QCOMPARE(phones["00085D000001"].value("label").toString(), "Front desk");
    QCOMPARE(phones["00085D000002"].value("label").toString(), "Zürich");
    for (const char* what : {"Head office", "time format: 0", "6869i", "changed"})
        QVERIFY2(agreed.contains(what), what);
    for (const char* what : {"ring.wav", "\"gone\""})
        QVERIFY2(!agreed.contains(what), what);
}

void tst_SyncSite::emptyFiles()
{
    const Ctl a;
    const Ctl b;
    join(a, "a");
    join(b, "b");
    must(a, {"files", "add", a.write("empty.txt", {})});
    must(b, {"files", "add", b.write("also.txt", {})});
    sync(a);
    sync(b);
    sync(a);
    QCOMPARE(everything(a), everything(b));
    must(a, {"firmware", "verify"});
    must(b, {"firmware", "verify"});
}

void tst_SyncSite::filesGoOnWhereTheyWereCut_data()
{
    QTest::addColumn<bool>("takes");
    QTest::newRow("sent") << false;
    QTest::newRow("taken") << true;
}

/// A line that breaks again and again: nothing that arrived is sent twice.
void tst_SyncSite::filesGoOnWhereTheyWereCut()
{
    QFETCH(bool, takes);
    constexpr int size = 18'000'000;
    const Ctl a;
    const Ctl b;
    must(a, {"firmware", "add",
             a.write("6867i.st", "FIRSTRING-TEST-ST model=6867i version=5.1.0.1\n" + noise(size - 46, 'f'))});
    FaultProxy proxy(m_site->port(), m_site->identity());
    const Ctl& broken = takes ? b : a;
    QCOMPARE(m_site->makeKnown(broken, proxy.port(), m_site->token("broken", "super")).exit, 0);
    if (takes) {
        join(a, "a");
        sync(a);
    }
    qint64 passed = 0;
    const auto way = takes ? FaultProxy::Way::Answer : FaultProxy::Way::Request;
    for (const qint64 after : {9'000'000, 6'000'000}) {
        proxy.cutAfter(way, after, true);
        const auto run = broken.start({"sync", "site"});
        QVERIFY(run->waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(proxy.broken() >= 1, 120'000);
        run->kill();
        QVERIFY(run->state() == QProcess::NotRunning || run->waitForFinished());
        passed += proxy.passed(way);
    }
    proxy.cutAfter(way, -1);
    sync(broken);
    passed += proxy.passed(way);
    // Of each piece that was cut in the middle only that piece goes once more.
    QVERIFY2(passed < size + 2 * 4'200'000 + 200'000, QByteArray::number(passed));
    QVERIFY(passed > size);
    const Ctl& other = takes ? a : m_site->ctl;
    QCOMPARE(everything(broken), everything(other));
    must(broken, {"firmware", "verify"});
    must(other, {"firmware", "verify"});
}

void tst_SyncSite::aSiteThatStartsAgain()
{
    const Ctl a;
    join(a, "a");
    fill(a);
    sync(a);
    m_site->stop();
    const CtlRun away = a.json({"sync", "site", "--dry-run"});
    QCOMPARE(away.exit, 3);
    QVERIFY2(away.err.contains("cannot be reached"), away.err);
    must(a, {"phones", "set", "00085D000001", "label=meanwhile"});
    QVERIFY(m_site->start());
    sync(a);
    m_site->kill();
    QVERIFY(m_site->start());
    QVERIFY(a.json({"sync", "site", "--dry-run"}).object().value("quiet").toBool());
    QCOMPARE(everything(a), everything(m_site->ctl));
}

void tst_SyncSite::rolesAreKept()
{
    const Ctl a;
    join(a, "registers only", "user");
    must(a, {"servers", "add", "main", "http://192.0.2.1/"});
    must(a, {"phones", "import", "-"}, "mac,label,config server\n00085D000001,one,\n00085D000002,two,main\n");
    const CtlRun run = a.json({"sync", "site"});
    QCOMPARE(run.exit, 1);
    QCOMPARE(run.object().value("end").toString(), "in-part");
    QCOMPARE(count(run, "sent"), 1);
    QCOMPARE(count(run, "refused"), 2); // the server, and the phone that needs it
    for (const QJsonValue& line : run.object().value("lines").toArray()) {
        if (line["deed"].toString() == u"refused")
            QVERIFY(!line["reason"].toString().isEmpty());
    }
    QCOMPARE(m_site->ctl.json({"phones", "list"}).array().size(), 1);
    // Passwords are neither sent nor shown to such an account, and it says so.
    QVERIFY(run.object().value("sentence").toString().contains("passwords"));
    must(m_site->ctl, {"settings", "set", "phone:00085D000001", "-"}, "sip line1 password: theirs\n");
    must(a, {"settings", "set", "phone:00085D000001", "-"}, "time format: 1\nadmin password: 4711471147\n");
    QCOMPARE(count(a.json({"sync", "site"}), "sent"), 1);
    const QByteArray atSite = m_site->ctl.run({"settings", "show", "phone:00085D000001", "--secrets"}).out;
    QVERIFY2(atSite.contains("theirs") && atSite.contains("time format") && !atSite.contains("4711"), atSite);
    QVERIFY(!a.run({"settings", "show", "phone:00085D000001", "--secrets"}).out.contains("theirs"));
    // With another token all of it goes.
    QCOMPARE(m_site->makeKnown(a, m_site->port(), m_site->token("more", "super")).exit, 0);
    sync(a);
    QCOMPARE(everything(a), everything(m_site->ctl));
    // One that is taken away opens nothing any more.
    must(m_site->ctl, {"token", "remove", "more"});
    const CtlRun none = a.json({"sync", "site"});
    QCOMPARE(none.exit, 3);
    QCOMPARE(none.object().value("code").toString(), "REMOTE_TOKEN");
}

void tst_SyncSite::strangersHearNothing()
{
    const Ctl a;
    must(a, {"phones", "import", "-"}, "mac,label\n00085D000001,one\n");
    SiteServer other;
    must(other.ctl, {"job", "create", "default"});
    QVERIFY(other.start());
    // What is confirmed is the certificate of the site; who answers is another.
    QCOMPARE(m_site->makeKnown(a, other.port(), other.token("a", "admin")).exit, 0);
    const CtlRun run = a.json({"sync", "site"});
    QCOMPARE(run.exit, 3);
    QCOMPARE(run.object().value("code").toString(), "REMOTE_STRANGER");
    QVERIFY2(run.err.contains(other.fingerprint().toLatin1()), run.err); // to compare and confirm
    QCOMPARE(other.ctl.json({"phones", "list"}).array().size(), 0);
    QCOMPARE(run.object().value("counts").toObject().value("sent").toInt(), 0);
    // Without --fingerprint the certificate is only shown.
    const CtlRun shown = a.json({"remote", "add", "other", SiteServer::url(other.port())});
    QVERIFY(shown.exit != 0);
    QVERIFY2((shown.out + shown.err).contains(other.fingerprint().toLatin1()), shown.out + shown.err);
}

/// Nothing is begun that could not be kept.
void tst_SyncSite::notBesideAnOpenJob()
{
    const Ctl a;
    join(a, "a");
    must(a, {"phones", "import", "-"}, "mac,label\n00085D000001,one\n");
    QJsonObject ready;
    const auto server = a.serve(ready, {"--tftp", "off"});
    QVERIFY(ready.contains("http"));
    const CtlRun run = a.json({"sync", "site"});
    QCOMPARE(run.exit, 3);
    QVERIFY(!run.err.isEmpty());
    QCOMPARE(m_site->ctl.json({"phones", "list"}).array().size(), 0);
    // To look is no harm.
    const CtlRun look = a.json({"sync", "site", "--dry-run"});
    QCOMPARE(look.exit, 0);
    QCOMPARE(look.object().value("items").toArray().size(), 1);
    server->terminate();
    QVERIFY(server->waitForFinished(30'000));
    sync(a);
    QCOMPARE(everything(a), everything(m_site->ctl));
}

QTEST_GUILESS_MAIN(tst_SyncSite)
#include "tst_SyncSite.moc"
