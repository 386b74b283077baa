// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ServerUrl.h"
#include "models/provisioning/Request.h"

namespace firstring {

/// The HTTPS port that a phone of that model can speak with; 0 or less: none.
int httpsPortFor(const SiteAddress& site, QStringView model);

/// This program's own places as addresses for phones (wire.md 1 and 3), at the address where the phone reached it: over
/// HTTP or HTTPS, whichever the job says and is on, or over TFTP when both are off. A URL key of the job stands first
/// in every path.
class SiteUrl
{
public:
    /// \a model: of the phone that will read them; may be empty.
    SiteUrl(const SiteAddress& site, LocalProtocol wanted, QStringView model, QString urlKey);

    bool hasWeb() const { return m_protocol != ServerUrl::Protocol::Tftp; }
    /// What the configuration server `local` stands for: `http://192.168.1.10:8080/cfg`, or TFTP with the path `cfg`.
    ServerUrl configServer() const;
    /// The RCS role: the same place without `cfg`.
    ServerUrl rcs() const;
    /// `http://192.168.1.10:8080/branding/logo.jpg`; the name is percent-encoded.
    QString branding(const QString& name) const;
    /// `http://192.168.1.10:8080/ev/startup`; empty over TFTP, for phones call no other way.
    QString evidence(QLatin1String what) const;

private:
    QString place(const QString& path) const;

    ServerUrl::Protocol m_protocol = ServerUrl::Protocol::Tftp;
    QString m_address;
    int m_port = 0; ///< 0: TFTP, which has none
    QString m_key;
};

} // namespace firstring
