// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/certificates/Certificate.h"

namespace firstring {

/// A certificate of one's own, ready to be served.
struct ImportedIdentity
{
    TlsIdentity identity; ///< in the right order, nothing else in it
    CertificateFacts facts;
    QString note; ///< something was put right or is worth knowing, in a sentence; may be empty
};

constexpr qsizetype mostPemBytes = 256 * 1024;
constexpr int mostPemBlocks = 64;

/// Reads PEM, in one piece or with the key apart (\a keyPem, else empty). Certificates may stand in any order; they are
/// put right. Refuses with what is wrong and what to do about it: CERTIFICATE_BINARY, CERTIFICATE_SIZE,
/// CERTIFICATE_DAMAGED, CERTIFICATE_NONE, CERTIFICATE_REQUEST, CERTIFICATE_KEY_NONE, CERTIFICATE_KEY_SEVERAL,
/// CERTIFICATE_KEY_ENCRYPTED, CERTIFICATE_KEY_DAMAGED, CERTIFICATE_KEY_MISMATCH, CERTIFICATE_KEY_WEAK,
/// CERTIFICATE_KEY_KIND, CERTIFICATE_CHAIN, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET. Pure; any thread; never prints
/// the key.
Result<ImportedIdentity> importIdentity(QByteArrayView pem, QByteArrayView keyPem, const QDateTime& now);

/// Certificates of those who may vouch for phones: all in \a pem, without keys; facts of each. CERTIFICATE_NONE,
/// CERTIFICATE_DAMAGED, CERTIFICATE_SIZE, CERTIFICATE_BINARY.
Result<QList<CertificateFacts>> readClientCas(QByteArrayView pem);

} // namespace firstring
