// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/ReservedPort.h"

#include <QTest>

using namespace firstring::test;

namespace {

/// A program that ours started.
struct Started
{
    QByteArrayList words;
    QByteArrayList environment;

    QByteArray name() const { return words.value(0).split('/').last(); }
};

} // namespace

/// Every user of a computer can read the arguments of its programs, and more of them than one thinks their environment.
/// So what our commands start is watched while they handle secrets: none may be told in either.
class tst_StartedPrograms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void encrypting();
    void aPasswordStore();
    void publishing();
    void servingAndLooking();

private:
    QList<Started> started() const
    {
        QList<Started> all;
        QFile file(m_ctl->path("log"));
        if (!file.open(QIODevice::ReadOnly))
            return all;
        for (const QByteArray& line : file.readAll().split('\n')) {
            if (!line.isEmpty())
                all.append(
                    {line.split('\x1e').value(0).chopped(1).split('\x1f'), line.split('\x1e').value(1).split('\x1f')});
        }
        return all;
    }
    bool hasStarted(const QByteArray& name) const
    {
        const auto all = started();
        return std::any_of(all.begin(), all.end(), [&](const Started& one) { return one.name() == name; });
    }
    /// Where a secret was told: `program: word`.
    QByteArrayList told(const QByteArrayList& exceptTo = {}) const
    {
        QByteArrayList found;
        for (const Started& one : started()) {
            for (const QByteArray& word : one.words + one.environment) {
                for (const QByteArray& secret : m_secrets) {
                    if (word.contains(secret) && !exceptTo.contains(one.name()))
                        found.append(one.name() + ": " + word);
                }
            }
        }
        return found;
    }

    const QByteArrayList m_secrets{"hush-sip", "hush-admin", "hush-site-key", "hush-phrase", "hush-ftp", "hush-token"};
    std::unique_ptr<Ctl> m_ctl;
};

/// A job with a secret of each kind.
void tst_StartedPrograms::init()
{
    m_ctl = std::make_unique<Ctl>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LD_PRELOAD", FIRSTRING_EXECWATCH);
    environment.insert("ASAN_OPTIONS", "verify_asan_link_order=0");
    environment.insert("FIRSTRING_EXEC_LOG", m_ctl->path("log"));
    m_ctl->environment = environment;
    QCOMPARE(m_ctl->run({"phones", "import", "-"}, "mac,model,sip password\n00085D000001,6867i,hush-sip\n").exit, 0);
    QCOMPARE(m_ctl
                 ->run({"settings", "set", "job", "-"},
                       "admin password: hush-admin\nsip line1 password: {sip password}\nftp password: hush-ftp\n")
                 .exit,
             0);
    QCOMPARE(m_ctl
                 ->run({"remote", "add", "gw", "https://127.0.0.1:9", "--gateway", "rest", "--fingerprint",
                        QString(64, 'a'), "--token-file", "-"},
                       "hush-token\n")
                 .exit,
             0);
}

/// The maker's program takes its key in no other way, and the manual says so. Nobody else is told anything.
void tst_StartedPrograms::encrypting()
{
    const QString tool = m_ctl->path("anacrypt");
    QVERIFY(QFile::copy(QStringLiteral(FIRSTRING_ANACRYPT), tool));
    const CtlRun set =
        m_ctl->run({"encryption", "set", "--program", tool, "--key", "-", "--per-phone", "yes"}, "hush-site-key\n");
    QVERIFY2(set.exit == 0, set.err);
    QCOMPARE(m_ctl->run({"publish", m_ctl->path("site"), "--url", "http://phones.example"}).exit, 0);
    QVERIFY(QFile::exists(m_ctl->path("site/cfg/00085D000001.tuz")) ||
            QFile::exists(m_ctl->path("site/00085D000001.tuz")));
    QVERIFY(hasStarted("anacrypt"));
    QCOMPARE(told({"anacrypt", "sh"}), QByteArrayList());
    // What it is told is that key and nothing else: files lie in a folder of their own.
    for (const Started& one : started()) {
        for (const QByteArray& word : one.words)
            QVERIFY2(!word.contains("hush") || word == "hush-site-key", word);
        for (const QByteArray& word : one.environment)
            QVERIFY2(!word.contains("hush"), word);
    }
    QVERIFY(!told().isEmpty()); // the watch sees what there is to see
}

/// A value goes to the program that asks the store by its standard input.
void tst_StartedPrograms::aPasswordStore()
{
    m_ctl->environment->insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + m_ctl->path("nobody"));
    QVERIFY(m_ctl->run({"secrets", "move", "keychain"}).exit != 0); // nobody is there
    QVERIFY(hasStarted("firstring-keychain"));
    QCOMPARE(m_ctl->run({"secrets", "move", "passphrase"}, "hush-phrase\n").exit, 0);
    QCOMPARE(told(), QByteArrayList());
    for (const Started& one : started()) // only what is to be done, and the name of the job
        QVERIFY2(one.words.size() <= 4 && one.words.join(' ').size() < 200, one.words.join(' '));
}

void tst_StartedPrograms::publishing()
{
    const ReservedPort port; // nobody listens there
    const QString nowhere = QStringLiteral("sftp://me@127.0.0.1:%1/site").arg(port.number());
    QVERIFY(m_ctl->run({"publish", nowhere, "--url", "http://phones.example"}).exit != 0);
    QVERIFY(hasStarted("sftp"));
    QVERIFY(m_ctl->run({"sync", "gw"}).exit != 0);
    QCOMPARE(m_ctl
                 ->run({"job", "export", m_ctl->path("all.firstring"), "--secrets", "--passphrase-file", "-"},
                       "hush-phrase\n")
                 .exit,
             0);
    QCOMPARE(told(), QByteArrayList());
}

void tst_StartedPrograms::servingAndLooking()
{
    m_ctl->run({"preflight"});
    QCOMPARE(m_ctl->run({"serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "0", "--for", "1"}).exit, 0);
    const QString password = m_ctl->write("password", "hush-admin\n");
    m_ctl->run({"phones", "restart", "00085D000001", "--admin-password-file", password, "--address", "127.0.0.1"});
    QCOMPARE(told(), QByteArrayList());
}

QTEST_GUILESS_MAIN(tst_StartedPrograms)
#include "tst_StartedPrograms.moc"
