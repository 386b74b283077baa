// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/UserAgent.h"

#include "models/domain/PhoneModel.h"

namespace firstring {

UserAgent UserAgent::parse(QByteArrayView header)
{
    UserAgent agent;
    const QString text = QString::fromLatin1(header.first(qMin<qsizetype>(header.size(), 256)));
    QStringView rest = QStringView(text).trimmed();
    const QLatin1String vendors[] = {QLatin1String("Aastra"), QLatin1String("Mitel")};
    bool known = false;
    for (const QLatin1String vendor : vendors) {
        if (rest.startsWith(vendor, Qt::CaseInsensitive)) {
            rest = rest.mid(vendor.size());
            known = true;
            break;
        }
    }
    if (!known)
        return agent;

    const qsizetype mac = rest.indexOf(QLatin1String(" MAC:"), 0, Qt::CaseInsensitive);
    const qsizetype version = rest.indexOf(QLatin1String(" V:"), 0, Qt::CaseInsensitive);
    qsizetype modelEnd = rest.size();
    if (mac >= 0)
        modelEnd = mac;
    if (version >= 0)
        modelEnd = qMin(modelEnd, version);
    agent.model = canonicalModel(rest.first(modelEnd));
    if (mac >= 0) {
        if (const auto parsed = MacAddress::parse(rest.mid(mac + 5).left(17)))
            agent.mac = *parsed;
    }
    if (version >= 0) {
        QStringView value = rest.mid(version + 3);
        if (const qsizetype end = value.indexOf(u' '); end >= 0)
            value = value.first(end);
        agent.version = FirmwareVersion(value);
    }
    return agent;
}

} // namespace firstring
