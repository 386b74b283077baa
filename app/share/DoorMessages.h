// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

/// What goes through the door of an open job: JSON objects, each behind its length. The first message of whoever comes
/// in is hello; every message is answered by one, in order.
namespace firstring::door {

inline constexpr qsizetype longestMessage = 256LL << 20; ///< bytes

/// Where the door of a job may be, the best place first: beside the job, else in XDG_RUNTIME_DIR. Paths longer than
/// a socket's name may be are left out.
QStringList places(const QString& jobPath);

/// A message as it is sent.
QByteArray packed(const QJsonObject& message);
/// Takes the first whole message out of what arrived. Nothing: more must come. DOOR_MESSAGE: that is none of ours.
Result<std::optional<QJsonObject>> take(QByteArray& arrived);

QJsonObject hello();
/// JOB_LOCKED when the other program is of another version.
Result<void> checkHello(const QJsonObject& message);

QJsonObject answer(const Result<void>& result);
Result<void> resultOf(const QJsonObject& answer);

} // namespace firstring::door
