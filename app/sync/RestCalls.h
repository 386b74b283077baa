// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/GatewayCalls.h"

namespace firstring {

/// A gateway by the contract of firstringctl(1), GATEWAYS: `GET PATH` tells `{"phones": [...], "next": ...}`, and GET,
/// PUT and DELETE of `PATH/MAC` are about one of them. Names of members are the profile's.
class RestCalls final : public GatewayCalls
{
public:
    RestCalls(const Remote& remote, GatewayProfile profile);

    void list(Then<QList<GatewayEntry>> then) override;
    void check(MacAddress mac, Then<std::optional<GatewayEntry>> then) override;
    void put(const GatewayEntry& entry, Then<void> then) override;
    void remove(MacAddress mac, Then<void> then) override;
    void cancel() override { m_https.cancel(); }
    qint64 pauseMs() const override { return m_https.pauseMs(); }

private:
    void listFrom(const QString& after, QList<GatewayEntry> known, Then<QList<GatewayEntry>> then);
    std::optional<GatewayEntry> entryIn(const QJsonObject& json) const;

    GatewayProfile m_profile;
    HttpsAsk m_https;
};

} // namespace firstring
