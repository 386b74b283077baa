// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace firstring {

/// What a simulated phone speaks. Unspoken stands for FTP and anything unknown: a phone sent there finds nobody.
enum class FetchTransport : quint8 { Tftp, Http, Https, Unspoken };

/// One file on one server, ready to be asked for.
struct FetchPlace
{
    FetchTransport transport = FetchTransport::Unspoken;
    QString host;
    quint16 port = 0;
    QByteArray
        path; ///< HTTP: the request target, percent-encoded, begins with a slash; TFTP: the file name, as it is sent

    /// Reads a complete http://, https:// or tftp:// URL, with port and query; nothing when it names no host.
    static std::optional<FetchPlace> fromUrl(const QString& url);
    /// As a URL, for logs and windows.
    QString text() const;

    friend bool operator==(const FetchPlace&, const FetchPlace&) = default;
};

/// The folder of a server from which a phone takes its files.
struct ServerPlace
{
    FetchTransport transport = FetchTransport::Unspoken;
    QString host;
    quint16 port = 0;
    QString folder; ///< without slashes at its ends, not encoded

    /// Reads `http://host:port/folder`, `tftp://host:port/folder`; a bare host means TFTP, as in option 66. Unlike
    /// ServerUrl, which holds what a phone can store, a TFTP port is understood: a test server may not own port 69.
    static std::optional<ServerPlace> fromUrl(const QString& url);

    /// \a name, which may hold slashes, in this folder.
    FetchPlace file(const QString& name) const;
    /// As a URL, for windows; the standard port is left out.
    QString text() const;

    friend bool operator==(const ServerPlace&, const ServerPlace&) = default;
};

} // namespace firstring
