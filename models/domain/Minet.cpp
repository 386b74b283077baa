// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Minet.h"

#include <array>

namespace firstring {

namespace {

bool startsWith(QByteArrayView bytes, QByteArrayView prefix)
{
    return bytes.size() >= prefix.size() && qstrnicmp(bytes.data(), prefix.size(), prefix.data(), prefix.size()) == 0;
}

} // namespace

QString minetSign(QStringView fileName, QByteArrayView option60)
{
    for (const QByteArrayView known : {QByteArrayView("ipphone.mitel.com"), QByteArrayView("MINET_")}) {
        if (startsWith(option60, known))
            return QStringLiteral("DHCP 60 = ") + QString::fromLatin1(known);
    }
    const QStringView name = fileName.mid(fileName.lastIndexOf(u'/') + 1);
    static constexpr std::array prefixes{QLatin1String("MN_"), QLatin1String("MINET_")};
    for (const QLatin1String prefix : prefixes) {
        if (name.startsWith(prefix, Qt::CaseInsensitive))
            return name.left(60).toString();
    }
    return {};
}

} // namespace firstring
