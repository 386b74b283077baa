// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneModel.h"
#include "models/domain/Setting.h"

#include <QList>
#include <QStringList>

namespace firstring {

/// One thing that is not as it was, or should be looked at, and why.
struct ConversionNote
{
    enum class What : quint8 {
        Renamed, ///< another name, the same meaning
        Moved,   ///< a key at another place
        Dropped, ///< the new model has no such thing
        Check,   ///< kept, but a person should look
    };

    What what = What::Check;
    QString before; ///< name of the setting, or of the key as its settings begin
    QString after;  ///< Renamed, Moved: the new one
    QString reason; ///< translated

    friend bool operator==(const ConversionNote&, const ConversionNote&) = default;
};
/// Stable name for JSON: `renamed`.
QString conversionName(ConversionNote::What what);
/// Translated, one word.
QString conversionText(ConversionNote::What what);

/// Settings of one model as another one takes them.
struct Conversion
{
    SettingList settings;
    QList<ConversionNote> notes; ///< renamed and dropped in the order of the settings, then keys by place
    QStringList fresh;           ///< names of the catalogue that the new model has and the old one lacks
    int unchanged = 0;           ///< settings that stay as they were
};

/// Pure. Names by the catalogue: what is known not to be on \a to is dropped, what is only said not to be there, or
/// what nobody knows, stays and is noted. Keys by their count (phones.md F17): each stays at its place where \a to has
/// that place, else it moves to the first free one, programmable keys to those above the screen first; what finds none
/// is dropped. Lines that \a to lacks are dropped.
Conversion convertSettings(const SettingList& settings, const PhoneModel& from, const PhoneModel& to);

} // namespace firstring
