// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/ApiToken.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

QString tokensToText(const ApiTokens& tokens)
{
    QJsonArray array;
    for (const ApiToken& token : tokens)
        array.append(QJsonObject{{QStringLiteral("name"), token.name},
                                 {QStringLiteral("role"), roleName(token.role)},
                                 {QStringLiteral("sha256"), QString::fromLatin1(token.sha256.toHex())},
                                 {QStringLiteral("created"), token.createdMs}});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

ApiTokens tokensFromText(const QString& text)
{
    ApiTokens tokens;
    for (const QJsonValue& value : QJsonDocument::fromJson(text.toUtf8()).array()) {
        const QByteArray digest = QByteArray::fromHex(value[u"sha256"].toString().toLatin1());
        const auto role = roleFromName(value[u"role"].toString());
        if (digest.size() == 32 && role)
            tokens.append({value[u"name"].toString(), *role, digest, value[u"created"].toInteger()});
    }
    return tokens;
}

} // namespace firstring
