// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace firstring {

/// By what a renewed certificate is known again: its key, which the renewal may have kept, and who vouched for it.
struct CertificateLineage
{
    QByteArray key;       ///< SHA-256 of the public key (SubjectPublicKeyInfo, RFC 5280 4.1.2.7), 32 bytes
    QByteArray issuerKey; ///< the same of the one that signed it, if that one was shown with it; else empty
    QString issuer;       ///< what that one is called

    friend bool operator==(const CertificateLineage&, const CertificateLineage&) = default;
};

/// \a shown: DER of a certificate, then of those that came with it, in any order. Signatures are checked, dates are
/// not. Empty members where nothing can be read. Pure; any thread.
CertificateLineage lineageOf(const QList<QByteArray>& shown);

} // namespace firstring
