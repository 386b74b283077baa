// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/sync/Access.h"

#include <QByteArray>
#include <QList>

namespace firstring {

/// An account of the site's service. The token itself is shown once and never kept: 32 random bytes need no slow hash.
struct ApiToken
{
    QString name; ///< who uses it: a workstation, a person
    Role role = Role::User;
    QByteArray sha256;    ///< of the token's text
    qint64 createdMs = 0; ///< wall clock, milliseconds since 1970 UTC

    friend bool operator==(const ApiToken&, const ApiToken&) = default;
};
using ApiTokens = QList<ApiToken>;

/// The text of a new token, `fst_` and 43 letters, digits, - and _, made of 32 random bytes.
QString tokenText(QByteArrayView random);

/// Adds one whose text is \a text. TOKEN_NAME: no name, or one that is taken.
Result<ApiTokens> withToken(ApiTokens tokens, const QString& name, Role role, const QString& text, qint64 nowMs);
/// TOKEN_UNKNOWN: there is none of that name.
Result<ApiTokens> withoutToken(ApiTokens tokens, const QString& name);
/// The account whose token that is, or null. Takes the same time for every wrong one.
const ApiToken* findToken(const ApiTokens& tokens, const QByteArray& text);

} // namespace firstring
