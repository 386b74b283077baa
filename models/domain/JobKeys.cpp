// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/JobKeys.h"

#include "models/base/Digest.h"

#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, 4> names{"keychain", "passphrase", "key-file", "session"};
constexpr qsizetype idSize = 8;

} // namespace

QString secretPlaceName(SecretPlace place)
{
    return QString::fromLatin1(names[static_cast<std::size_t>(place)]);
}

std::optional<SecretPlace> secretPlaceFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<SecretPlace>(i);
    }
    return std::nullopt;
}

QString secretPlaceText(SecretPlace place)
{
    switch (place) {
    case SecretPlace::Keychain:
        return QCoreApplication::translate("SecretPlace", "the password store of this computer");
    case SecretPlace::Passphrase:
        return QCoreApplication::translate("SecretPlace", "a file that a passphrase opens");
    case SecretPlace::KeyFile:
        return QCoreApplication::translate("SecretPlace", "a key file that only you may read");
    case SecretPlace::Session:
        break;
    }
    return QCoreApplication::translate("SecretPlace", "this program until it is closed");
}

QByteArray WrappingKey::id() const
{
    return sha256("firstring wrapping key" + key).first(idSize);
}

} // namespace firstring
