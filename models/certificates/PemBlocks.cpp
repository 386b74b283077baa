// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/PemBlocks.h"

#include "models/certificates/CertificateImport.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Certificates)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

/// One block as OpenSSL gives it; its memory is wiped, for it may be a key.
struct Block
{
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long length = 0;

    Block() = default;
    Block(const Block&) = delete;
    Block& operator=(const Block&) = delete;
    ~Block()
    {
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_clear_free(data, static_cast<size_t>(length));
    }
};

Result<void> take(const Block& block, PemBlocks& blocks)
{
    const QByteArrayView name(block.name);
    const unsigned char* data = block.data;
    if (name == PEM_STRING_X509 || name == PEM_STRING_X509_OLD || name == PEM_STRING_X509_TRUSTED) {
        CertificateHandle certificate(name == PEM_STRING_X509_TRUSTED ? d2i_X509_AUX(nullptr, &data, block.length)
                                                                      : d2i_X509(nullptr, &data, block.length));
        if (!certificate || !X509_get0_pubkey(certificate.get()))
            return refuse("CERTIFICATE_DAMAGED",
                          Text::tr("A certificate in this file is damaged: its text does not hold together. Copy it "
                                   "again, from the first dash to the last."));
        blocks.certificates.push_back(std::move(certificate));
    } else if (name == PEM_STRING_PKCS8 || QByteArrayView(block.header).contains("ENCRYPTED")) {
        blocks.hasEncryptedKey = true;
    } else if (name.endsWith("PRIVATE KEY")) {
        KeyHandle key(d2i_AutoPrivateKey(nullptr, &data, block.length));
        if (!key)
            return refuse("CERTIFICATE_KEY_DAMAGED",
                          Text::tr("The key in this file is damaged: its text does not hold together. Copy it again, "
                                   "from the first dash to the last."));
        blocks.keys.push_back(std::move(key));
    } else if (name.contains("CERTIFICATE REQUEST")) {
        blocks.hasRequest = true;
    }
    return {};
}

} // namespace

Result<void> readPem(QByteArrayView pem, PemBlocks& blocks)
{
    if (pem.size() > mostPemBytes)
        return refuse("CERTIFICATE_SIZE", Text::tr("This file is too large for certificates and a key. Choose the "
                                                   "file that begins with “-----BEGIN”."));
    // PKCS #12 and DER begin with a sequence of ASN.1.
    if (pem.startsWith('\x30') && !pem.contains("-----BEGIN"))
        return refuse(
            "CERTIFICATE_BINARY",
            Text::tr("This file is binary (PKCS #12 or DER); PEM, which is text, is needed. Turn it into PEM: "
                     "“openssl pkcs12 -in FILE -nodes -out FILE.pem”, or “openssl x509 -inform DER -in FILE "
                     "-out FILE.pem”."));
    const BioHandle in = readingBio(pem);
    for (int count = 0;; ++count) {
        ERR_clear_error();
        Block block;
        if (PEM_read_bio(in.get(), &block.name, &block.header, &block.data, &block.length) != 1)
            break;
        if (count == mostPemBlocks)
            return refuse("CERTIFICATE_SIZE", Text::tr("There are too many certificates in this file for a phone to "
                                                       "check. Take those of the server and its issuers only."));
        if (Result<void> taken = take(block, blocks); !taken) {
            ERR_clear_error();
            return taken;
        }
    }
    const bool ended = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (!ended && pem.contains("-----BEGIN"))
        return refuse("CERTIFICATE_DAMAGED",
                      Text::tr("A certificate in this file is damaged: its text does not hold together. Copy it "
                               "again, from the first dash to the last."));
    return {};
}

} // namespace firstring
