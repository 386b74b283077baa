// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/PdfReader.h"

#include <QTest>

using namespace firstring::test;

/// The end of a job, by the command line: labels, last settings, the gate, the report, and a phone that comes back.
class tst_Leaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void labelsAreMade();
    void reportNamesWhatIsMissing();
    void finishedByEvidence();
    void stoppedAndGoneOnWith();
    void needsAServer();

private:
    struct Serving
    {
        std::unique_ptr<QProcess> process;
        QByteArray http;
        QByteArray lines;
    };
    Serving begin(const QStringList& words) const
    {
        Serving serving{m_ctl->start(words), {}, {}};
        while (!serving.process->canReadLine() && serving.process->waitForReadyRead(60'000)) {
        }
        serving.http = QJsonDocument::fromJson(serving.process->readLine()).object()["http"].toString().toUtf8();
        return serving;
    }
    void boot(const QByteArray& http, const QString& list = QStringLiteral("list.csv")) const
    {
        m_ctl->run({"simulate", "--rcs", QString::fromUtf8(http), "--list", m_ctl->path(list)});
    }
    static QByteArray fetch(const QByteArray& url)
    {
        QProcess curl;
        curl.start("curl", {"-s", QString::fromLatin1(url)});
        curl.waitForFinished();
        return curl.readAllStandardOutput();
    }
    static QByteArray all(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<Ctl> m_ctl;
};

void tst_Leaving::init()
{
    m_ctl = std::make_unique<Ctl>();
    m_ctl->write("list.csv", "mac,model,label,slot,var.sip password\n"
                             "00085D000001,6867i,Reception,1,hidden-one\n"
                             "00085D000002,6757i,Küche,2,hidden-two\n");
    QCOMPARE(m_ctl->run({"phones", "import", m_ctl->path("list.csv")}).exit, 0);
    QCOMPARE(m_ctl->run({"servers", "add", "pbx", "http://127.0.0.9:9/phones"}).exit, 0);
    QCOMPARE(m_ctl->run({"job", "set", "config-server=local", "evidence=startup"}).exit, 0);
    QCOMPARE(m_ctl->run({"settings", "set", "job", "sip line1 password: {sip password}"}).exit, 0);
}

void tst_Leaving::labelsAreMade()
{
    const QString file = m_ctl->path("labels.pdf");
    const CtlRun run = m_ctl->json({"labels", file, "--preset", "dymo-99012"});
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.object()["labels"].toInt(), 2);
    const PdfReader reader(all(file));
    QCOMPARE(reader.fact("Pages"), QStringLiteral("2"));
    QVERIFY(reader.text().contains(QStringLiteral("Küche")));
    QVERIFY(!reader.text().contains(QStringLiteral("hidden")));
    QCOMPARE(reader.codes(2), QStringList({"CODE-128:00085D000002", "QR-Code:00085D000002"}));

    // One again, on the next free place.
    QCOMPARE(m_ctl->run({"labels", file, "00085D000002", "--start", "2"}).exit, 0);
    QCOMPARE(PdfReader(all(file)).text().count(QStringLiteral("Reception")), 0);
    QCOMPARE(m_ctl->run({"labels", file, "--preset", "nothing"}).exit, 2);
    QCOMPARE(m_ctl->run({"labels", file, "00085D0000FF"}).exit, 4);
    QVERIFY(m_ctl->json({"labels", "--presets"}).array().size() > 10);
}

void tst_Leaving::reportNamesWhatIsMissing()
{
    const QString pdf = m_ctl->path("report.pdf");
    const QStringList words{"report", pdf, "--by", "Erika Muster", "--date", "2026-11-26T14:30:00"};
    QCOMPARE(m_ctl->run(words).exit, 0);
    const QByteArray first = all(pdf);
    QCOMPARE(m_ctl->run(words).exit, 0);
    QCOMPARE(all(pdf), first);
    const QString text = PdfReader(first).text();
    for (const char* word : {"Erika Muster", "Reception", "00:08:5D:00:00:02", "Exceptions", "It never asked here."})
        QVERIFY2(text.contains(QString::fromUtf8(word)), qPrintable(text));
    QVERIFY(!text.contains(QStringLiteral("hidden")));
    QVERIFY(m_ctl->run({"report", pdf, "--secrets"}).exit == 0 &&
            PdfReader(all(pdf)).text().contains(QStringLiteral("hidden-two")));
    const CtlRun csv = m_ctl->run({"report", m_ctl->path("report.csv")});
    QCOMPARE(csv.exit, 0);
    const QByteArray table = all(m_ctl->path("report.csv"));
    QCOMPARE(table.count("\r\n"), 3);
    QVERIFY(table.contains("00085D000001,Reception,6867i"));
    QVERIFY(!table.contains("hidden"));
    QCOMPARE(m_ctl->run({"report", pdf, "--date", "soon"}).exit, 2);
}

void tst_Leaving::finishedByEvidence()
{
    Serving staging = begin({"--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    QVERIFY(!staging.http.isEmpty());
    boot(staging.http);
    staging.process->terminate();
    QVERIFY(staging.process->waitForFinished(20'000));

    const QString file = m_ctl->path("end.pdf");
    const QStringList words{"--json", "job", "finish", "--server", "pbx",      "--bind", "127.0.0.1",
                            "--http", "0",   "--tftp", "off",      "--report", file};
    Serving last = begin(words);
    QVERIFY(!last.http.isEmpty());
    QVERIFY(!QFile::exists(file)); // not before everybody left

    boot(last.http);
    QVERIFY2(last.process->waitForFinished(60'000), last.process->readAllStandardError().constData());
    const QByteArray out = last.process->readAllStandardOutput();
    QCOMPARE(last.process->exitCode(), 0);
    QVERIFY(out.contains("LAST_SETTINGS_TAKEN"));
    const QJsonObject end = QJsonDocument::fromJson(out.trimmed().split('\n').last()).object();
    QCOMPARE(end["event"].toString(), QStringLiteral("finish"));
    QVERIFY(end["closed"].toBool());
    QCOMPARE(end["done"].toInt(), 2);
    QVERIFY(PdfReader(all(file)).text().contains(QStringLiteral("None.")));

    const QByteArray own = m_ctl->run({"file", "show", "00085D000001", "00085D000001.cfg"}).out;
    QVERIFY2(own.contains("http server: 127.0.0.9"), own.constData());
    QVERIFY2(own.contains("action uri startup:"), own.constData());
    QVERIFY2(!own.contains("127.0.0.1"), own.constData());
    QVERIFY(own.contains("sip line1 password: hidden-one"));

    // The gate stays closed, also for a bench job that opens it at every start, until a phone is staged again.
    Serving after = begin({"--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    QCOMPARE(fetch(after.http + "/cfg/00085D000001.cfg"), fetch(after.http + "/cfg/00085D0000EE.cfg"));
    after.process->terminate();
    QVERIFY(after.process->waitForFinished(20'000));
    QVERIFY(after.process->readAllStandardOutput().contains("GATE_JOB_LEFT"));

    const CtlRun again = m_ctl->run({"phones", "stage-again", "00085D000001"});
    QCOMPARE(again.exit, 0);
    QVERIFY(again.err.contains("factory"));
    Serving back = begin({"--json", "serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    QVERIFY(fetch(back.http + "/cfg/00085D000001.cfg").contains("127.0.0.9"));
    QVERIFY(!fetch(back.http + "/cfg/00085D000002.cfg").contains("127.0.0.9"));
    back.process->terminate();
    QVERIFY(back.process->waitForFinished(20'000));
    QVERIFY(m_ctl->json({"audit", "list"}).out.contains("job-left"));
}

void tst_Leaving::stoppedAndGoneOnWith()
{
    const QStringList words{"--json",
                            "job",
                            "finish",
                            "--server",
                            "pbx",
                            "--bind",
                            "127.0.0.1",
                            "--http",
                            "0",
                            "--tftp",
                            "off",
                            "--report",
                            m_ctl->path("end.csv")};
    Serving first = begin(words);
    m_ctl->write("one.csv", "mac,model\n00085D000001,6867i\n");
    boot(first.http, QStringLiteral("one.csv"));
    first.process->terminate();
    QVERIFY(first.process->waitForFinished(20'000));
    QCOMPARE(first.process->exitCode(), 1);
    QVERIFY(!QFile::exists(m_ctl->path("end.csv")));

    const CtlRun shown = m_ctl->json({"job", "finish", "--show"});
    QCOMPARE(shown.exit, 1);
    QCOMPARE(shown.object()["done"].toInt(), 1);
    QCOMPARE(shown.object()["open"].toArray().first()["mac"].toString(), QStringLiteral("00085D000002"));
    QVERIFY(!shown.object()["closed"].toBool());

    const CtlRun closed = m_ctl->json({"job", "finish", "--now", "--report", m_ctl->path("end.csv")});
    QCOMPARE(closed.exit, 1); // one is missing, and said so
    QVERIFY(closed.object()["closed"].toBool());
    QVERIFY(all(m_ctl->path("end.csv")).contains("It never asked here."));
    QCOMPARE(m_ctl->run({"job", "finish", "--back"}).exit, 0);
    QVERIFY(!m_ctl->json({"job", "finish", "--show"}).object()["closed"].toBool());
}

void tst_Leaving::needsAServer()
{
    const CtlRun run = m_ctl->run({"job", "finish", "--bind", "127.0.0.1", "--http", "0", "--tftp", "off"});
    QCOMPARE(run.exit, 4);
    QVERIFY2(run.err.contains("Say which configuration server"), run.err.constData());
    QCOMPARE(m_ctl->run({"job", "finish", "--server", "nothing", "--now"}).exit, 4);
}

QTEST_GUILESS_MAIN(tst_Leaving)

#include "tst_Leaving.moc"
