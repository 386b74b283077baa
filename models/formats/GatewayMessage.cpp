// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/GatewayMessage.h"

#include "models/formats/XmlRpc.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace firstring {

QString gatewayPath(const GatewayProfile& profile, MacAddress mac)
{
    return profile.path + u'/' + macText(mac, profile.mac);
}

QByteArray gatewayBody(const GatewayProfile& profile, const Phone& phone)
{
    QJsonObject json{{QStringLiteral("mac"), macText(phone.mac, profile.mac)}, {profile.urlMember, phone.configServer}};
    if (!profile.labelMember.isEmpty())
        json.insert(profile.labelMember, phone.label);
    if (!profile.modelMember.isEmpty())
        json.insert(profile.modelMember, phone.model);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QString gatewayExample(const GatewayProfile& profile, const Phone& phone)
{
    if (profile.calls == GatewayProfile::Calls::XmlRpc) {
        const QString mac = macText(phone.mac, profile.mac);
        const auto call = [](const QString& method, const QVariantList& arguments) {
            const QString text = QString::fromUtf8(xmlRpcCall(method, arguments)).trimmed();
            return text.sliced(text.indexOf(u"<methodCall>")); // without the head, which is always the same
        };
        return call(profile.registerCall, {mac, phone.configServer}) + u'\n' + call(profile.deregisterCall, {mac});
    }
    const QString path = gatewayPath(profile, phone.mac);
    return QStringLiteral("PUT %1\n%2\nDELETE %1").arg(path, QString::fromUtf8(gatewayBody(profile, phone)));
}

} // namespace firstring
