// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace firstring::why {

/// What the program can do about a phone that is not as it should be: a button of the inspector, a word of the
/// command line.
enum class Action : quint8 {
    StartServer,
    OpenServer,
    OpenSettings,
    OpenFirmware,
    OpenBranding,
    OpenServers,
    OpenPhones,
    StageAgain,
    TakeOffHold,
    CorrectFirmware,
    Release,
    Forgive,
    AddPhone,
    Restart,
    ClearLocal,
};
inline constexpr int actionCount = static_cast<int>(Action::ClearLocal) + 1;

/// Stable: `start-server`.
QString actionName(Action action);
std::optional<Action> actionFromName(QStringView name);
/// What stands on its button, translated.
QString actionText(Action action);

} // namespace firstring::why
