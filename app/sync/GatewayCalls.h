// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/sync/HttpsAsk.h"
#include "models/domain/sync/GatewayProfile.h"
#include "models/domain/sync/Remote.h"

#include <memory>

namespace firstring {

/// What a gateway says of one phone.
struct GatewayEntry
{
    MacAddress mac;
    QString url;   ///< as it says it; empty: it does not say where to
    QString label; ///< of members that the profile names
    QString model;
    QString owner; ///< somebody else, by whatever name; empty: it is ours
};

/// One call to a redirect gateway, whatever it speaks. Main thread; one question at a time.
///
/// Refusals are the same for all: REMOTE_NOT_A_MAC, REMOTE_OWNED (somebody else's), REMOTE_REFUSED, and those of
/// HttpsAsk, of which REMOTE_PASSING_LINE is *unreachable*.
class GatewayCalls
{
public:
    template <typename T>
    using Then = std::function<void(Result<T>)>;

    virtual ~GatewayCalls() = default;

    /// All that it has, as far as it tells.
    virtual void list(Then<QList<GatewayEntry>> then) = 0;
    /// Nothing: it does not know that phone.
    virtual void check(MacAddress mac, Then<std::optional<GatewayEntry>> then) = 0;
    virtual void put(const GatewayEntry& entry, Then<void> then) = 0;
    /// Good as well when it is not there.
    virtual void remove(MacAddress mac, Then<void> then) = 0;
    virtual void cancel() = 0;
    virtual qint64 pauseMs() const = 0;
};

/// By the profile of \a remote.
std::unique_ptr<GatewayCalls> gatewayCalls(const Remote& remote, const GatewayProfile& profile);

/// What they share.
namespace gateway {

HttpsAsk::Server serverOf(const Remote& remote, const GatewayProfile& profile);
/// What somebody else wrote, as it may stand in our window.
QString tame(const QString& text);
Error notAMac(const QString& said);
Error owned(const QString& owner);
Error refused(const QString& said);
/// Which of the three a sentence of the other side means.
Error refusalIn(const QString& said);

} // namespace gateway

} // namespace firstring
