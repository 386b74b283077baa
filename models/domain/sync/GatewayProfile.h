// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/sync/Redirects.h"

namespace firstring {

/// How a redirect gateway wants to be spoken to: a Remote's profile, read. Every key has a default.
///
/// `calls` rest or xmlrpc; `mac` the form of addresses; `local` the address under which phones reach this program's own
/// server; `auth` bearer, basic (the secret is `user:password`) or none; `list` yes or no, whether it tells all that it
/// has; `label` and `model`, the names of members for these, empty: not said.
///
/// rest: `path` of the phones; `url` and `owner`, names of members. xmlrpc: `register`, `deregister`, `check` and
/// `list-call`, names of methods.
struct GatewayProfile
{
    enum class Calls : quint8 { Rest, XmlRpc };
    enum class Auth : quint8 { Bearer, Basic, None };

    Calls calls = Calls::Rest;
    Auth auth = Auth::Bearer;
    MacForm mac = MacForm::Plain;
    bool lists = true;
    QString localUrl;
    QString labelMember;
    QString modelMember;
    QString path = QStringLiteral("/phones");
    QString urlMember = QStringLiteral("url");
    QString ownerMember = QStringLiteral("owner");
    QString registerCall = QStringLiteral("redirect.registerDevice");
    QString deregisterCall = QStringLiteral("redirect.deregisterDevice");
    QString checkCall = QStringLiteral("redirect.checkDevice");
    QString listCall = QStringLiteral("redirect.listDevices");

    RedirectWords words() const { return {localUrl, !labelMember.isEmpty(), !modelMember.isEmpty()}; }

    static QStringList keys();
    /// REMOTE_PROFILE: a key that is none, or a value that it does not take, named in the sentence.
    static Result<GatewayProfile> parse(const QMap<QString, QString>& profile);
    /// The same as parse() reads it; what is as it is by default is left out.
    QMap<QString, QString> written() const;

    friend bool operator==(const GatewayProfile&, const GatewayProfile&) = default;
};

} // namespace firstring
