// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ServerUrl.h"

#include <QByteArray>
#include <QList>

namespace firstring {

/// A request to a phone's web server, head and body in one piece: the 6739i waits for ever when they come apart
/// (phones.md B12). One connection for one request.
struct WebRequest
{
    QByteArray host;     ///< as in the Host header
    QByteArray password; ///< of the user `admin`; empty: sent without one

    QByteArray get(QByteArrayView path) const;
    QByteArray postForm(QByteArrayView path, const QByteArray& form) const;
    /// XML push: `xml=` and the object as it is, not encoded (phones.md B9).
    QByteArray push(const QByteArray& object, const QString& ownAddress) const;

private:
    QByteArray request(QByteArrayView line, QByteArrayView headers, const QByteArray& body) const;
};

/// The form of configurationServer.html (phones.md B12) that makes \a server the phone's configuration server and \a
/// pusher the one that may push. All its fields are sent, as its own page does.
QByteArray configurationServerForm(const ServerUrl& server, const QString& pusher);

/// What XML push can ask of a phone (phones.md B9).
QByteArray executeObject(QByteArrayView command);
/// Objects that set \a settings: public servers send 30 in one (and 10,000 bytes at most).
QList<QByteArray> configurationObjects(const SettingList& settings);

} // namespace firstring
