// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FetchPlace.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

#include <optional>

namespace firstring {

/// What a phone has after reading its configuration files: the merge that it keeps as server.cfg (phones.md B3, B4).
/// Names are compared without case, the last value wins, an empty value clears.
class PhoneConfig
{
public:
    /// Reads the lines of one more file over what is there.
    void merge(QByteArrayView file);
    /// One more value over what is there.
    void put(const QString& name, const QString& value) { m_values.insert(name.toLower(), value); }
    /// This with all of \a local over it: what was set on the phone beats the server (phones.md B3).
    PhoneConfig with(const PhoneConfig& local) const;

    /// Empty when it is absent or cleared.
    QString value(const QString& name) const { return m_values.value(name.toLower()); }

    /// Every value that is set, a line each in the order of names: what the phone's server.cfg says.
    QByteArray text() const;

    /// URLs of pictures and ring tones, in a fixed order.
    QStringList brandingFiles() const;
    /// `language 1` to `language 4`: names relative to the configuration server, or URLs.
    QStringList languageFiles() const;

    /// The configuration server that `download protocol` and its parameters name, or nothing.
    /// Phones have no parameter for a TFTP port and use 69. When \a rcs is a TFTP server on the same host, its port is
    /// kept instead: so a bench or a test may run on a port that needs no rights.
    std::optional<ServerPlace> configServer(const ServerPlace& rcs) const;

    /// The user name and registrar of line 1 are there: a real phone would register now.
    bool canRegister() const;
    /// An action URI with its `$$VARIABLES$$` replaced; empty when it is not set (phones.md B10).
    QString actionUri(const QString& name, const QString& localAddress) const;

private:
    /// The line's own value, else the global one.
    QString lineValue(const QString& name) const;

    QHash<QString, QString> m_values; ///< by lower-case name
};

} // namespace firstring
