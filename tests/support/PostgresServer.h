// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/ReservedPort.h"
#include "tests/support/Signals.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <csignal>
#include <memory>
#include <unistd.h>

namespace firstring::test {

/// A real PostgreSQL as a child, with data of its own in a folder that goes with the object: on a Unix socket there,
/// and on a loopback port that the system chose, where a password is asked. Never as root, which it refuses.
class PostgresServer
{
public:
    static constexpr auto user = "firstring";
    static constexpr auto password = "not-in-the-url";

    PostgresServer()
    {
        // Its own user must be able to reach it.
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
    }
    ~PostgresServer() { stop(); }

    /// Makes the data and starts. False when it does not answer within half a minute.
    bool start(const QStringList& more = {})
    {
        m_more = more;
        const QString own = m_folder.filePath(QStringLiteral("own"));
        const QString words = m_folder.filePath(QStringLiteral("words"));
        QDir().mkdir(own);
        QFile file(words);
        if (!file.open(QIODevice::WriteOnly) || file.write(password) < 0)
            return false;
        file.close();
        if (!giveAway(own) || !giveAway(words))
            return false;
        QProcess init;
        prepare(init);
        init.start(program("initdb"), {QStringLiteral("-D"), data(), QStringLiteral("-U"), QString::fromLatin1(user),
                                       QStringLiteral("--pwfile"), words, QStringLiteral("--auth-local=trust"),
                                       QStringLiteral("--auth-host=scram-sha-256"), QStringLiteral("-E"),
                                       QStringLiteral("UTF8"), QStringLiteral("--locale=C.UTF-8"),
                                       QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")});
        return init.waitForFinished(60'000) && init.exitCode() == 0 && run() &&
               exec("CREATE DATABASE firstring", "postgres");
    }

    /// Starts again with the same data.
    bool run()
    {
        m_server = std::make_unique<QProcess>();
        prepare(*m_server);
        QStringList arguments{QStringLiteral("-D"), data(),
                              QStringLiteral("-k"), socketFolder(),
                              QStringLiteral("-p"), QString::number(m_port.number())};
        for (const char* setting : {"listen_addresses=127.0.0.1", "fsync=off", "max_connections=50",
                                    "autovacuum_naptime=3600", "logging_collector=off", "shared_buffers=32MB"})
            arguments << QStringLiteral("-c") << QString::fromLatin1(setting);
        for (const QString& setting : m_more)
            arguments << QStringLiteral("-c") << setting;
        m_server->start(program("postgres"), arguments);
        for (int i = 0; i < 300; ++i) {
            if (exec("SELECT 1", "postgres"))
                return true;
            if (m_server->waitForFinished(100))
                return false;
        }
        return false;
    }

    /// Ends it as an administrator does, or as a power cut does.
    void stop(bool powerCut = false)
    {
        if (!m_server || m_server->state() == QProcess::NotRunning)
            return;
        sendSignal(*m_server, powerCut ? SIGQUIT : SIGINT);
        if (!m_server->waitForFinished(20'000))
            m_server->kill();
        m_server->waitForFinished(5000);
    }

    /// Runs a statement as its administrator.
    bool exec(const QByteArray& sql, const QByteArray& database = "firstring")
    {
        QProcess psql;
        psql.start(program("psql"),
                   {QStringLiteral("-h"), socketFolder(), QStringLiteral("-p"), QString::number(m_port.number()),
                    QStringLiteral("-U"), QString::fromLatin1(user), QStringLiteral("-X"), QStringLiteral("-q"),
                    QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"),
                    QStringLiteral("-c"), QString::fromUtf8(sql), QString::fromLatin1(database)});
        const bool done = psql.waitForFinished(30'000) && psql.exitCode() == 0;
        m_said = QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
        return done;
    }
    /// What the last statement gave.
    const QString& said() const { return m_said; }

    /// By its socket, where nobody is asked for a password.
    QString url(const QString& job) const
    {
        return QStringLiteral("postgresql://firstring@:%1/firstring?host=%2&job=%3")
            .arg(m_port.number())
            .arg(socketFolder(), QString::fromLatin1(QUrl::toPercentEncoding(job)));
    }
    /// By its port, where one is.
    QString networkUrl(const QString& job) const
    {
        return QStringLiteral("postgresql://firstring@127.0.0.1:%1/firstring?job=%2")
            .arg(m_port.number())
            .arg(QString::fromLatin1(QUrl::toPercentEncoding(job)));
    }
    quint16 port() const { return m_port.number(); }

protected:
    /// The file is the database's own.
    static bool giveAway(const QString& path)
    {
        return !isRoot() || ::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0;
    }

private:
    static constexpr uid_t nobody = 65534;
    static bool isRoot() { return ::geteuid() == 0; }
    static QString program(const char* name)
    {
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList found = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        return found.isEmpty() ? QString::fromLatin1(name)
                               : versions.filePath(found.last() + QLatin1String("/bin/") + QString::fromLatin1(name));
    }
    static void prepare(QProcess& process)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setWorkingDirectory(QStringLiteral("/"));
        if (isRoot())
            process.setChildProcessModifier([] {
                if (::setgid(nobody) != 0 || ::setuid(nobody) != 0)
                    ::_exit(1);
            });
    }
    QString socketFolder() const { return m_folder.filePath(QStringLiteral("own")); }
    QString data() const { return m_folder.filePath(QStringLiteral("own/data")); }

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_server;
    QStringList m_more;
    QString m_said;
    ReservedPort m_port; ///< also while it is away
};

} // namespace firstring::test
