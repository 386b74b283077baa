// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/PostgresServer.h"

namespace firstring::test {

/// A PostgreSQL that speaks TLS on its port, with a certificate of its own for 127.0.0.1.
class SharedDatabase final : public PostgresServer
{
public:
    bool start()
    {
        QFile::setPermissions(m_tls.path(), QFile::Permissions(0x7755));
        QProcess make;
        make.setProcessChannelMode(QProcess::MergedChannels);
        make.start(QStringLiteral("openssl"),
                   {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
                    QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("30"),
                    QStringLiteral("-subj"), QStringLiteral("/CN=127.0.0.1"), QStringLiteral("-addext"),
                    QStringLiteral("subjectAltName=IP:127.0.0.1"), QStringLiteral("-keyout"), key(),
                    QStringLiteral("-out"), certificate()});
        if (!make.waitForFinished(30'000) || make.exitCode() != 0)
            return false;
        QFile::setPermissions(key(), QFile::ReadOwner | QFile::WriteOwner);
        return giveAway(key()) &&
               PostgresServer::start({QStringLiteral("ssl=on"), QStringLiteral("ssl_cert_file=%1").arg(certificate()),
                                      QStringLiteral("ssl_key_file=%1").arg(key())});
    }
    QString certificate() const { return m_tls.filePath(QStringLiteral("server.pem")); }

private:
    QString key() const { return m_tls.filePath(QStringLiteral("server.key")); }

    QTemporaryDir m_tls;
};

} // namespace firstring::test
