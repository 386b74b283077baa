// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/ApiToken.h"

#include "models/base/Digest.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

auto named(const QString& name)
{
    return [name](const ApiToken& token) { return foldedName(token.name) == foldedName(name); };
}

} // namespace

QString tokenText(QByteArrayView random)
{
    return QStringLiteral("fst_") + QString::fromLatin1(random.toByteArray().toBase64(QByteArray::Base64UrlEncoding |
                                                                                      QByteArray::OmitTrailingEquals));
}

Result<ApiTokens> withToken(ApiTokens tokens, const QString& name, Role role, const QString& text, qint64 nowMs)
{
    if (name.trimmed().isEmpty() || name.size() > 100)
        return Error{QStringLiteral("TOKEN_NAME"), Text::tr("An account needs a name of at most 100 characters."), {}};
    if (std::any_of(tokens.begin(), tokens.end(), named(name)))
        return Error{QStringLiteral("TOKEN_NAME"),
                     Text::tr("There is an account “%1” already. Remove it first, or choose another name.").arg(name),
                     {}};
    tokens.append({name.trimmed(), role, sha256(text.toUtf8()), nowMs});
    return tokens;
}

Result<ApiTokens> withoutToken(ApiTokens tokens, const QString& name)
{
    if (tokens.removeIf(named(name)) == 0)
        return Error{QStringLiteral("TOKEN_UNKNOWN"), Text::tr("There is no account “%1”.").arg(name), {}};
    return tokens;
}

const ApiToken* findToken(const ApiTokens& tokens, const QByteArray& text)
{
    // Digests are compared, not tokens: how long that takes tells nothing about the token.
    const QByteArray digest = sha256(text);
    const auto token =
        std::find_if(tokens.begin(), tokens.end(), [&digest](const ApiToken& one) { return one.sha256 == digest; });
    return token == tokens.end() ? nullptr : &*token;
}

} // namespace firstring
