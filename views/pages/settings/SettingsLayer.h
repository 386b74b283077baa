// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Edit.h"

#include <functional>

namespace firstring {

/// One of the four places where settings are kept, weakest first.
struct SettingsLayer
{
    enum class Kind : quint8 { Job, Model, Blueprint, Phone };

    Kind kind = Kind::Job;
    QString name;   ///< model or blueprint
    MacAddress mac; ///< phone

    friend bool operator==(const SettingsLayer&, const SettingsLayer&) = default;

    /// One text for each layer, whatever it is called at the moment.
    QString key() const;
    /// Translated: `All phones of this job`, `Model 6867i`, `Blueprint Desk`, `Reception (00:08:5D:...)`.
    QString title(const JobState& state) const;
    SettingList settings(const JobState& state) const;
    /// The edit that puts \a settings in the place of the layer's; empty when the layer is gone.
    Edit edit(const JobState& state, const SettingList& settings) const;
    /// Calls \a visit with every phone this layer counts for, in MAC order.
    void forEachPhone(const JobState& state, const std::function<void(const Phone&)>& visit) const;
};

/// The layer's settings as text, one `name: value` a line; secrets as dots unless \a withSecrets.
QString settingsText(const SettingList& settings, bool withSecrets);
/// Reads that text as it stands: dots stay dots. Refuses as settingsFromText() does, but for SETTINGS_DOTS.
Result<SettingList> settingsAsShown(const QString& text);
/// \a text with the values that its dots stand for, line by line; for the lint only.
QString withRealValues(const QString& text, const SettingList& before);
/// Reads that text back; empty lines and lines beginning with # are left out. Dots stand for the value of that name in
/// \a before. Refuses the first line that is no setting (SETTINGS_LINE), names one a second time (SETTINGS_TWICE) or
/// has dots for a value that is not there (SETTINGS_DOTS), with its number.
Result<SettingList> settingsFromText(const QString& text, const SettingList& before);

} // namespace firstring
