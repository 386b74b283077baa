// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SecretAddress.h"

namespace firstring {

bool holdsPassword(QStringView address)
{
    const qsizetype scheme = address.indexOf(u"://");
    if (scheme < 0)
        return false;
    QStringView account = address.sliced(scheme + 3);
    account = account.first(qMax<qsizetype>(0, account.indexOf(u'@')));
    const qsizetype colon = account.indexOf(u':');
    return colon >= 0 && colon < account.size() - 1 && !account.contains(u'/');
}

bool hidesValue(const Setting& setting)
{
    return isSecretName(setting.name) || holdsPassword(setting.value);
}

} // namespace firstring
