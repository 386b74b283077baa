// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/GatewayCalls.h"

#include <QVariant>

namespace firstring {

/// A gateway that is called by XML-RPC, as other makers' redirectors are: register(MAC, URL), deregister(MAC),
/// check(MAC) and list(), under the names of the profile. They answer true or false, alone or with a text behind it; a
/// list holds addresses, or pairs or structs with their `url` and `owner`.
class XmlRpcCalls final : public GatewayCalls
{
public:
    XmlRpcCalls(const Remote& remote, GatewayProfile profile);

    void list(Then<QList<GatewayEntry>> then) override;
    void check(MacAddress mac, Then<std::optional<GatewayEntry>> then) override;
    void put(const GatewayEntry& entry, Then<void> then) override;
    void remove(MacAddress mac, Then<void> then) override;
    void cancel() override { m_https.cancel(); }
    qint64 pauseMs() const override { return m_https.pauseMs(); }

private:
    void call(const QString& method, const QVariantList& arguments, Then<QVariant> then);
    void tell(const QString& method, const QVariantList& arguments, Then<void> then);
    std::optional<GatewayEntry> entryIn(const QVariant& value) const;

    GatewayProfile m_profile;
    HttpsAsk m_https;
};

} // namespace firstring
