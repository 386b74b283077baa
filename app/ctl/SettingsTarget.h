// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"

namespace firstring {

/// One of the places where settings are kept: `job`, `model:M`, `blueprint:B` or `phone:MAC`.
class SettingsTarget
{
public:
    /// USAGE_TARGET for anything else; MAC_*.
    static Result<SettingsTarget> parse(const QString& text);

    /// The settings there now. BLUEPRINT_UNKNOWN, PHONE_UNKNOWN.
    Result<SettingList> read(const JobState& state) const;
    /// The edit that puts \a settings there. read() must have succeeded for \a state.
    Edit write(const JobState& state, const SettingList& settings) const;

private:
    enum class Kind { Job, Model, Blueprint, Phone };

    Kind m_kind = Kind::Job;
    QString m_name;
    MacAddress m_mac;
};

} // namespace firstring
