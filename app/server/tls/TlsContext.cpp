// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/TlsContext.h"

#include "models/certificates/CertificateReading.h"
#include "models/certificates/OpenSslHandles.h"

#include <QCoreApplication>

#include <array>
#include <cerrno>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

namespace firstring {

namespace {

// Forward secrecy first; plain RSA last, for phones whose TLS 1.2 has no elliptic curves [R].
constexpr char currentCiphers[] = "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES:DHE+AESGCM:RSA+AESGCM:RSA+AES:"
                                  "!aNULL:!eNULL:!PSK:!SRP:!DSS:!ARIA:!CAMELLIA:!AESCCM:@SECLEVEL=2";
constexpr char oldCiphers[] = "ECDHE+AES:DHE+AES:RSA+AES:ALL:!aNULL:!eNULL:!PSK:!SRP:!DSS:@SECLEVEL=0";
constexpr long mostClientChain = 32 * 1024; // bytes
constexpr long oldSessions = 1024;          // TLS 1.0 clients may know no tickets
constexpr long sessionSeconds = 24 * 3600;  // a phone restarts several times while it is staged

// OpenSSL's own socket BIO writes with write(2), and SIGPIPE ends the program.

int fdOf(BIO* bio)
{
    return static_cast<int>(reinterpret_cast<qintptr>(BIO_get_data(bio)));
}

bool isLater()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

int writeSocket(BIO* bio, const char* bytes, int length)
{
    BIO_clear_retry_flags(bio);
    const auto sent = ::send(fdOf(bio), bytes, static_cast<size_t>(length), MSG_NOSIGNAL);
    if (sent < 0 && isLater())
        BIO_set_retry_write(bio);
    return static_cast<int>(sent);
}

int readSocket(BIO* bio, char* target, int room)
{
    BIO_clear_retry_flags(bio);
    const auto got = ::recv(fdOf(bio), target, static_cast<size_t>(room), 0);
    if (got < 0 && isLater())
        BIO_set_retry_read(bio);
    if (got == 0)
        BIO_set_flags(bio, BIO_FLAGS_IN_EOF);
    return static_cast<int>(got);
}

long controlSocket(BIO* bio, int command, long, void*)
{
    switch (command) {
    case BIO_CTRL_FLUSH:
        return 1;
    case BIO_CTRL_EOF:
        return BIO_test_flags(bio, BIO_FLAGS_IN_EOF) != 0 ? 1 : 0;
    default:
        return 0;
    }
}

/// Of what a client offers we speak one protocol; a client that insists on another is told so (RFC 7301 3.2).
int chooseProtocol(SSL*, const unsigned char** out, unsigned char* outLength, const unsigned char* in,
                   unsigned int inLength, void*)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char* chosen = nullptr;
    if (SSL_select_next_proto(&chosen, outLength, ours, sizeof ours - 1, in, inLength) != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL;
    *out = chosen;
    return SSL_TLSEXT_ERR_OK;
}

Error unusable()
{
    std::array<char, 256> detail{};
    ERR_error_string_n(ERR_peek_last_error(), detail.data(), detail.size());
    ERR_clear_error();
    return {QStringLiteral("CERTIFICATE_UNUSABLE"),
            QCoreApplication::translate("TlsContext", "HTTPS can't start with this certificate, so phones find nothing "
                                                      "there. Import another one, or go back to the bench CA."),
            QString::fromLatin1(detail.data())};
}

bool use(SSL_CTX* context, const TlsIdentity& identity)
{
    const BioHandle in = readingBio(identity.chain);
    const CertificateHandle own(PEM_read_bio_X509(in.get(), nullptr, refusePassphrase, nullptr));
    const std::unique_ptr<STACK_OF(X509), void (*)(STACK_OF(X509)*)> issuers(
        sk_X509_new_null(), [](STACK_OF(X509) * list) { sk_X509_pop_free(list, X509_free); });
    while (X509* issuer = PEM_read_bio_X509(in.get(), nullptr, refusePassphrase, nullptr))
        sk_X509_push(issuers.get(), issuer);
    const BioHandle keyIn = readingBio(identity.key);
    const KeyHandle key(PEM_read_bio_PrivateKey(keyIn.get(), nullptr, refusePassphrase, nullptr));
    ERR_clear_error(); // the end of the chain counts as one
    return own && key && SSL_CTX_use_cert_and_key(context, own.get(), key.get(), issuers.get(), 1) == 1;
}

bool trustClients(SSL_CTX* context, QByteArrayView pem)
{
    const BioHandle in = readingBio(pem);
    X509_STORE* store = SSL_CTX_get_cert_store(context);
    int count = 0;
    while (const CertificateHandle ca{PEM_read_bio_X509(in.get(), nullptr, refusePassphrase, nullptr)}) {
        if (X509_STORE_add_cert(store, ca.get()) != 1 || SSL_CTX_add_client_CA(context, ca.get()) != 1)
            return false;
        ++count;
    }
    ERR_clear_error();
    // Makers publish the CA that signs phones, not always the root above it.
    X509_STORE_set_flags(store, X509_V_FLAG_PARTIAL_CHAIN);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER | SSL_VERIFY_FAIL_IF_NO_PEER_CERT, nullptr);
    return count > 0;
}

bool isRsa(const TlsIdentity& identity)
{
    const Result<CertificateFacts> facts = certificateFacts(identity.chain);
    return facts && facts->keyKind == KeyKind::Rsa;
}

bool speak(SSL_CTX* context, TlsEra era)
{
    const bool old = era == TlsEra::Old;
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_CIPHER_SERVER_PREFERENCE |
                                     SSL_OP_PRIORITIZE_CHACHA | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context,
                     SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1); // one recv for a record instead of two
    SSL_CTX_set_max_cert_list(context, mostClientChain);
    SSL_CTX_set_dh_auto(context, 1);
    SSL_CTX_set_num_tickets(context, 1);
    SSL_CTX_set_timeout(context, sessionSeconds);
    SSL_CTX_set_session_cache_mode(context, old ? SSL_SESS_CACHE_SERVER : SSL_SESS_CACHE_OFF);
    if (old)
        SSL_CTX_sess_set_cache_size(context, oldSessions);
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    // A session must not be taken to another listener, where other clients are trusted.
    std::array<unsigned char, 16> mark{};
    return RAND_bytes(mark.data(), mark.size()) == 1 &&
           SSL_CTX_set_session_id_context(context, mark.data(), mark.size()) == 1 &&
           SSL_CTX_set_cipher_list(context, old ? oldCiphers : currentCiphers) == 1 &&
           SSL_CTX_set_min_proto_version(context, old ? TLS1_VERSION : TLS1_2_VERSION) == 1 &&
           SSL_CTX_set_max_proto_version(context, old ? TLS1_2_VERSION : TLS1_3_VERSION) == 1;
}

} // namespace

TlsContext::TlsContext()
    : m_context(SSL_CTX_new(TLS_server_method()))
    , m_socketMethod(BIO_meth_new(BIO_TYPE_SOURCE_SINK, "socket"))
{
    BIO_meth_set_write(m_socketMethod, writeSocket);
    BIO_meth_set_read(m_socketMethod, readSocket);
    BIO_meth_set_ctrl(m_socketMethod, controlSocket);
}

TlsContext::~TlsContext()
{
    SSL_CTX_free(m_context);
    BIO_meth_free(m_socketMethod);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::make(TlsEra era, const QList<TlsIdentity>& identities,
                                                           QByteArrayView clientCas)
{
    ERR_clear_error();
    const std::shared_ptr<TlsContext> made(new TlsContext);
    if (!made->m_context || !speak(made->m_context, era))
        return unusable();
    int used = 0;
    for (const TlsIdentity& identity : identities) {
        if (era == TlsEra::Old && !isRsa(identity))
            continue;
        if (!use(made->m_context, identity))
            return unusable();
        ++used;
    }
    if (used == 0) {
        return Error{QStringLiteral("CERTIFICATE_OLD_RSA"),
                     QCoreApplication::translate(
                         "TlsContext", "Old phones need a certificate with an RSA key, and the imported one "
                                       "has another. Switch HTTPS for old phones off, or import one with RSA."),
                     {}};
    }
    if (!clientCas.isEmpty() && !trustClients(made->m_context, clientCas))
        return unusable();
    return std::shared_ptr<const TlsContext>(made);
}

} // namespace firstring
