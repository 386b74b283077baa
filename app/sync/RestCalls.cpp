// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/RestCalls.h"

#include "models/formats/GatewayMessage.h"

#include <QJsonArray>

namespace firstring {

namespace {

constexpr qsizetype mostPhones = 1'000'000;

/// 400, 422: the address; 403, 409: somebody else; all else is a refusal. A member `error` says it more exactly.
Error refusalOf(const HttpsAnswer& answer, const QString& ownerMember)
{
    const QJsonObject json = answer.json().value_or(QJsonObject());
    const QString code = json.value(u"error").toString();
    const QString said = json.value(u"detail").toString(code);
    if (code == u"not-a-mac")
        return gateway::notAMac(json.value(u"detail").toString());
    if (code == u"owned")
        return gateway::owned(json.value(ownerMember).toString());
    if (code == u"refused" ||
        (answer.status != 400 && answer.status != 422 && answer.status != 403 && answer.status != 409))
        return gateway::refused(said.isEmpty() ? QString::number(answer.status) : said);
    return answer.status == 400 || answer.status == 422 ? gateway::notAMac(said)
                                                        : gateway::owned(json.value(ownerMember).toString());
}

} // namespace

RestCalls::RestCalls(const Remote& remote, GatewayProfile profile)
    : m_profile(std::move(profile))
    , m_https(gateway::serverOf(remote, m_profile))
{}

std::optional<GatewayEntry> RestCalls::entryIn(const QJsonObject& json) const
{
    const auto mac = MacAddress::parse(json.value(u"mac").toString());
    if (!mac)
        return {};
    const auto member = [&json](const QString& name) {
        return name.isEmpty() ? QString() : gateway::tame(json.value(name).toString());
    };
    return GatewayEntry{*mac, member(m_profile.urlMember), member(m_profile.labelMember), member(m_profile.modelMember),
                        member(m_profile.ownerMember)};
}

void RestCalls::list(Then<QList<GatewayEntry>> then)
{
    listFrom({}, {}, std::move(then));
}

/// Page after page: `next` is what to give as `after`.
void RestCalls::listFrom(const QString& after, QList<GatewayEntry> known, Then<QList<GatewayEntry>> then)
{
    const QString query =
        after.isEmpty() ? QString() : QStringLiteral("after=") + QString::fromLatin1(QUrl::toPercentEncoding(after));
    m_https.ask({.path = m_profile.path, .query = query},
                [this, after, known = std::move(known), then = std::move(then)](Result<HttpsAnswer> answer) mutable {
                    if (!answer)
                        return then(answer.error());
                    if (!answer->isGood())
                        return then(refusalOf(*answer, m_profile.ownerMember));
                    const QJsonObject json = answer->json().value_or(QJsonObject());
                    if (!json.value(u"phones").isArray())
                        return then(gateway::refused(QStringLiteral("no “phones”")));
                    for (const QJsonValue& one : json.value(u"phones").toArray()) {
                        if (auto entry = entryIn(one.toObject()))
                            known.append(std::move(*entry));
                    }
                    const QString next = json.value(u"next").toString();
                    if (next.isEmpty() || next == after || known.size() > mostPhones)
                        return then(std::move(known));
                    listFrom(next, std::move(known), std::move(then));
                });
}

void RestCalls::check(MacAddress mac, Then<std::optional<GatewayEntry>> then)
{
    m_https.ask({.path = gatewayPath(m_profile, mac)}, [this, mac, then = std::move(then)](Result<HttpsAnswer> answer) {
        using Found = std::optional<GatewayEntry>;
        if (!answer)
            return then(answer.error());
        if (answer->status == 404)
            return then(Found());
        if (!answer->isGood())
            return then(refusalOf(*answer, m_profile.ownerMember));
        QJsonObject json = answer->json().value_or(QJsonObject());
        json.insert(QStringLiteral("mac"), mac.plain()); // it was asked about this one
        then(Found(entryIn(json)));
    });
}

void RestCalls::put(const GatewayEntry& entry, Then<void> then)
{
    const Phone phone{.mac = entry.mac, .label = entry.label, .model = entry.model, .configServer = entry.url};
    m_https.ask({.method = "PUT", .path = gatewayPath(m_profile, entry.mac), .body = gatewayBody(m_profile, phone)},
                [this, then = std::move(then)](Result<HttpsAnswer> answer) {
                    if (!answer)
                        return then(answer.error());
                    then(answer->isGood() ? Result<void>() : Result<void>(refusalOf(*answer, m_profile.ownerMember)));
                });
}

void RestCalls::remove(MacAddress mac, Then<void> then)
{
    m_https.ask({.method = "DELETE", .path = gatewayPath(m_profile, mac)}, [this, then = std::move(then)](
                                                                               Result<HttpsAnswer> answer) {
        if (!answer)
            return then(answer.error());
        then(answer->isGood() || answer->status == 404 ? Result<void>()
                                                       : Result<void>(refusalOf(*answer, m_profile.ownerMember)));
    });
}

} // namespace firstring
