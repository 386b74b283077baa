// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/RequestHead.h"
#include "models/provisioning/Request.h"

#include <QSet>
#include <QStringList>

namespace firstring::http {

/// Proxies whose word about who asks is taken (wire.md 2). None by default. A value.
class TrustedProxies
{
public:
    TrustedProxies() = default;
    /// Addresses in any usual form; what is none is left out.
    explicit TrustedProxies(const QStringList& addresses);

    bool isEmpty() const { return m_addresses.isEmpty(); }
    /// \a source: as Request::source.
    bool contains(const QString& source) const { return !m_addresses.isEmpty() && m_addresses.contains(source); }

private:
    QSet<QString> m_addresses;
};

/// Who asks, and where we were reached.
struct Asker
{
    QString source;
    SiteAddress site;
    Transport transport = Transport::Http;
    bool isProxied = false; ///< that is the word of a trusted proxy
};

/// Replaces in \a asker what the head says in X-Forwarded-For (the last hop that is no trusted proxy), -Host, -Proto
/// and -Port, if \a asker is a trusted proxy. Gives why the request is refused, in English for the log: such a proxy
/// never sends what cannot be understood; null: it is not. Pure.
const char* readForwarded(const RequestHead& head, const TrustedProxies& proxies, Asker& asker);

} // namespace firstring::http
