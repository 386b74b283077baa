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

/// A real sshd on loopback, as the user who runs the test: own host key, own user key, a port that the system chose.
/// Lets in nobody but that key. Ends with the object.
class SshServer
{
public:
    /// Empty when sshd or what belongs to it is not installed.
    static QString program()
    {
        const QString sshd = QStandardPaths::findExecutable(QStringLiteral("sshd"),
                                                            {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin")});
        return QStandardPaths::findExecutable(QStringLiteral("sftp")).isEmpty() ? QString() : sshd;
    }

    ~SshServer()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
    }

    /// False when it does not answer within a few seconds.
    bool start()
    {
        for (const char* key : {"host", "user"})
            QProcess::execute(QStringLiteral("ssh-keygen"),
                              {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                               QStringLiteral("-N"), QString(), QStringLiteral("-f"), path(key)});
        const QByteArray folder = m_folder.path().toUtf8();
        const QByteArray port = QByteArray::number(m_port.number());
        QFile::copy(path("user.pub"), path("authorized"));
        write("known", "[127.0.0.1]:" + port + ' ' + read("host.pub"));
        write("sshd.conf", "Port " + port + "\nListenAddress 127.0.0.1\nHostKey " + folder + "/host\nPidFile none\n" +
                               "AuthorizedKeysFile " + folder + "/authorized\nStrictModes no\nUsePAM no\n" +
                               "PasswordAuthentication no\nKbdInteractiveAuthentication no\n" +
                               "PermitRootLogin prohibit-password\nSubsystem sftp internal-sftp\n");
        write("ssh.conf", "Host *\nIdentityFile " + folder + "/user\nIdentitiesOnly yes\nUserKnownHostsFile " + folder +
                              "/known\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\n");
        QDir().mkpath(QStringLiteral("/run/sshd")); // privilege separation of Debian's sshd, when run as root
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program(),
                        {QStringLiteral("-D"), QStringLiteral("-q"), QStringLiteral("-f"), path("sshd.conf")});
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

    /// `sftp://127.0.0.1:2222` and that folder.
    QString url(const QString& folder) const
    {
        return QStringLiteral("sftp://127.0.0.1:%1%2").arg(m_port.number()).arg(folder);
    }
    /// For `sftp -F`.
    QString clientConfig() const { return path("ssh.conf"); }

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QByteArray read(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    ReservedPort m_port;
};

} // namespace firstring::test
