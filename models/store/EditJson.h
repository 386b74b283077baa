// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/Observation.h"
#include "models/domain/sync/ApiToken.h"

#include <QJsonArray>
#include <QJsonObject>

/// What one program of this user hands to another that has the job open: an edit and Records, whole, secrets readable.
/// Reading is strict: EDIT_SHAPE, RECORD_SHAPE, JOB_DAMAGED for what is not as written.
namespace firstring::json {

QJsonObject fromEdit(const Edit& edit);
Result<Edit> toEdit(const QJsonObject& json);

/// Gates, silenced addresses and audit lines only.
QJsonObject fromRecords(const ServerNews& news);
Result<ServerNews> toRecords(const QJsonObject& json);

/// Accounts of other workstations; never a token itself, of which only the digest is kept.
QJsonArray fromTokens(const ApiTokens& tokens);
Result<ApiTokens> toTokens(const QJsonArray& json);

} // namespace firstring::json
