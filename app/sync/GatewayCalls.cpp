// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/GatewayCalls.h"

#include "app/sync/RestCalls.h"
#include "app/sync/XmlRpcCalls.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatewayCalls)
};

QString withWords(const QString& sentence, const QString& said)
{
    return said.isEmpty() ? sentence : Text::tr("%1 It says: %2").arg(sentence, said);
}

} // namespace

std::unique_ptr<GatewayCalls> gatewayCalls(const Remote& remote, const GatewayProfile& profile)
{
    if (profile.calls == GatewayProfile::Calls::XmlRpc)
        return std::make_unique<XmlRpcCalls>(remote, profile);
    return std::make_unique<RestCalls>(remote, profile);
}

namespace gateway {

HttpsAsk::Server serverOf(const Remote& remote, const GatewayProfile& profile)
{
    QByteArray authorization;
    if (!remote.secret.isEmpty() && profile.auth == GatewayProfile::Auth::Bearer)
        authorization = "Bearer " + remote.secret.toLatin1();
    else if (!remote.secret.isEmpty() && profile.auth == GatewayProfile::Auth::Basic)
        authorization = "Basic " + remote.secret.toLatin1().toBase64();
    return {QUrl(remote.place), remote.fingerprint, authorization};
}

QString tame(const QString& text)
{
    QString tamed = text.left(300);
    tamed.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return tamed;
}

Error notAMac(const QString& said)
{
    return {QStringLiteral("REMOTE_NOT_A_MAC"),
            withWords(Text::tr("The gateway does not take this address of a phone. Check the form in which it wants "
                               "them."),
                      tame(said)),
            {}};
}

Error owned(const QString& owner)
{
    return {QStringLiteral("REMOTE_OWNED"),
            owner.isEmpty() ? Text::tr("It belongs to somebody else there. Ask whoever runs the gateway.")
                            : Text::tr("It belongs to somebody else there: %1.").arg(tame(owner)),
            {}};
}

Error refused(const QString& said)
{
    return {QStringLiteral("REMOTE_REFUSED"), withWords(Text::tr("The gateway refused it."), tame(said)), {}};
}

Error refusalIn(const QString& said)
{
    static const QRegularExpression others(QStringLiteral("owned|owner|other user|another|belongs|occupied"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("(malformed|invalid|illegal|bad|wrong|not a).*mac"
                                                           "|mac.*(malformed|invalid|illegal|bad|wrong)"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (address.match(said).hasMatch())
        return notAMac(said);
    if (others.match(said).hasMatch())
        return owned(said);
    return refused(said);
}

} // namespace gateway

} // namespace firstring
