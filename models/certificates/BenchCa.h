// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/certificates/Certificate.h"

namespace firstring {

/// The bench CA of a job: it makes the certificates of the local server, and phones that were given it by `https user
/// certificates` believe them. RSA-2048 with SHA-256, which every firmware with TLS can check (phones.md B5). Pure:
/// time is handed in, files are not touched. Making an RSA key takes about 0.1 s. Any thread.
///
/// CERTIFICATE_MADE: OpenSSL could not.
namespace benchca {

constexpr int caDays = 3650;
constexpr int caRenewDays = 730; ///< with fewer left it is made anew from the same key
constexpr int serverDays = 365;
constexpr int serverRenewDays = 120;

/// A new CA. \a job names it.
Result<TlsIdentity> make(const QString& job, const QDateTime& now);
/// The same CA, by name and key, with new dates: who believes the old certificate believes what both signed.
Result<TlsIdentity> renew(const TlsIdentity& ca, const QDateTime& now);
/// A server certificate for \a names, DNS names and addresses, the first of them also as common name, because older
/// firmware looks there only. \a key: PEM of the key to go on with; empty: a new one of \a kind.
Result<TlsIdentity> issue(const TlsIdentity& ca, KeyKind kind, const QStringList& names, const QByteArray& key,
                          const QDateTime& now);
/// \a pem was signed by the key of \a ca, is for all \a names, and is not near its end (or from the future).
bool isGood(QByteArrayView pem, const TlsIdentity& ca, const QStringList& names, const QDateTime& now);

} // namespace benchca

} // namespace firstring
