// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/VendorClass.h"

#include "models/domain/PhoneModel.h"

#include <algorithm>

namespace firstring {

VendorClass VendorClass::parse(QByteArrayView option60)
{
    constexpr QByteArrayView prefixes[] = {"AastraIPPhone", "MitelIPPhone"};
    constexpr qsizetype longestModel = 24;
    for (const QByteArrayView prefix : prefixes) {
        if (!option60.startsWith(prefix))
            continue;
        QByteArrayView rest = option60.sliced(prefix.size());
        while (!rest.isEmpty() && (rest.back() == '\0' || rest.back() == ' '))
            rest.chop(1);
        const bool isName = rest.size() <= longestModel && std::all_of(rest.begin(), rest.end(), [](char c) {
                                return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                                       c == ' ' || c == '-';
                            });
        return {.isPhone = true, .model = isName ? canonicalModel(QString::fromLatin1(rest.toByteArray())) : QString()};
    }
    return {};
}

} // namespace firstring
