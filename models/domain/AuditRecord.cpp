// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/AuditRecord.h"

#include "models/base/Digest.h"
#include "models/base/JsonText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, auditKindCount> names{"release",      "delivery", "refusal", "downgrade",
                                                        "registration", "unlock",   "sync",    "access"};

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

} // namespace

QString auditKindName(AuditKind kind)
{
    return key(names[static_cast<std::size_t>(kind)]);
}

std::optional<AuditKind> auditKindFromName(QStringView name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (name == QLatin1String(names[i]))
            return static_cast<AuditKind>(i);
    }
    return std::nullopt;
}

QString auditKindText(AuditKind kind)
{
    switch (kind) {
    case AuditKind::Release:
        return QCoreApplication::translate("AuditKind", "Release");
    case AuditKind::Delivery:
        return QCoreApplication::translate("AuditKind", "Delivery");
    case AuditKind::Refusal:
        return QCoreApplication::translate("AuditKind", "Refusal");
    case AuditKind::Downgrade:
        return QCoreApplication::translate("AuditKind", "Downgrade");
    case AuditKind::Registration:
        return QCoreApplication::translate("AuditKind", "Registration");
    case AuditKind::Unlock:
        return QCoreApplication::translate("AuditKind", "Unlock");
    case AuditKind::Sync:
        return QCoreApplication::translate("AuditKind", "Sync");
    case AuditKind::Access:
        break;
    }
    return QCoreApplication::translate("AuditKind", "Access");
}

/// Members in the order of their names, as QJsonDocument wrote them in older jobs.
QByteArray AuditRecord::toJson() const
{
    std::string out;
    out.reserve(256);
    json::ObjectWriter object(out);
    if (!address.isEmpty())
        object.put("address", address);
    if (!digest.isEmpty())
        object.putHex("digest", digest);
    object.put("kind", QLatin1String(names[static_cast<std::size_t>(kind)]));
    if (!mac.isZero())
        object.put("mac", mac.plain());
    if (!subject.isEmpty())
        object.put("subject", subject);
    object.put("time", timeMs);
    object.close();
    return QByteArray(out.data(), static_cast<qsizetype>(out.size()));
}

std::optional<AuditRecord> AuditRecord::fromJson(const QByteArray& text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto kind = auditKindFromName(json[key("kind")].toString());
    if (!kind)
        return std::nullopt;
    AuditRecord record;
    record.kind = *kind;
    record.timeMs = json[key("time")].toInteger();
    record.mac = MacAddress::parse(json[key("mac")].toString()).value_or(MacAddress());
    record.address = json[key("address")].toString();
    record.subject = json[key("subject")].toString();
    record.digest = QByteArray::fromHex(json[key("digest")].toString().toLatin1());
    return record;
}

QByteArray auditHash(const QByteArray& before, const QByteArray& json)
{
    Sha256 sum;
    sum.add(before);
    sum.add(json);
    return sum.result();
}

} // namespace firstring
