// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/ByteChannel.h"
#include "models/certificates/CertificateFolder.h"

#include <QByteArrayView>

#include <memory>

struct bio_method_st;
struct ssl_ctx_st;

namespace firstring {

/// Whom a listener can talk to.
enum class TlsEra : quint8 {
    Current, ///< TLS 1.2 and 1.3, OpenSSL's security level 2
    Old,     ///< TLS 1.0 to 1.2 with an RSA certificate, security level 0: phones of the 6700i's days (phones.md B5)
};

/// What all connections of one TLS listener share: versions, ciphers, certificates, ticket keys, and who may vouch for
/// clients. Never changed once made; a new certificate means a new one, and connections keep theirs. Made in any
/// thread, used in one at a time.
class TlsContext
{
public:
    /// \a clientCas: PEM of those who must have signed the client's certificate; empty: clients need none.
    /// CERTIFICATE_UNUSABLE: OpenSSL does not take a certificate; CERTIFICATE_OLD_RSA: the old era lacks an RSA one.
    static Result<std::shared_ptr<const TlsContext>> make(TlsEra era, const QList<TlsIdentity>& identities,
                                                          QByteArrayView clientCas = {});
    ~TlsContext();
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    ssl_ctx_st* get() const { return m_context; }
    const bio_method_st* socketMethod() const { return m_socketMethod; }

private:
    TlsContext();

    ssl_ctx_st* m_context;
    bio_method_st* m_socketMethod; ///< a descriptor that does not block, written to without SIGPIPE
};

/// TLS as a server on \a descriptor, which it owns and which must not block; the handshake begins with the first
/// receive().
std::unique_ptr<ByteChannel> tlsChannel(int descriptor, std::shared_ptr<const TlsContext> context);

} // namespace firstring
