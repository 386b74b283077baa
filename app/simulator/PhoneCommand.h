// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Setting.h"

#include <QByteArrayView>
#include <QList>

namespace firstring {

/// What somebody on the network tells a simulated phone to do.
struct PhoneCommand
{
    enum class Kind : quint8 { Restart, FastReboot, ClearLocal, PutLocal, CheckSync };

    Kind kind = Kind::Restart;
    SettingList settings; ///< PutLocal

    friend bool operator==(const PhoneCommand&, const PhoneCommand&) = default;
};

/// The commands of a pushed XML object (phones.md B9): AastraIPPhoneExecute with `Command: Reset`, `FastReboot`,
/// `ClearLocal`; AastraIPPhoneConfiguration. Nothing for anything else, also when only its end is damaged.
QList<PhoneCommand> pushedCommands(QByteArrayView object);

} // namespace firstring
