// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/sync/SyncRecord.h"

#include <QJsonObject>

namespace firstring {

/// A record as the REST interface, job bundles and the journal of a sync write it (resources/api/openapi.json). Members
/// that are empty are left out. Members are written in the order of their names, so equal records have equal bytes.
QJsonObject recordToJson(const SyncRecord& record);

/// The same as compact text, made without an object between: the bytes of QJsonDocument(recordToJson(record)).
QByteArray recordText(const SyncRecord& record);

/// Reads one. Unknown members are ignored; a member of another type, text longer than 64 KiB, a digest that is none or
/// a missing name is RECORD_SHAPE, with the member in the sentence. Whether a job can hold the record is for apply() to
/// say.
Result<SyncRecord> recordFromJson(SyncKind kind, const QJsonObject& json);

/// What changes with every change of the record, and with nothing else: 32 hex digits.
QByteArray recordTag(const SyncRecord& record);
/// The same of a record that is written already: \a text is its JSON, compact.
QByteArray recordTag(QByteArrayView text);

} // namespace firstring
