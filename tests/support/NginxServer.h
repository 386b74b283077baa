// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/ReservedPort.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace firstring::test {

/// A real nginx as a child with a configuration of its own: serves the files that a test puts into its folder, answers
/// /ev/ with an empty 200, and keeps a log. Needs no rights. Ends with the object.
class NginxServer
{
public:
    static QString program()
    {
        return QStandardPaths::findExecutable(QStringLiteral("nginx"),
                                              {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
    }

    ~NginxServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
    }

    /// Instead of its folder: what stands in the block http, with @PORT@ for its port. Before start().
    void useServers(const QByteArray& servers) { m_servers = servers; }

    /// False when it does not answer within a few seconds.
    bool start()
    {
        m_isStarted = true;
        QDir(m_folder.path()).mkdir(QStringLiteral("www"));
        write(m_folder.filePath(QStringLiteral("nginx.conf")), configuration());
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program(), {QStringLiteral("-p"), m_folder.path(), QStringLiteral("-c"),
                                    m_folder.filePath(QStringLiteral("nginx.conf")), QStringLiteral("-e"),
                                    m_folder.filePath(QStringLiteral("error.log"))});
        for (int i = 0; i < 600; ++i) { // half a minute: a refusal comes at once
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port.number());
            if (probe.waitForConnected(100))
                return true;
            if (m_process.waitForFinished(50))
                return false;
        }
        return false;
    }

    QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port.number()); }
    /// 0 until it was started.
    quint16 port() const { return m_isStarted ? m_port.number() : 0; }
    /// The folder it serves.
    QString root() const { return m_folder.filePath(QStringLiteral("www")); }

    /// \a name may hold folders.
    void put(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(QLatin1String("www/") + name);
        QDir().mkpath(QFileInfo(path).path());
        write(path, content);
    }

    /// `127.1.2.3 "GET /x HTTP/1.1" 200 1234 "User-Agent"`, one request a line.
    QStringList log() const
    {
        QFile file(m_folder.filePath(QStringLiteral("access.log")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    }

private:
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    QByteArray configuration() const
    {
        const QByteArray folder = m_folder.path().toUtf8();
        return "daemon off;\nmaster_process off;\npid " + folder +
               "/pid;\nevents { worker_connections 4096; }\nhttp {\n" + "client_body_temp_path " + folder +
               "/body;\nproxy_temp_path " + folder + "/proxy;\nfastcgi_temp_path " + folder +
               "/fcgi;\nuwsgi_temp_path " + folder + "/uwsgi;\nscgi_temp_path " + folder + "/scgi;\n" +
               "log_format line '$remote_addr \"$request\" $status $body_bytes_sent "
               "\"$http_user_agent\"';\naccess_log " +
               folder + "/access.log line;\n" + servers(folder) + "}\n";
    }
    QByteArray servers(const QByteArray& folder) const
    {
        const QByteArray port = QByteArray::number(m_port.number());
        if (!m_servers.isEmpty())
            return QByteArray(m_servers).replace("@PORT@", port);
        return "server {\nlisten 127.0.0.1:" + port + " backlog=1024;\nroot " + folder +
               "/www;\nlocation /ev/ { return 200 \"\"; }\n}\n";
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QByteArray m_servers;
    ReservedPort m_port;
    bool m_isStarted = false;
};

} // namespace firstring::test
