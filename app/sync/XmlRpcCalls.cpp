// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sync/XmlRpcCalls.h"

#include "models/formats/XmlRpc.h"

#include <QCoreApplication>

namespace firstring {

namespace {

/// True or false, and what was said with it.
struct Word
{
    bool yes = false;
    QVariant more;
};

Word wordIn(const QVariant& value)
{
    if (value.typeId() == QMetaType::QVariantList) {
        const QVariantList list = value.toList();
        return {list.value(0).toBool(), list.value(1)};
    }
    if (value.typeId() == QMetaType::QVariantMap)
        return {true, value};
    return {value.toBool(), {}};
}

bool looksLikeAddress(const QString& text)
{
    return text.contains(u"://");
}

} // namespace

XmlRpcCalls::XmlRpcCalls(const Remote& remote, GatewayProfile profile)
    : m_profile(std::move(profile))
    , m_https(gateway::serverOf(remote, m_profile))
{}

void XmlRpcCalls::call(const QString& method, const QVariantList& arguments, Then<QVariant> then)
{
    m_https.ask(
        {.method = "POST", .body = xmlRpcCall(method, arguments), .type = "text/xml", .wants = HttpsAsk::Wants::Xml},
        [then = std::move(then)](Result<HttpsAnswer> answer) {
            if (!answer)
                return then(answer.error());
            if (!answer->isGood())
                return then(gateway::refused(QString::number(answer->status)));
            auto value = xmlRpcAnswer(answer->body);
            if (!value && value.error().code == u"XMLRPC_FAULT")
                return then(gateway::refusalIn(value.error().detail));
            if (!value)
                return then(
                    Error{QStringLiteral("REMOTE_PASSING_GARBLED"), value.error().sentence, value.error().detail});
            then(std::move(*value));
        });
}

void XmlRpcCalls::tell(const QString& method, const QVariantList& arguments, Then<void> then)
{
    call(method, arguments, [then = std::move(then)](Result<QVariant> value) {
        if (!value)
            return then(value.error());
        const Word word = wordIn(*value);
        then(word.yes ? Result<void>() : Result<void>(gateway::refusalIn(word.more.toString())));
    });
}

/// A text, a pair of address and URL, or a struct.
std::optional<GatewayEntry> XmlRpcCalls::entryIn(const QVariant& value) const
{
    GatewayEntry entry;
    QString mac = value.toString();
    if (value.typeId() == QMetaType::QVariantList) {
        mac = value.toList().value(0).toString();
        entry.url = gateway::tame(value.toList().value(1).toString());
    } else if (value.typeId() == QMetaType::QVariantMap) {
        const QVariantMap map = value.toMap();
        mac = map.value(QStringLiteral("mac")).toString();
        entry.url = gateway::tame(map.value(m_profile.urlMember).toString());
        entry.owner = gateway::tame(map.value(m_profile.ownerMember).toString());
    }
    const auto parsed = MacAddress::parse(mac);
    if (!parsed)
        return {};
    entry.mac = *parsed;
    return entry;
}

void XmlRpcCalls::list(Then<QList<GatewayEntry>> then)
{
    call(m_profile.listCall, {}, [this, then = std::move(then)](Result<QVariant> value) {
        if (!value)
            return then(value.error());
        QVariantList all = value->toList();
        // [true, [...]] as well as the bare list.
        if (all.size() == 2 && all.first().typeId() == QMetaType::Bool) {
            if (!all.first().toBool())
                return then(gateway::refusalIn(all.last().toString()));
            all = all.last().toList();
        }
        QList<GatewayEntry> entries;
        for (const QVariant& one : std::as_const(all)) {
            if (auto entry = entryIn(one))
                entries.append(std::move(*entry));
        }
        then(std::move(entries));
    });
}

void XmlRpcCalls::check(MacAddress mac, Then<std::optional<GatewayEntry>> then)
{
    call(m_profile.checkCall, {macText(mac, m_profile.mac)},
         [this, mac, then = std::move(then)](Result<QVariant> value) {
             using Found = std::optional<GatewayEntry>;
             if (!value && value.error().code == u"REMOTE_OWNED")
                 return then(Found(GatewayEntry{.mac = mac, .owner = value.error().sentence}));
             if (!value)
                 return then(value.error());
             const Word word = wordIn(*value);
             const Error why = gateway::refusalIn(word.more.toString());
             if (!word.yes && why.code == u"REMOTE_OWNED")
                 return then(Found(GatewayEntry{.mac = mac, .owner = gateway::tame(word.more.toString())}));
             if (!word.yes)
                 return then(Found());
             GatewayEntry entry{.mac = mac};
             if (word.more.typeId() == QMetaType::QVariantMap) {
                 entry.url = gateway::tame(word.more.toMap().value(m_profile.urlMember).toString());
                 entry.owner = gateway::tame(word.more.toMap().value(m_profile.ownerMember).toString());
             } else if (looksLikeAddress(word.more.toString())) {
                 entry.url = gateway::tame(word.more.toString());
             }
             then(Found(entry));
         });
}

void XmlRpcCalls::put(const GatewayEntry& entry, Then<void> then)
{
    tell(m_profile.registerCall, {macText(entry.mac, m_profile.mac), entry.url}, std::move(then));
}

void XmlRpcCalls::remove(MacAddress mac, Then<void> then)
{
    tell(m_profile.deregisterCall, {macText(mac, m_profile.mac)}, std::move(then));
}

} // namespace firstring
