// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QHash>

#include <optional>
#include <variant>

namespace firstring {

/// The kinds of records that two workstations agree about, in the order in which they are sent: what is named comes
/// before what names it. Removals go the other way round.
enum class SyncKind : quint8 { Server, Firmware, Branding, Blueprint, File, Phone };
inline constexpr int syncKindCount = 6;

/// Stable name for JSON, the journal and the REST interface: `servers`, `firmware`, `branding`, `blueprints`, `files`,
/// `phones`.
QString syncKindName(SyncKind kind);
std::optional<SyncKind> syncKindFromName(QStringView name);

/// One record of a job, whoever holds it. \a id is the key of JobState's map; of a phone MacAddress::plain().
struct SyncKey
{
    SyncKind kind = SyncKind::Phone;
    QString id;

    friend bool operator==(const SyncKey&, const SyncKey&) = default;
    friend size_t qHash(const SyncKey& key, size_t seed = 0) noexcept
    {
        return qHashMulti(seed, static_cast<int>(key.kind), key.id);
    }
};

/// A record of any kind; the index is the SyncKind.
using SyncRecord = std::variant<ConfigServer, FirmwareImage, BrandingAsset, Blueprint, JobFile, Phone>;

SyncKey keyOf(const SyncRecord& record);
/// Of a key whose kind is Phone.
MacAddress macOf(const SyncKey& key);
/// What people call it: a name, or a phone's label and address.
QString titleOf(const SyncRecord& record);
/// The record of that key, or nothing.
std::optional<SyncRecord> findRecord(const JobState& state, const SyncKey& key);
/// Writes it without looking at what it refers to; an Edit is how people change a job.
void putRecord(JobState& state, const SyncRecord& record);
void removeRecord(JobState& state, const SyncKey& key);

/// A record taken apart, so that two people's changes to different fields of it do not meet. Absent: empty, not set.
///
/// Each setting, variable, tag and each model's firmware is a field of its own (`setting/sip proxy ip`,
/// `variable/extension`, `tag/floor2`, `firmware/6867i`). The order of settings and of tags is a field too, `settings`
/// and `tags`: it is no reason for a question, but both sides shall write the same files.
using SyncFields = QMap<QString, QString>;

SyncFields fieldsOf(const SyncRecord& record);
/// Nothing where there is no such field.
std::optional<QString> valueIn(const SyncFields& fields, const QString& name);
/// The record of those fields; fields of other kinds are ignored. recordOf(key, fieldsOf(record)) == record.
SyncRecord recordOf(const SyncKey& key, const SyncFields& fields);

/// True for fields that only say an order.
bool isOrderField(const QString& field);
/// The value as people read it: `10.0.0.5`, `!on`, `lang_de.txt`; a secret one as dots.
QString shownValue(const QString& field, const QString& value);

} // namespace firstring
