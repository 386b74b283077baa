// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/HttpGet.h"

#include <QTest>

using namespace firstring::test;

/// A server runs, and a second program changes its job: stored, and served at once.
class tst_TwoPrograms final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCOMPARE(m_ctl.run({"phones", "import", "-"}, "mac,label\n00085D000001,Hall\n").exit, 0);
        m_server = m_ctl.serve(m_ready);
        QVERIFY(m_ready.contains("http"));
    }
    void cleanupTestCase()
    {
        m_server->terminate();
        QVERIFY(m_server->waitForFinished(30'000));
        QCOMPARE(m_server->exitCode(), 0);
        // What was acknowledged is in the file.
        QCOMPARE(m_ctl.run({"check", m_ctl.data() + "/jobs/default.job"}).exit, 0);
        QVERIFY(m_ctl.json({"phones", "list"}).out.contains(m_label));
        QVERIFY(!m_released || m_ctl.json({"audit", "list", "--kind", "release"}).array().size() > 0);
    }

    void setsFields()
    {
        QCOMPARE(m_ctl.json({"phones", "set", "00085D000001", "label=Two programs", "var.room=12"}).exit, 0);
        m_label = "Two programs";
        QCOMPARE(m_ctl.json({"phones", "list"}).array().first().toObject().value("label").toString(), "Two programs");
        QCOMPARE(m_ctl.run({"settings", "set", "job", "web language: 1"}).exit, 0);
        QVERIFY(httpGet(at("/cfg/startup.cfg")).contains("web language: 1"));
    }

    void importsPhonesFromAnywhere()
    {
        QVERIFY(!httpGet(at("/00085D000002.cfg")).startsWith("HTTP/1.0 200") &&
                !httpGet(at("/00085D000002.cfg")).startsWith("HTTP/1.1 200"));
        const CtlRun imported = m_ctl.json({"phones", "import", "-"}, "mac,label\n00085D000002,Lift\n");
        QVERIFY2(imported.exit == 0, imported.err);
        QVERIFY(httpGet(at("/00085D000002.cfg")).contains(" 200 "));
        const QString list = m_ctl.write("list.csv", "mac,label\n00085D000003,Roof\n");
        QCOMPARE(m_ctl.run({"phones", "import", list}).exit, 0);
        QVERIFY(httpGet(at("/00085D000003.cfg")).contains(" 200 "));
    }

    void releasesAndRemoves()
    {
        QCOMPARE(m_ctl.run({"job", "set", "kind=site"}).exit, 0);
        QCOMPARE(m_ctl.run({"phones", "import", "-"}, "mac\n00085D000004\n").exit, 0);
        QVERIFY(!httpGet(at("/00085D000004.cfg")).contains(" 200 ")); // a site job releases nothing by itself
        QCOMPARE(m_ctl.json({"phones", "release", "00085D000004"}).exit, 0);
        m_released = true;
        QVERIFY(httpGet(at("/00085D000004.cfg")).contains(" 200 "));
        QCOMPARE(m_ctl.run({"phones", "remove", "00085D000004"}).exit, 0);
        QVERIFY(!httpGet(at("/00085D000004.cfg")).contains(" 200 "));
    }

    void keepsSecretsWithoutAskingTwice()
    {
        QCOMPARE(m_ctl.run({"phones", "passwords", "admin"}).exit, 0);
        const QByteArray file = httpGet(at("/cfg/00085D000001.cfg"));
        QVERIFY(file.contains("admin password: "));
        const CtlRun shown = m_ctl.run({"file", "show", "00085D000001", "00085D000001.cfg"});
        QVERIFY2(shown.exit == 0, shown.err);
    }

    void manyAtATimeLoseNothing()
    {
        std::vector<std::unique_ptr<QProcess>> others;
        for (int i = 0; i < 6; ++i)
            others.push_back(m_ctl.start({"phones", "set", "00085D000001", QStringLiteral("var.v%1=x").arg(i)}));
        int stored = 0;
        for (const auto& one : others) {
            QVERIFY(one->waitForFinished(30'000));
            // Who met another one in the same record is told so, and nothing is lost silently.
            QVERIFY2(one->exitCode() == 0 || one->readAllStandardError().contains("same moment"), "");
            stored += one->exitCode() == 0 ? 1 : 0;
        }
        QVERIFY(stored >= 1);
        const QJsonObject phone = m_ctl.json({"phones", "list"}).array().first().toObject();
        int found = 0;
        for (int i = 0; i < 6; ++i)
            found +=
                QJsonDocument(phone).toJson().contains(QByteArray("\"var.v") + QByteArray::number(i) + '"') ? 1 : 0;
        QCOMPARE(found, stored);
    }

    void aSecondServerIsTooMany()
    {
        const CtlRun second = m_ctl.json({"serve", "--bind", "127.0.0.1", "--http", "0", "--tftp", "0"});
        QCOMPARE(second.exit, 3);
        QVERIFY2(second.err.contains(QByteArray::number(m_server->processId())), second.err);
    }

private:
    QUrl at(const QString& path) const { return QUrl(m_ready.value("http").toString() + path); }

    Ctl m_ctl;
    QJsonObject m_ready;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_label = "Hall"; ///< of the first phone, as it was acknowledged last
    bool m_released = false;
};

QTEST_GUILESS_MAIN(tst_TwoPrograms)
#include "tst_TwoPrograms.moc"
