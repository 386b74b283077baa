// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpSocket>
#include <QUrl>

namespace firstring::test {

/// The whole answer that a phone would get at \a url by plain HTTP, from the status line on. Empty: nobody answers.
inline QByteArray httpGet(const QUrl& url)
{
    constexpr int patienceMs = 30'000;
    QTcpSocket socket;
    socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
    if (!socket.waitForConnected(patienceMs))
        return {};
    socket.write("GET " + url.path().toUtf8() + " HTTP/1.0\r\nHost: x\r\n\r\n");
    QByteArray all;
    while (socket.state() == QTcpSocket::ConnectedState && socket.waitForReadyRead(patienceMs))
        all += socket.readAll();
    return all + socket.readAll();
}

} // namespace firstring::test
