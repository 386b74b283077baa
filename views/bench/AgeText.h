// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QDateTime>

namespace firstring {

/// How long a phone is in its state, as short as it can be said: `12 s`, `3 min`, `14:01`. What has ended well shows
/// when; a phone never heard of shows nothing.
QString ageText(const PhoneStatus& status, const QDateTime& now);

} // namespace firstring
