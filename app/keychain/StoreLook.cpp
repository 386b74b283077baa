// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/keychain/StoreLook.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

namespace firstring::keychain {

namespace {

/// One question over the bus; an answer of another type is none.
template <typename T>
QDBusReply<T> ask(const QString& service, const QString& path, const QString& interface, const QString& method,
                  const QVariantList& arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    return QDBusConnection::sessionBus().call(call);
}

StoreLook lookAtSecretService()
{
    const QString service = QStringLiteral("org.freedesktop.secrets");
    const auto collection = ask<QDBusObjectPath>(service, QStringLiteral("/org/freedesktop/secrets"),
                                                 QStringLiteral("org.freedesktop.Secret.Service"),
                                                 QStringLiteral("ReadAlias"), {QStringLiteral("default")});
    if (!collection.isValid())
        return StoreLook::Silent;
    if (collection.value().path() == u"/")
        return StoreLook::Empty;
    const auto locked = ask<QDBusVariant>(
        service, collection.value().path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
        {QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked")});
    if (!locked.isValid())
        return StoreLook::Silent;
    return locked.value().variant().toBool() ? StoreLook::Locked : StoreLook::Open;
}

StoreLook lookAtKWallet()
{
    const QString service = QStringLiteral("org.kde.kwalletd5");
    const QString path = QStringLiteral("/modules/kwalletd5");
    const QString interface = QStringLiteral("org.kde.KWallet");
    const auto* bus = QDBusConnection::sessionBus().interface();
    if (!bus || !bus->isServiceRegistered(service))
        return StoreLook::Silent;
    const auto wallet = ask<QString>(service, path, interface, QStringLiteral("networkWallet"));
    if (!wallet.isValid())
        return StoreLook::Silent;
    const auto open = ask<bool>(service, path, interface, QStringLiteral("isOpen"), {wallet.value()});
    return open.isValid() && open.value() ? StoreLook::Open : StoreLook::Locked;
}

} // namespace

StoreLook lookAtStore()
{
    if (!QDBusConnection::sessionBus().isConnected())
        return StoreLook::Silent;
    const StoreLook wallet = lookAtKWallet();
    return wallet == StoreLook::Silent ? lookAtSecretService() : wallet;
}

} // namespace firstring::keychain
