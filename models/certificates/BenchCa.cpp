// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/BenchCa.h"

#include "models/certificates/CertificateReading.h"
#include "models/certificates/OpenSslHandles.h"

#include <QCoreApplication>

#include <array>
#include <ctime>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

namespace firstring::benchca {

namespace {

constexpr int rsaBits = 2048;
constexpr qint64 secondsOfDay = 86'400;

Error notMade()
{
    std::array<char, 256> detail{};
    ERR_error_string_n(ERR_peek_last_error(), detail.data(), detail.size());
    ERR_clear_error();
    return {QStringLiteral("CERTIFICATE_MADE"),
            QCoreApplication::translate("Certificates", "A certificate for the local server could not be made, so "
                                                        "phones can't be served by HTTPS. Serve them by HTTP."),
            QString::fromLatin1(detail.data())};
}

QByteArray pemOf(X509* certificate)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, length};
}

QByteArray pemOf(EVP_PKEY* key)
{
    const BioHandle out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return {bytes, length};
}

KeyHandle keyFrom(QByteArrayView pem)
{
    const BioHandle in = readingBio(pem);
    return KeyHandle(PEM_read_bio_PrivateKey(in.get(), nullptr, refusePassphrase, nullptr));
}

CertificateHandle certificateFrom(QByteArrayView pem)
{
    const BioHandle in = readingBio(pem);
    return CertificateHandle(PEM_read_bio_X509(in.get(), nullptr, refusePassphrase, nullptr));
}

KeyHandle newKey(KeyKind kind)
{
    return KeyHandle(kind == KeyKind::Ecdsa ? EVP_EC_gen("P-256") : EVP_RSA_gen(rsaBits));
}

bool addText(X509_NAME* name, const char* field, const QString& value, qsizetype most)
{
    const QByteArray bytes = value.left(most).toUtf8();
    return X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                                      reinterpret_cast<const unsigned char*>(bytes.constData()),
                                      static_cast<int>(bytes.size()), -1, 0) == 1;
}

bool addExtension(X509* certificate, X509V3_CTX& context, int id, const QByteArray& value)
{
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, id, value.constData());
    const bool added = extension && X509_add_ext(certificate, extension, -1) == 1;
    X509_EXTENSION_free(extension);
    return added;
}

/// A version 3 certificate with a random serial number and dates around \a now, a day of which is for clocks that go
/// slow.
CertificateHandle blank(const QDateTime& now, int days)
{
    CertificateHandle certificate(X509_new());
    std::array<unsigned char, 16> serial{};
    if (!certificate || RAND_bytes(serial.data(), serial.size()) != 1)
        return {};
    serial[0] &= 0x7f; // RFC 5280 4.1.2.2: positive
    serial[0] |= 0x40;
    BIGNUM* number = BN_bin2bn(serial.data(), serial.size(), nullptr);
    const bool numbered = number && BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    time_t seconds = now.toSecsSinceEpoch();
    const bool dated =
        X509_time_adj_ex(X509_getm_notBefore(certificate.get()), 0, -secondsOfDay, &seconds) != nullptr &&
        X509_time_adj_ex(X509_getm_notAfter(certificate.get()), days, 0, &seconds) != nullptr;
    if (!numbered || !dated || X509_set_version(certificate.get(), X509_VERSION_3) != 1)
        return {};
    return certificate;
}

bool isDnsName(const QString& name)
{
    for (const QChar c : name) {
        const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') ||
                             c == u'-' || c == u'.' || c == u'_';
        if (!allowed)
            return false;
    }
    return !name.isEmpty() && name.size() <= 253;
}

/// As OpenSSL's configuration writes it; names that cannot stand there are left out.
QByteArray alternativeNames(const QStringList& names)
{
    QByteArrayList parts;
    for (const QString& name : names) {
        ASN1_OCTET_STRING* address = a2i_IPADDRESS(name.toLatin1().constData());
        if (address)
            parts.append("IP:" + name.toLatin1());
        else if (isDnsName(name))
            parts.append("DNS:" + name.toLatin1());
        ASN1_OCTET_STRING_free(address);
    }
    ERR_clear_error();
    return parts.join(',');
}

Result<TlsIdentity> selfSigned(KeyHandle key, X509_NAME* subject, const QDateTime& now)
{
    CertificateHandle certificate = blank(now, caDays);
    if (!key || !certificate)
        return notMade();
    X509* made = certificate.get();
    X509V3_CTX context;
    X509V3_set_ctx(&context, made, made, nullptr, nullptr, 0);
    const bool done = X509_set_subject_name(made, subject) == 1 && X509_set_issuer_name(made, subject) == 1 &&
                      X509_set_pubkey(made, key.get()) == 1 &&
                      addExtension(made, context, NID_basic_constraints, "critical,CA:TRUE,pathlen:0") &&
                      addExtension(made, context, NID_key_usage, "critical,keyCertSign,cRLSign") &&
                      addExtension(made, context, NID_subject_key_identifier, "hash") &&
                      X509_sign(made, key.get(), EVP_sha256()) > 0;
    if (!done)
        return notMade();
    return TlsIdentity{pemOf(made), pemOf(key.get())};
}

} // namespace

Result<TlsIdentity> make(const QString& job, const QDateTime& now)
{
    KeyHandle key = newKey(KeyKind::Rsa);
    std::array<unsigned char, 4> mark{};
    const std::unique_ptr<X509_NAME, OpenSslRelease<X509_NAME_free>> subject(X509_NAME_new());
    if (!key || !subject || RAND_bytes(mark.data(), mark.size()) != 1)
        return notMade();
    // The mark tells apart the CAs of two computers that have a job of the same name.
    const QString ending =
        u' ' + QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(mark.data()), mark.size()).toHex());
    constexpr qsizetype mostCommonName = 64; // RFC 5280 appendix A.1
    const QString name = QStringLiteral("Firstring bench CA ") + job;
    if (!addText(subject.get(), "O", QStringLiteral("Firstring"), mostCommonName) ||
        !addText(subject.get(), "CN", name.left(mostCommonName - ending.size()) + ending, mostCommonName))
        return notMade();
    return selfSigned(std::move(key), subject.get(), now);
}

Result<TlsIdentity> renew(const TlsIdentity& ca, const QDateTime& now)
{
    const CertificateHandle old = certificateFrom(ca.chain);
    if (!old)
        return notMade();
    return selfSigned(keyFrom(ca.key), X509_get_subject_name(old.get()), now);
}

Result<TlsIdentity> issue(const TlsIdentity& ca, KeyKind kind, const QStringList& names, const QByteArray& key,
                          const QDateTime& now)
{
    const CertificateHandle issuer = certificateFrom(ca.chain);
    const KeyHandle issuerKey = keyFrom(ca.key);
    const KeyHandle own = key.isEmpty() ? newKey(kind) : keyFrom(key);
    CertificateHandle certificate = blank(now, serverDays);
    const QByteArray alternatives = alternativeNames(names);
    if (!issuer || !issuerKey || !own || !certificate || alternatives.isEmpty())
        return notMade();
    X509* made = certificate.get();
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer.get(), made, nullptr, nullptr, 0);
    const QByteArray usage =
        kind == KeyKind::Rsa ? "critical,digitalSignature,keyEncipherment" : "critical,digitalSignature";
    const bool done = addText(X509_get_subject_name(made), "CN", names.first(), 64) &&
                      X509_set_issuer_name(made, X509_get_subject_name(issuer.get())) == 1 &&
                      X509_set_pubkey(made, own.get()) == 1 &&
                      addExtension(made, context, NID_basic_constraints, "critical,CA:FALSE") &&
                      addExtension(made, context, NID_key_usage, usage) &&
                      addExtension(made, context, NID_ext_key_usage, "serverAuth") &&
                      addExtension(made, context, NID_subject_alt_name, alternatives) &&
                      addExtension(made, context, NID_subject_key_identifier, "hash") &&
                      addExtension(made, context, NID_authority_key_identifier, "keyid:always") &&
                      X509_sign(made, issuerKey.get(), EVP_sha256()) > 0;
    if (!done)
        return notMade();
    return TlsIdentity{pemOf(made), pemOf(own.get())};
}

bool isGood(QByteArrayView pem, const TlsIdentity& ca, const QStringList& names, const QDateTime& now)
{
    const CertificateHandle certificate = certificateFrom(pem);
    const CertificateHandle issuer = certificateFrom(ca.chain);
    if (!certificate || !issuer || X509_verify(certificate.get(), X509_get0_pubkey(issuer.get())) != 1) {
        ERR_clear_error();
        return false;
    }
    const CertificateFacts facts = factsOf(certificate.get());
    for (const QString& name : names) {
        if (!facts.covers(name) && !alternativeNames({name}).isEmpty())
            return false;
    }
    return facts.validFrom <= now && now.addDays(serverRenewDays) < facts.validUntil &&
           facts.subject == names.value(0).left(64);
}

} // namespace firstring::benchca
