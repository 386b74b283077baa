// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/certificates/CertificateFolder.h"
#include "tests/support/Ctl.h"
#include "tests/support/FaultProxy.h"
#include "tests/support/ReservedPort.h"
#include "tests/support/Signals.h"

#include <QUrl>

#include <csignal>

namespace firstring::test {

/// A site: the real `firstringctl serve --https` with a data folder and a job of its own.
class SiteServer
{
public:
    ~SiteServer() { stop(); }

    Ctl ctl;

    /// At the same port each time. False: it did not come up.
    bool start(const QStringList& more = {})
    {
        QJsonObject ready;
        m_process =
            ctl.serve(ready, QStringList{"--https", QString::number(port()), "--tftp", "off", "--http", "off"} + more);
        m_fingerprint = ready.value(QStringLiteral("fingerprint")).toString();
        return QUrl(ready.value(QStringLiteral("https")).toString()).port(0) == port();
    }
    /// Ends it in order; what it said since it started.
    QByteArray stop() { return end(SIGTERM); }
    /// As a power cut would.
    QByteArray kill() { return end(SIGKILL); }

    quint16 port() const { return m_port.number(); }
    QString fingerprint() const { return m_fingerprint; }
    /// A new account; also while it runs.
    QByteArray token(const QString& name, const QString& role) const
    {
        return ctl.json({"token", "create", name, "--role", role})
            .object()
            .value(QStringLiteral("token"))
            .toString()
            .toLatin1();
    }
    /// Key and certificate, for somebody who stands between on purpose.
    FaultProxy::Identity identity() const
    {
        const auto shown =
            CertificateFolder(ctl.data() + QStringLiteral("/jobs/default.tls"), QStringLiteral("default")).existing();
        if (!shown || shown->identities.isEmpty())
            return {};
        return {shown->identities.first().chain, shown->identities.first().key};
    }
    static QString url(quint16 port) { return QStringLiteral("https://127.0.0.1:%1").arg(port); }
    /// Makes it known to a workstation by that name, at \a port: its own, or that of somebody between.
    CtlRun makeKnown(const Ctl& workstation, quint16 port, const QByteArray& secret,
                     const QString& name = QStringLiteral("site")) const
    {
        return workstation.json({"remote", "add", name, url(port), "--fingerprint", m_fingerprint, "--token-file", "-"},
                                secret + '\n');
    }

private:
    QByteArray end(int signal)
    {
        if (!m_process)
            return {};
        sendSignal(*m_process, signal);
        m_process->waitForFinished(30'000);
        const QByteArray said = m_process->readAllStandardOutput();
        m_process.reset();
        return said;
    }

    std::unique_ptr<QProcess> m_process;
    ReservedPort m_port; ///< also while it is away
    QString m_fingerprint;
};

} // namespace firstring::test
