// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"

#include <QByteArrayView>

namespace firstring {

/// What a phone says of itself in every HTTP request (phones.md B11). Fields that were not understood stay empty.
struct UserAgent
{
    QString model; ///< canonical if known, else as sent
    MacAddress mac;
    FirmwareVersion version;

    bool isPhone() const { return !mac.isZero() || !model.isEmpty(); }

    /// Tolerant: `<Vendor><model> MAC:<XX-XX-XX-XX-XX-XX> V:<version>[-SIP]`, models with blanks, a missing version.
    /// Anything that does not begin with Aastra or Mitel is no phone. Never fails.
    static UserAgent parse(QByteArrayView header);
};

} // namespace firstring
