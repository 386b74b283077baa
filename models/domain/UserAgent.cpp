// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/UserAgent.h"

#include "models/domain/PhoneModel.h"

namespace firstring {

namespace {

constexpr qsizetype longest = 256; // bytes; no phone says more

bool startsWith(QByteArrayView text, QByteArrayView word)
{
    return text.size() >= word.size() && text.first(word.size()).compare(word, Qt::CaseInsensitive) == 0;
}

/// Where a field begins, ` MAC:` or ` V:`, without case; -1 if it does not.
qsizetype placeOf(QByteArrayView text, QByteArrayView field)
{
    for (qsizetype blank = text.indexOf(' '); blank >= 0; blank = text.indexOf(' ', blank + 1)) {
        if (startsWith(text.sliced(blank), field))
            return blank;
    }
    return -1;
}

} // namespace

UserAgent UserAgent::parse(QByteArrayView header)
{
    UserAgent agent;
    QByteArrayView rest = header.first(qMin(header.size(), longest)).trimmed();
    qsizetype vendor = 0;
    for (const QByteArrayView word : {QByteArrayView("Aastra"), QByteArrayView("Mitel")}) {
        if (startsWith(rest, word))
            vendor = word.size();
    }
    if (vendor == 0)
        return agent;
    rest = rest.sliced(vendor);

    const qsizetype mac = placeOf(rest, " MAC:");
    const qsizetype version = placeOf(rest, " V:");
    qsizetype modelEnd = rest.size();
    if (mac >= 0)
        modelEnd = mac;
    if (version >= 0)
        modelEnd = qMin(modelEnd, version);
    agent.model = canonicalModel(QString::fromLatin1(rest.first(modelEnd)));
    if (mac >= 0) {
        const QByteArrayView value = rest.sliced(mac + 5);
        if (const auto parsed = MacAddress::parse(QString::fromLatin1(value.first(qMin<qsizetype>(value.size(), 17)))))
            agent.mac = *parsed;
    }
    if (version >= 0) {
        QByteArrayView value = rest.sliced(version + 3);
        if (const qsizetype end = value.indexOf(' '); end >= 0)
            value = value.first(end);
        agent.version = FirmwareVersion(QString::fromLatin1(value));
    }
    return agent;
}

} // namespace firstring
