// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ServerUrl.h"
#include "models/provisioning/Request.h"

namespace firstring {

/// This program's own places as addresses for phones (wire.md 1 and 3), at the address where the phone reached it: over
/// HTTP, or over TFTP when HTTP is off. A URL key of the job stands first in every path.
class SiteUrl
{
public:
    SiteUrl(SiteAddress site, QString urlKey)
        : m_site(std::move(site))
        , m_key(std::move(urlKey))
    {}

    bool hasHttp() const { return m_site.httpPort > 0; }
    /// What the configuration server `local` stands for: `http://192.168.1.10:8080/cfg`, or TFTP with the path `cfg`.
    ServerUrl configServer() const;
    /// The RCS role: the same place without `cfg`.
    ServerUrl rcs() const;
    /// `http://192.168.1.10:8080/branding/logo.jpg`; the name is percent-encoded.
    QString branding(const QString& name) const;
    /// `http://192.168.1.10:8080/ev/startup`; empty when HTTP is off, for phones call no other way.
    QString evidence(QLatin1String what) const;

private:
    QString place(const QString& path) const;

    SiteAddress m_site;
    QString m_key;
};

} // namespace firstring
