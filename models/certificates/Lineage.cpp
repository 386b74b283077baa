// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/certificates/Lineage.h"

#include "models/base/Digest.h"
#include "models/certificates/CertificateReading.h"
#include "models/certificates/OpenSslHandles.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace firstring {

namespace {

CertificateHandle certificateIn(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    return CertificateHandle(d2i_X509(nullptr, &bytes, static_cast<long>(der.size())));
}

QByteArray keyDigest(X509* certificate)
{
    unsigned char* bytes = nullptr;
    const int length = i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate), &bytes);
    const QByteArray digest =
        length > 0 ? sha256(QByteArrayView(reinterpret_cast<const char*>(bytes), length)) : QByteArray();
    OPENSSL_free(bytes);
    return digest;
}

/// \a issuer is somebody else, and signed it.
bool isSignedBy(X509* certificate, X509* issuer)
{
    return X509_cmp(certificate, issuer) != 0 && X509_check_issued(issuer, certificate) == X509_V_OK &&
           X509_verify(certificate, X509_get0_pubkey(issuer)) == 1;
}

} // namespace

CertificateLineage lineageOf(const QList<QByteArray>& shown)
{
    const CertificateHandle own = certificateIn(shown.value(0));
    if (!own) {
        ERR_clear_error();
        return {};
    }
    CertificateLineage lineage{.key = keyDigest(own.get())};
    for (const QByteArray& der : shown.sliced(1)) {
        const CertificateHandle issuer = certificateIn(der);
        if (!issuer || !isSignedBy(own.get(), issuer.get()))
            continue;
        lineage.issuerKey = keyDigest(issuer.get());
        lineage.issuer = factsOf(issuer.get()).subject;
        break;
    }
    ERR_clear_error(); // a signature that does not fit is an answer
    return lineage;
}

} // namespace firstring
