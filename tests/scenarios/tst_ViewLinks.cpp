// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/Ctl.h"
#include "tests/support/PostgresServer.h"

#include <QDir>
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
        m_window = start({}, m_ctl);
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
        QTRY_COMPARE_WITH_TIMEOUT(session().value("page").toInt(), 6, 60'000);
        QVERIFY(follow("firstring:phone/00085D000001"));
        QTRY_COMPARE_WITH_TIMEOUT(session().value("phone").toString(), "00085D000001", 60'000);

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

    /// Its address is no file, but the window of it on this computer is found.
    void theWindowOfASharedJobShowsIt()
    {
        PostgresServer database;
        QVERIFY2(database.start(), "is the package postgresql installed?");
        const QString url = database.networkUrl("Hotel");
        const Ctl other;
        QCOMPARE(other.run({"job", "password", url}, QByteArray(PostgresServer::password) + '\n').exit, 0);
        QCOMPARE(other.run({"job", "create", url}).exit, 0);
        QCOMPARE(other.run({"--job", url, "phones", "import", "-"}, "mac,label\n00085D000002,Lobby\n").exit, 0);
        const auto shared = start({"--job", url}, other);
        const QDir jobs(other.data() + "/jobs");
        const auto isReady = [&] {
            return !jobs.entryList({"Hotel*.door"}, QDir::System).isEmpty() && !session(other).isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isReady() || shared->state() != QProcess::Running, 60'000);
        QVERIFY2(shared->state() == QProcess::Running, shared->readAllStandardError());
        QVERIFY(follow("firstring:phone/00085D000002", {"--job", url}, other));
        QTRY_COMPARE_WITH_TIMEOUT(session(other).value("phone").toString(), "00085D000002", 60'000);
        QVERIFY(follow("firstring:settings", {"--job", url}, other));
        QTRY_COMPARE_WITH_TIMEOUT(session(other).value("page").toInt(), 6, 60'000);
        shared->terminate();
        QVERIFY(shared->waitForFinished(60'000));
        QCOMPARE(shared->exitCode(), 0);
    }

private:
    std::unique_ptr<QProcess> start(const QStringList& words, const Ctl& ctl) const
    {
        auto program = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("DBUS_SESSION_BUS_ADDRESS", "disabled:");
        program->setProcessEnvironment(environment);
        program->start(FIRSTRING_WINDOW, QStringList{"--data", ctl.data()} + words);
        program->waitForStarted(60'000);
        return program;
    }
    /// The program that a link starts has done all it is for.
    bool follow(const QString& link) const { return follow(link, {}, m_ctl); }
    bool follow(const QString& link, const QStringList& options, const Ctl& ctl) const
    {
        const auto program = start(options + QStringList{link}, ctl);
        return program->waitForFinished(60'000) && program->exitStatus() == QProcess::NormalExit &&
               program->exitCode() == 0;
    }
    /// The job, with its door for other programs: nobody may have it for a moment before.
    bool isOpen() const
    {
        return m_window->state() == QProcess::Running && QFile::exists(m_ctl.data() + "/jobs/default.job.door");
    }
    QJsonObject session() const { return session(m_ctl); }
    QJsonObject session(const Ctl& ctl) const
    {
        QFile file(ctl.data() + "/session.json");
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }

    const Ctl m_ctl;
    std::unique_ptr<QProcess> m_window;
};

QTEST_GUILESS_MAIN(tst_ViewLinks)
#include "tst_ViewLinks.moc"
