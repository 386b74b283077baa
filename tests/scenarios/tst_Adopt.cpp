// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QTest>

using namespace firstring::test;

/// An existing server's folder, taken over by the real program.
class tst_Adopt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyFileMeansTheSame();
    void theFolderIsOnlyRead();
    void dryRunStoresNothing();
    void differencesAreListed();
    void secretsAreDots();
    void needsTheFolderNoLonger();

private:
    QStringList adopt(const QStringList& more = {}) const
    {
        return QStringList{"adopt", m_ctl->path("old"), "--job", "taken"} + more;
    }

    std::unique_ptr<Ctl> m_ctl;
};

namespace {

/// Names, modes, times and contents of everything in a folder.
QByteArray digestOf(const QString& folder)
{
    QStringList facts;
    QDirIterator walk(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo file(walk.next());
        QFile bytes(file.filePath());
        const bool readable = file.isFile() && bytes.open(QIODevice::ReadOnly);
        facts.append(QStringLiteral("%1 %2 %3 %4")
                         .arg(file.filePath())
                         .arg(int(file.permissions()))
                         .arg(file.lastModified().toMSecsSinceEpoch())
                         .arg(QString::fromLatin1(readable ? bytes.readAll().toHex() : QByteArray())));
    }
    facts.sort();
    return QCryptographicHash::hash(facts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

void tst_Adopt::init()
{
    m_ctl = std::make_unique<Ctl>();
    m_ctl->write("old/aastra.cfg",
                 "# all\r\ndownload protocol: TFTP\r\ntftp server: 10.0.0.5\r\n!admin password: 12345\r\n"
                 "sip dial plan:\"x+#|xx+*\"\r\nlanguage 1: i18n/lang_de.txt\r\n");
    m_ctl->write("old/57i.cfg", "topsoftkey1 type: dnd\nadmin password: 77\n");
    for (int i = 1; i <= 9; ++i) {
        const QByteArray n = QByteArray::number(i);
        m_ctl->write(QStringLiteral("old/00085D00000%1.cfg").arg(i),
                     "sip line1 user name: 20" + n + "\nsip line1 password: hush-" + n +
                         "\nsip line1 screen name: \"Desk #" + n +
                         "\"\nsip proxy ip: 10.0.0.9\n^ringer volume: 4\n"
                         "softkey1 type: speeddial\nsoftkey1 value: 0\nsoftkey1 label: Door\n" +
                         (i == 5 ? "topsoftkey1 type: none" : ""));
    }
    m_ctl->write("old/i18n/lang_de.txt", "Deutsch\nYes|Ja\nEnd| \n");
    m_ctl->write("old/57i.st", testFirmware("6757i", "3.3.1.4305", 2'000));
}

void tst_Adopt::everyFileMeansTheSame()
{
    const CtlRun run = m_ctl->json(adopt());
    QCOMPARE(run.exit, 0);
    const QJsonObject answer = run.object();
    QCOMPARE(answer.keys(),
             (QStringList{"files", "firmware", "layers", "others", "phones", "remarks", "stored", "variables"}));
    QCOMPARE(answer["phones"].toInt(), 9);
    QCOMPARE(answer["files"].toArray().size(), 11);
    for (const QJsonValue& file : answer["files"].toArray())
        QVERIFY2(file["same"].toBool(), qPrintable(file["file"].toString()));
    QCOMPARE(answer["others"].toArray(), QJsonArray{"i18n/lang_de.txt"});
    QCOMPARE(answer["firmware"].toArray(), QJsonArray{"57i.st"});
    // What the server would send says what the old file said.
    const CtlRun file =
        m_ctl->run({"--job", "taken", "file", "show", "00085D000003", "00085D000003.cfg", "--role", "cfg"});
    QCOMPARE(file.exit, 0);
    for (const QByteArray line :
         {"sip line1 user name: 203\n", "sip line1 password: hush-3\n", "sip line1 screen name: \"Desk #3\"\n",
          "^ringer volume: 4\n", "!admin password: 12345\n"})
        QVERIFY2(file.out.contains(line), line.constData());
    QVERIFY(!file.out.contains("tftp server: 10.0.0.5"));
    QVERIFY(
        m_ctl->run({"--job", "taken", "file", "show", "00085D000003", "i18n/lang_de.txt"}).out.startsWith("Deutsch"));
    QCOMPARE(m_ctl->json({"--job", "taken", "job", "show"}).object()["firmware.6757i"].toString(), "3.3.1.4305");
}

void tst_Adopt::theFolderIsOnlyRead()
{
    const QString folder = m_ctl->path("old");
    QCOMPARE(QProcess::execute("chmod", {"-R", "a-w", folder}), 0);
    const QByteArray before = digestOf(folder);
    QCOMPARE(m_ctl->run(adopt()).exit, 0);
    QCOMPARE(digestOf(folder), before);
    QCOMPARE(QProcess::execute("chmod", {"-R", "u+w", folder}), 0);
    QVERIFY(digestOf(folder) != before);
}

void tst_Adopt::dryRunStoresNothing()
{
    const CtlRun run = m_ctl->json(adopt({"--dry-run"}));
    QCOMPARE(run.exit, 0);
    QVERIFY(!run.object()["stored"].toBool());
    QCOMPARE(run.object()["phones"].toInt(), 9);
    QVERIFY(!m_ctl->json({"job", "list"}).out.contains("taken"));
    QVERIFY(!QFile::exists(m_ctl->data() + "/vault"));
}

void tst_Adopt::differencesAreListed()
{
    m_ctl->write("old/startup.cfg", "sip dial plan: \"x+\"\nadmin password: 1\n");
    const CtlRun run = m_ctl->run(adopt());
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.out.contains("aastra.cfg: DIFFERS"), run.out.constData());
    QVERIFY(run.out.contains("sip dial plan: \xe2\x80\x9cx+#|xx+*\xe2\x80\x9d -> \xe2\x80\x9cx+\xe2\x80\x9d"));
    QVERIFY(run.out.contains("startup.cfg: means the same"));
    m_ctl->write("old/MN_100.cfg", "x");
    QVERIFY(
        m_ctl->run({"adopt", m_ctl->path("old"), "--job", "other", "--common", "aastra.cfg"}).err.contains("MiNET"));
    QCOMPARE(m_ctl->run({"adopt", m_ctl->path("old"), "--common", "57i.cfg"}).exit, 2);
    QCOMPARE(m_ctl->run(adopt()).exit, 4); // the job has settings now
    QCOMPARE(m_ctl->run({"adopt", m_ctl->path("nowhere")}).exit, 4);
}

void tst_Adopt::secretsAreDots()
{
    m_ctl->write("old/00085d000001.cfg", "sip line1 password: hush-other\n");
    for (const CtlRun& run : {m_ctl->run(adopt({"--dry-run"})), m_ctl->json(adopt({"--dry-run"}))}) {
        QCOMPARE(run.exit, 1);
        QVERIFY(run.out.contains("sip line1 password"));
        QVERIFY(!run.out.contains("hush") && !run.err.contains("hush") && !run.out.contains("12345"));
    }
}

void tst_Adopt::needsTheFolderNoLonger()
{
    QCOMPARE(m_ctl->run(adopt()).exit, 0);
    QCOMPARE(m_ctl->json({"--job", "taken", "phones", "list"}).array().size(), 9);
    // Settings of job, models, blueprint and phones are what was read: the new files need nothing of the folder.
    QVERIFY(QDir(m_ctl->path("old")).removeRecursively());
    QCOMPARE(m_ctl->json({"--job", "taken", "settings", "show", "model:6757i"}).array().size(), 2);
    QCOMPARE(m_ctl->run({"--job", "taken", "file", "show", "00085D000003", "i18n/lang_de.txt"}).exit, 0);
}

QTEST_GUILESS_MAIN(tst_Adopt)
#include "tst_Adopt.moc"
