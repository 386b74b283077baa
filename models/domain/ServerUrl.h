// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Setting.h"

namespace firstring {

/// True for the name of the built-in server, without case.
bool isLocalServer(QStringView name);

/// The address of a configuration server in the parts a phone can store (phones.md B5).
struct ServerUrl
{
    enum class Protocol : quint8 { Tftp, Ftp, Http, Https };

    Protocol protocol = Protocol::Tftp;
    QString host;
    int port = 0;     ///< 1..65535, or 0 for the protocol's own
    QString path;     ///< without slashes at its ends
    QString user;     ///< FTP only
    QString password; ///< FTP only

    /// Reads `http://host:port/path` and its like; a bare host or address means TFTP, as in option 66. Refuses other
    /// schemes (SERVER_URL_SCHEME), a missing host (SERVER_URL_HOST), user and password outside FTP (SERVER_URL_USER),
    /// queries and fragments (SERVER_URL_QUERY), a port where phones have no parameter for one: TFTP and FTP
    /// (SERVER_URL_PORT), and line breaks or their like in disguise, %0A (SERVER_URL_CONTROL).
    static Result<ServerUrl> parse(QStringView text);

    int effectivePort() const;
    QString scheme() const;
    /// As a URL again, the password left out unless \a withPassword.
    QString text(bool withPassword = false) const;

    /// `download protocol` and the server, path and port parameters of that protocol; an empty path clears an older
    /// one.
    SettingList settings() const;

    friend bool operator==(const ServerUrl&, const ServerUrl&) = default;
};

} // namespace firstring
