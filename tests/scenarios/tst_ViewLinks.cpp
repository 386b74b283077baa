// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"

#include <QTest>

using namespace firstring::test;

/// A link is followed while a window is open: it shows the view, and the program that the link started ends. Whatever a
/// link says, the job stays as it is.
class tst_ViewLinks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QCOMPARE(m_ctl.run({"phones", "import", "-"}, "mac,label\n00085D000001,Hall\n").exit, 0);
        m_window = start({});
        QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 60'000);
    }
    void cleanup()
    {
        m_window->terminate();
        QVERIFY(m_window->waitForFinished(60'000));
        QCOMPARE(m_window->exitCode(), 0);
    }

    void theOpenWindowShowsIt()
    {
        QVERIFY(follow("firstring:settings"));
        QTRY_COMPARE_WITH_TIMEOUT(session().value("page").toInt(), 6, 30'000);
        QVERIFY(follow("firstring:phone/00085D000001"));
        QTRY_COMPARE_WITH_TIMEOUT(session().value("phone").toString(), "00085D000001", 30'000);

        const QByteArray phones = m_ctl.json({"phones", "list"}).out;
        const QByteArray settings = m_ctl.run({"settings", "show", "job"}).out;
        const QByteArray audit = m_ctl.json({"audit", "list"}).out;
        for (const char* bad : {"firstring:", "firstring:serve", "firstring://settings", "firstring:settings?a=b",
                                "firstring:phone/00085D000001/restart", "firstring:phone/00085DFFFFFF",
                                "firstring:help/../../etc/passwd", "firstring:help/nothing", "firstring:--demo",
                                "firstring:%73ettings", "firstring:<img src=x>", "firstring:settings\n"})
            QVERIFY2(follow(QString::fromLatin1(bad)), bad);
        QCOMPARE(m_window->state(), QProcess::Running);
        QCOMPARE(session().value("phone").toString(), "00085D000001");
        QCOMPARE(m_ctl.json({"phones", "list"}).out, phones);
        QCOMPARE(m_ctl.run({"settings", "show", "job"}).out, settings);
        QCOMPARE(m_ctl.json({"audit", "list"}).out, audit);
        QCOMPARE(m_ctl.json({"job", "list"}).array().size(), 1);
    }

private:
    std::unique_ptr<QProcess> start(const QStringList& words)
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        program->setProcessEnvironment(environment);
        program->start(FIRSTRING_WINDOW, QStringList{"--data", m_ctl.data()} + words);
        return program;
    }
    /// The program that a link starts has done all it is for.
    bool follow(const QString& link)
    {
        const auto program = start({link});
        return program->waitForFinished(60'000) && program->exitStatus() == QProcess::NormalExit &&
               program->exitCode() == 0;
    }
    /// The job, with its door for other programs: nobody may have it for a moment before.
    bool isOpen() const
    {
        return m_window->state() == QProcess::Running && QFile::exists(m_ctl.data() + "/jobs/default.job.door");
    }
    QJsonObject session() const
    {
        QFile file(m_ctl.data() + "/session.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    const Ctl m_ctl;
    std::unique_ptr<QProcess> m_window;
};

QTEST_GUILESS_MAIN(tst_ViewLinks)
#include "tst_ViewLinks.moc"
