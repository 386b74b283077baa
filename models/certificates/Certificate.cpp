// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/Certificate.h"

#include "models/certificates/CertificateReading.h"
#include "models/certificates/OpenSslHandles.h"

#include <QCoreApplication>

#include <arpa/inet.h>
#include <array>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace firstring {

namespace {

QString text(const ASN1_STRING* string)
{
    unsigned char* bytes = nullptr;
    const int length = ASN1_STRING_to_UTF8(&bytes, string);
    const QString result = length > 0 ? QString::fromUtf8(reinterpret_cast<const char*>(bytes), length) : QString();
    OPENSSL_free(bytes);
    return result;
}

QString nameText(const X509_NAME* name)
{
    const int at = X509_NAME_get_index_by_NID(name, NID_commonName, -1);
    if (at >= 0)
        return text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return QString::fromUtf8(bytes, length);
}

QString addressText(const ASN1_OCTET_STRING* octets)
{
    const int length = ASN1_STRING_length(octets);
    std::array<char, INET6_ADDRSTRLEN> spelt{};
    if (length != 4 && length != 16)
        return {};
    ::inet_ntop(length == 4 ? AF_INET : AF_INET6, ASN1_STRING_get0_data(octets), spelt.data(), spelt.size());
    return QString::fromLatin1(spelt.data());
}

QDateTime time(const ASN1_TIME* when)
{
    tm parts{};
    if (ASN1_TIME_to_tm(when, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, qMin(parts.tm_sec, 59)), Qt::UTC};
}

QStringList namesOf(const X509* certificate)
{
    QStringList names;
    auto* list = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    for (int i = 0; list && i < sk_GENERAL_NAME_num(list); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(list, i);
        if (name->type == GEN_DNS)
            names.append(text(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            names.append(addressText(name->d.iPAddress));
    }
    GENERAL_NAMES_free(list);
    names.removeAll(QString());
    return names;
}

KeyKind kindOf(const EVP_PKEY* key)
{
    if (!key)
        return KeyKind::Other;
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA)
        return KeyKind::Rsa;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC ? KeyKind::Ecdsa : KeyKind::Other;
}

} // namespace

CertificateFacts factsOf(X509* certificate)
{
    CertificateFacts facts;
    facts.subject = nameText(X509_get_subject_name(certificate));
    facts.issuer = nameText(X509_get_issuer_name(certificate));
    facts.names = namesOf(certificate);
    if (facts.names.isEmpty() && !facts.subject.isEmpty())
        facts.names.append(facts.subject);
    facts.validFrom = time(X509_get0_notBefore(certificate));
    facts.validUntil = time(X509_get0_notAfter(certificate));
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int length = 0;
    if (X509_digest(certificate, EVP_sha256(), digest.data(), &length) == 1)
        facts.sha256 = QByteArray(reinterpret_cast<const char*>(digest.data()), static_cast<qsizetype>(length));
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    facts.keyKind = kindOf(key);
    facts.keyBits = key ? EVP_PKEY_get_bits(key) : 0;
    facts.isCa = X509_check_ca(certificate) == 1;
    return facts;
}

Result<CertificateFacts> certificateFacts(QByteArrayView pem)
{
    const BioHandle in = readingBio(pem);
    const CertificateHandle certificate(PEM_read_bio_X509(in.get(), nullptr, refusePassphrase, nullptr));
    if (!certificate) {
        return Error{QStringLiteral("CERTIFICATE_NONE"),
                     QCoreApplication::translate("Certificates", "There is no certificate in this file. A certificate "
                                                                 "in PEM begins with a line “BEGIN CERTIFICATE”."),
                     {}};
    }
    return factsOf(certificate.get());
}

QString CertificateFacts::fingerprint() const
{
    return QString::fromLatin1(sha256.toHex(':')).toUpper();
}

bool CertificateFacts::covers(const QString& name) const
{
    for (const QString& own : names) {
        if (own.compare(name, Qt::CaseInsensitive) == 0)
            return true;
        if (own.startsWith(QLatin1String("*.")) && name.contains(u'.') &&
            name.mid(name.indexOf(u'.')).compare(own.mid(1), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

} // namespace firstring
