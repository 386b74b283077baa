// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/ReservedPort.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

namespace firstring::test {

/// An S3-compatible object store that others wrote (tests/peers/package.json), on loopback, with one bucket `phones`.
/// It checks signatures. Ends with the object.
class S3Server
{
public:
    static constexpr char keyId[] = "S3RVER";
    static constexpr char secret[] = "S3RVER";

    /// Empty when it is not installed: `npm ci` in a copy of tests/peers, which packaging/test does.
    static QString program()
    {
        const QString script = QStringLiteral(FIRSTRING_PEERS "/node_modules/s3rver/bin/s3rver.js");
        const QString given = qEnvironmentVariable("FIRSTRING_S3RVER", script);
        return QFileInfo::exists(given) && !QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty()
                   ? given
                   : QString();
    }

    ~S3Server()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(3000))
            m_process.kill();
    }

    bool start()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("node"),
                        {program(), QStringLiteral("-s"), QStringLiteral("-d"), m_folder.path(), QStringLiteral("-a"),
                         QStringLiteral("127.0.0.1"), QStringLiteral("-p"), QString::number(m_port.number()),
                         QStringLiteral("--configure-bucket"), QStringLiteral("phones")});
        for (int i = 0; i < 600; ++i) {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port.number());
            if (probe.waitForConnected(100))
                return true;
            if (m_process.waitForFinished(50))
                return false;
        }
        return false;
    }

    QString endpoint() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port.number()); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    ReservedPort m_port;
};

} // namespace firstring::test
