// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace firstring {

/// What can be done with a key, as far as TLS with phones is concerned.
enum class KeyKind : quint8 { Other, Ecdsa, Rsa };

/// A certificate as people look at it.
struct CertificateFacts
{
    QString subject; ///< the common name, else the whole subject
    QString issuer;
    QStringList names;    ///< DNS names and addresses it is made for; the common name where there are none
    QDateTime validFrom;  ///< UTC
    QDateTime validUntil; ///< UTC
    QByteArray sha256;    ///< of the certificate, 32 bytes
    KeyKind keyKind = KeyKind::Other;
    int keyBits = 0;
    bool isCa = false;

    /// `AB:CD:...`, as browsers and openssl show it.
    QString fingerprint() const;
    bool isValidAt(const QDateTime& when) const { return validFrom <= when && when <= validUntil; }
    /// One of its names is \a name: without case; `*.example.net` stands for one more label.
    bool covers(const QString& name) const;

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

/// A certificate, those that vouch for it, and its key, all as PEM. The key is secret: never logged, never shown.
struct TlsIdentity
{
    QByteArray chain; ///< the certificate itself first, then its issuer and so on; a root may be left out
    QByteArray key;

    friend bool operator==(const TlsIdentity&, const TlsIdentity&) = default;
};

/// Facts of the first certificate in \a pem; CERTIFICATE_NONE when there is none. Any thread.
Result<CertificateFacts> certificateFacts(QByteArrayView pem);

} // namespace firstring
