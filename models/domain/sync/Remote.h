// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QMap>
#include <QString>

#include <optional>

namespace firstring {

/// What stands at the other side of a sync.
enum class RemoteKind : quint8 {
    Site,    ///< a `firstringctl serve` with its REST interface, over HTTPS
    Folder,  ///< a shared folder or a stick
    Gateway, ///< a redirect service of a few calls over HTTPS (GatewayProfile)
    Portal,  ///< the maker's web portal, by files that a person carries (PortalProfile)
};
inline constexpr int remoteKindCount = 4;
/// Stable name for JSON: `site`, `folder`, `gateway`, `portal`.
QString remoteKindName(RemoteKind kind);
std::optional<RemoteKind> remoteKindFromName(QStringView name);

/// A place that a job is synced with.
struct Remote
{
    QString name; ///< unique without case, 1 to 60 printable characters
    RemoteKind kind = RemoteKind::Site;
    QString place;                  ///< `https://rcs.example.com:8443`, a folder's absolute path; empty for a portal
    QString fingerprint;            ///< Site, Gateway: SHA-256 of the certificate that a person confirmed, `AB:CD:...`
    QString secret;                 ///< token, or the passphrase of a folder; stands sealed in the job file
    QString client;                 ///< random; the other side keeps this copy's mark under it
    QString mark;                   ///< what this copy left there after the last run; empty before the first
    QString nextMark;               ///< what it is about to leave, or has left unheard
    QString store;                  ///< what the other side calls its copy of the job; empty before the first run
    int everyMinutes = 0;           ///< 0: only when a person asks
    QMap<QString, QString> profile; ///< Gateway, Portal: how they want to be spoken to
    QString key;                    ///< SHA-256 of that certificate's public key, hex; empty: not seen yet
    QString issuerKey;              ///< the same of who signed it, where that was shown too

    friend bool operator==(const Remote&, const Remote&) = default;
};

/// `ab cd..`, `AB:CD:..` or plain hex digits as `AB:CD:...`; nothing when it is no SHA-256.
std::optional<QString> typedFingerprint(QStringView text);

/// REMOTE_NAME, REMOTE_URL (a site or gateway that is not https, or holds a user, a query or a path of a site),
/// REMOTE_FINGERPRINT (none, or none that is a SHA-256), REMOTE_FOLDER (not absolute), REMOTE_SECRET (a token with
/// blanks or signs beyond ASCII, a passphrase of fewer than 8 characters), REMOTE_PROFILE.
Result<void> checkRemote(const Remote& remote);

} // namespace firstring
