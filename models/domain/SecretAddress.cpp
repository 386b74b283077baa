// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SecretAddress.h"

#include <algorithm>

namespace firstring {

QStringView passwordIn(QStringView text)
{
    if (!text.contains(u'@')) // most values, of which a job has a million
        return {};
    constexpr QStringView opening = u"://";
    for (qsizetype at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at)) {
        at += opening.size();
        QStringView account = text.sliced(at);
        const auto end =
            std::find_if(account.begin(), account.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
        account = account.first(end - account.begin());
        account = account.first(std::max<qsizetype>(0, account.lastIndexOf(u'@')));
        const qsizetype colon = account.indexOf(u':');
        if (colon >= 0 && colon < account.size() - 1)
            return account.sliced(colon + 1);
    }
    return {};
}

bool holdsPassword(QStringView text)
{
    return !passwordIn(text).isEmpty();
}

bool hidesValue(QStringView name, QStringView value)
{
    return isSecretName(name) || holdsPassword(value);
}

bool hidesValue(const Setting& setting)
{
    return hidesValue(setting.name, setting.value);
}

} // namespace firstring
