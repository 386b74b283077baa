// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace firstring {

/// What is kept for good about who was let in and what was let out (trust.md 1).
enum class AuditKind : quint8 {
    Release,      ///< a phone's files may be taken
    Delivery,     ///< a phone's own file was taken whole
    Refusal,      ///< somebody was sent away
    Downgrade,    ///< a phone is to get older firmware
    Registration, ///< phones came into the job or left it
    Unlock,       ///< the secrets were opened, or their key was put elsewhere
    Sync,         ///< something was sent to another server
    Access,       ///< an account of other workstations was made, removed or refused
};
inline constexpr int auditKindCount = 8;

/// Stable name for JSON: `release`.
QString auditKindName(AuditKind kind);
std::optional<AuditKind> auditKindFromName(QStringView name);
/// Translated, for people: `Release`.
QString auditKindText(AuditKind kind);

/// One line of the audit log. Append-only; in the job file each line is chained to the one before it by a hash.
struct AuditRecord
{
    AuditKind kind = AuditKind::Refusal;
    qint64 timeMs = 0; ///< wall clock, milliseconds since 1970 UTC
    MacAddress mac;    ///< zero: no phone
    QString address;   ///< who asked, or empty
    QString subject;   ///< file, reason as an event's stable name, or place; never a secret
    QByteArray digest; ///< SHA-256 of what was taken, or empty

    friend bool operator==(const AuditRecord&, const AuditRecord&) = default;

    /// The bytes that are stored and chained: compact JSON, members in the order of their names.
    QByteArray toJson() const;
    /// Nothing when it is not what toJson() writes.
    static std::optional<AuditRecord> fromJson(const QByteArray& json);
};

/// The hash of a line: SHA-256 over the hash before it (32 bytes; zeros before the first) and its bytes.
QByteArray auditHash(const QByteArray& before, const QByteArray& json);

} // namespace firstring
