// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/Ctl.h"
#include "tests/support/NginxServer.h"
#include "tests/support/PostgresServer.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/Signals.h"

#include <QTcpSocket>
#include <QThread>
#include <QUrl>

#include <array>
#include <csignal>

namespace firstring::test {

/// Two site servers, each with a data folder of its own, on one job in a database, a workstation that edits it, and
/// nginx before them as the help has it.
class SitePair
{
public:
    PostgresServer database;
    NginxServer nginx;
    Ctl desk; ///< the workstation
    std::array<Ctl, 2> sites;

    bool makeJob(const QByteArray& list)
    {
        if (!database.start())
            return false;
        m_url = database.url(QStringLiteral("Site"));
        return desk.run({QStringLiteral("job"), QStringLiteral("create"), m_url}).exit == 0 &&
               at({"job", "set", "kind=site"}).exit == 0 && at({"phones", "import", "-"}, list).exit == 0;
    }
    /// On that job, at the workstation.
    CtlRun at(const QStringList& words, const QByteArray& input = {}) const
    {
        return desk.run(QStringList{QStringLiteral("--json"), QStringLiteral("--job"), m_url} + words, input);
    }
    QString url() const { return m_url; }

    /// At the same port each time.
    bool startSite(int number, const QStringList& more = {})
    {
        const auto index = static_cast<std::size_t>(number);
        QJsonObject ready;
        m_servers[index] = sites[index].serve(
            ready, QStringList{QStringLiteral("--tftp"), QStringLiteral("off"), QStringLiteral("--trusted-proxy"),
                               QStringLiteral("127.0.0.1"), QStringLiteral("--http"), QString::number(port(number)),
                               QStringLiteral("--job"), m_url} +
                       more);
        m_https = QUrl(ready.value(QStringLiteral("https")).toString()).port(m_https);
        return QUrl(ready.value(QStringLiteral("http")).toString()).port(0) == port(number);
    }
    void endSite(int number, int signal)
    {
        QProcess* server = m_servers[static_cast<std::size_t>(number)].get();
        sendSignal(*server, signal);
        server->waitForFinished(30'000);
    }
    int port(int number) const { return m_ports[static_cast<std::size_t>(number)].number(); }

    /// Of the one that was started with it.
    int httpsPort() const { return m_https; }

    /// Before both; phones keep to one of them while it runs.
    bool startNginx()
    {
        QByteArray servers;
        for (const int site : {0, 1})
            servers += "server 127.0.0.1:" + QByteArray::number(port(site)) + " max_fails=1 fail_timeout=5s;\n";
        nginx.useServers(
            "upstream firstring {\nhash $remote_addr consistent;\n" + servers +
            "keepalive 64;\nkeepalive_timeout 30s;\n}\nserver {\nlisten 127.0.0.1:@PORT@ backlog=1024;\nlocation / {\n"
            "proxy_pass http://firstring;\nproxy_http_version 1.1;\nproxy_set_header Connection \"\";\n"
            "proxy_set_header Host $http_host;\nproxy_set_header X-Forwarded-For $remote_addr;\n"
            "proxy_set_header X-Forwarded-Host $host;\nproxy_set_header X-Forwarded-Proto $scheme;\n"
            "proxy_set_header X-Forwarded-Port $server_port;\nproxy_connect_timeout 2s;\n"
            "proxy_buffering off;\n}\n}\n");
        return nginx.start();
    }

    /// A question on its way to a server, as a proxy brings it for \a source.
    class Question
    {
    public:
        Question(int port, const QString& path, const QString& source, bool byLine = false)
        {
            m_socket.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(port));
            if (!m_socket.waitForConnected(10'000))
                return;
            const QByteArray from = source.toLatin1();
            m_socket.write((byLine ? "PROXY TCP4 " + from + " 198.51.100.9 5060 80\r\n" : QByteArray()) + "GET " +
                           path.toLatin1() + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" +
                           (byLine ? QByteArray() : "X-Forwarded-For: " + from + "\r\n") + "\r\n");
            m_socket.flush();
        }
        /// All that came back.
        QByteArray answer()
        {
            while (m_socket.state() == QTcpSocket::ConnectedState && m_socket.waitForReadyRead(20'000)) {
            }
            return m_socket.readAll();
        }
        int status() { return answer().mid(9, 3).toInt(); }

    private:
        QTcpSocket m_socket;
    };
    int ask(int number, const QString& path, const QString& source) const
    {
        return Question(port(number), path, source).status();
    }

private:
    QString m_url;
    std::array<std::unique_ptr<QProcess>, 2> m_servers;
    std::array<ReservedPort, 2> m_ports; ///< also while a site is away
    int m_https = 0;
};

} // namespace firstring::test
