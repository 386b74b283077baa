// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <QJsonObject>

/// What a job file keeps of firmware as JSON: parts of an image, and the roll-out. Reading is strict.
namespace firstring::json {

/// md5, through and notes, only those that are not empty; nothing at all when all are.
QByteArray fromImage(const FirmwareImage& image);
/// Fills what fromImage() wrote. False: it is something else.
bool toImage(const QByteArray& text, FirmwareImage& image);

QJsonObject fromRollout(const Rollout& rollout);
/// Absent members keep their defaults. False: it is something else.
bool toRollout(const QJsonObject& object, Rollout& rollout);

} // namespace firstring::json
