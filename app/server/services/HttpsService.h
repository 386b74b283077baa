// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/services/OldPhonesOnly.h"
#include "app/server/services/Service.h"
#include "app/server/tls/TlsContext.h"

namespace firstring {

/// Files over HTTPS: a listener that speaks TLS 1.2 and 1.3, and beside it, when wanted, one for old phones. Sees to
/// its certificates: makes them for the address it listens on, and makes them anew in time. Server thread; making keys
/// takes a few tenths of a second, once, before the first listener opens.
class HttpsService final : public Service
{
public:
    explicit HttpsService(const ServiceContext& context);

    Result<void> start(const ServerSettings& settings, const QHostAddress& address,
                       ServerEndpoints& endpoints) override;
    bool isOptional(const ServerSettings&, const ServerEndpoints&) const override { return false; }
    void stop() override;
    void askAgain(const QSet<quint64>& ids) override;
    void tick() override;
    Result<void> reload(ServerEndpoints& endpoints) override;

private:
    struct Listener
    {
        http::Context http;
        TlsEra era;
        std::shared_ptr<const TlsContext> tls;
        std::unique_ptr<HttpTransport> transport; ///< while it is on
    };

    /// Certificates and keys into the contexts of the listeners that are wanted; true: a certificate is new. An Error:
    /// the contexts are as they were.
    Result<bool> prepare(const QByteArray& clientCas);
    void reportRenewed();
    Result<int> open(Listener& listener, const QString& service, const QHostAddress& address, int port);

    const ServiceContext m_context;
    OldPhonesOnly m_oldPhonesOnly;
    Listener m_current;
    Listener m_old;
    ServerSettings m_settings; ///< of this run
    QHostAddress m_address;
    QByteArray m_clientCas;
    CertificateFacts m_shown;
    qint64 m_lookAgainMs = 0; ///< monotonic
};

/// What a server certificate for \a address must name: the address, or when it stands for every address all of this
/// computer's; and the computer's name.
QStringList certificateNames(const QHostAddress& address);

} // namespace firstring
