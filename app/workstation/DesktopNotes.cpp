// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/DesktopNotes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QVariantMap>

namespace firstring {

void showDesktopNote(const QString& title, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    constexpr int ownTime = -1; // the desktop's
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    // The body may be read as markup.
    call.setArguments({QStringLiteral("Firstring"), quint32(0), QStringLiteral("firstring"), title,
                       text.toHtmlEscaped(), QStringList(), QVariantMap(), ownTime});
    bus.send(call);
}

} // namespace firstring
