// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/CertificateImport.h"

#include "models/certificates/CertificateReading.h"
#include "models/certificates/PemBlocks.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace firstring {

namespace {

constexpr int leastRsaBits = 2048; // what OpenSSL's security level 2 asks for
constexpr int leastEcBits = 224;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

QString dayText(const QDateTime& when)
{
    return QLocale().toString(when.date(), QLocale::ShortFormat);
}

Error noCertificate(const PemBlocks& blocks)
{
    if (blocks.hasRequest)
        return refuse("CERTIFICATE_REQUEST",
                      Text::tr("This is a request for a certificate, which nobody has signed yet. Give it to your CA, "
                               "and import what comes back."));
    return refuse("CERTIFICATE_NONE", Text::tr("There is no certificate in this file. A certificate in PEM begins with "
                                               "a line “BEGIN CERTIFICATE”."));
}

Result<void> checkKey(const PemBlocks& blocks)
{
    if (blocks.keys.empty() && blocks.hasEncryptedKey)
        return refuse("CERTIFICATE_KEY_ENCRYPTED",
                      Text::tr("The key is locked with a passphrase, and nobody is there to type it when the server "
                               "starts. Unlock a copy: “openssl pkey -in KEY -out PLAIN.pem”, and import that one."));
    if (blocks.keys.empty())
        return refuse("CERTIFICATE_KEY_NONE", Text::tr("The key is missing. It begins with a line “BEGIN PRIVATE KEY” "
                                                       "and often lies in a file of its own: give that one too."));
    if (blocks.keys.size() > 1)
        return refuse("CERTIFICATE_KEY_SEVERAL", Text::tr("There are several keys, and it cannot be told which one is "
                                                          "the server's. Leave only that one in the file."));
    const EVP_PKEY* key = blocks.keys.front().get();
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind != EVP_PKEY_RSA && kind != EVP_PKEY_EC)
        return refuse("CERTIFICATE_KEY_KIND", Text::tr("Phones understand RSA and ECDSA keys only, and this is "
                                                       "another kind. Ask for a certificate with an RSA key."));
    if (EVP_PKEY_get_bits(key) < (kind == EVP_PKEY_RSA ? leastRsaBits : leastEcBits))
        return refuse("CERTIFICATE_KEY_WEAK",
                      Text::tr("The key has only %1 bits; phones would refuse the connection. Ask for a certificate "
                               "with an RSA key of 2048 bits.")
                          .arg(EVP_PKEY_get_bits(key)));
    return {};
}

Result<void> checkDates(const CertificateFacts& facts, const QDateTime& now)
{
    if (now > facts.validUntil)
        return refuse("CERTIFICATE_EXPIRED", Text::tr("The certificate of %1 expired on %2, so phones would refuse it. "
                                                      "Renew it, then import the new one.")
                                                 .arg(facts.subject, dayText(facts.validUntil)));
    if (now < facts.validFrom)
        return refuse("CERTIFICATE_NOT_YET",
                      Text::tr("The certificate of %1 begins on %2, so phones would refuse it until then. Look "
                               "whether the clock of this computer is right.")
                          .arg(facts.subject, dayText(facts.validFrom)));
    return {};
}

/// Puts the certificates behind the first one in the order in which they vouch for one another. False: some do not
/// belong to the chain.
bool sortChain(std::vector<CertificateHandle>& chain)
{
    for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
        const auto issuer = std::find_if(chain.begin() + static_cast<std::ptrdiff_t>(i) + 1, chain.end(),
                                         [&](const CertificateHandle& candidate) {
                                             return X509_check_issued(candidate.get(), chain[i].get()) == X509_V_OK;
                                         });
        if (issuer == chain.end())
            return false;
        std::swap(chain[i + 1], *issuer);
    }
    return true;
}

QByteArray written(BIO* out)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out, &bytes);
    return {bytes, length};
}

} // namespace

Result<ImportedIdentity> importIdentity(QByteArrayView pem, QByteArrayView keyPem, const QDateTime& now)
{
    PemBlocks blocks;
    for (const QByteArrayView part : {pem, keyPem}) {
        if (const Result<void> read = readPem(part, blocks); !read)
            return read.error();
    }
    std::vector<CertificateHandle>& chain = blocks.certificates;
    if (chain.empty())
        return noCertificate(blocks);
    if (const Result<void> good = checkKey(blocks); !good)
        return good.error();

    EVP_PKEY* const key = blocks.keys.front().get();
    const auto own = std::find_if(chain.begin(), chain.end(), [key](const CertificateHandle& candidate) {
        return X509_check_private_key(candidate.get(), key) == 1;
    });
    ERR_clear_error();
    if (own == chain.end())
        return refuse("CERTIFICATE_KEY_MISMATCH",
                      Text::tr("The key does not belong to the certificate of %1, so no phone could connect. Look for "
                               "the key that was made together with it.")
                          .arg(factsOf(chain.front().get()).subject));
    std::vector<X509*> before;
    for (const CertificateHandle& certificate : chain)
        before.push_back(certificate.get());
    std::swap(chain.front(), *own);
    if (!sortChain(chain))
        return refuse("CERTIFICATE_CHAIN",
                      Text::tr("Not all certificates in this file vouch for one another, so phones could not check "
                               "them. It should hold the server's own certificate, then the one that signed it, and "
                               "so on, and nothing else."));
    ImportedIdentity imported;
    for (const CertificateHandle& certificate : chain) {
        const CertificateFacts facts = factsOf(certificate.get());
        if (const Result<void> good = checkDates(facts, now); !good)
            return good.error();
    }
    imported.facts = factsOf(chain.front().get());
    const bool inOrder = std::equal(chain.begin(), chain.end(), before.begin(),
                                    [](const CertificateHandle& a, const X509* b) { return a.get() == b; });
    if (!inOrder)
        imported.note = Text::tr("The certificates stood in the wrong order in the file. They are kept in the right "
                                 "one: the server's own first.");
    else if (imported.facts.isCa && chain.size() == 1)
        imported.note = Text::tr("This is the certificate of a CA, not of a server. Many phones refuse that.");

    const BioHandle out(BIO_new(BIO_s_mem()));
    for (const CertificateHandle& certificate : chain)
        PEM_write_bio_X509(out.get(), certificate.get());
    imported.identity.chain = written(out.get());
    const BioHandle keyOut(BIO_new(BIO_s_secmem()));
    PEM_write_bio_PrivateKey(keyOut.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    imported.identity.key = written(keyOut.get());
    return imported;
}

Result<QList<CertificateFacts>> readClientCas(QByteArrayView pem)
{
    PemBlocks blocks;
    if (const Result<void> read = readPem(pem, blocks); !read)
        return read.error();
    if (blocks.certificates.empty())
        return noCertificate(blocks);
    QList<CertificateFacts> all;
    for (const CertificateHandle& certificate : blocks.certificates)
        all.append(factsOf(certificate.get()));
    return all;
}

} // namespace firstring
