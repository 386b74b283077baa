// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QList>
#include <QString>

namespace firstring {

/// One `name: value` line of a configuration file (phones.md B3, B4).
struct Setting
{
    QString name;  ///< as written; compared without case
    QString value; ///< without quotes; may hold `{variable}`
    QString marks; ///< "", "!" (locked), "^" (overwrites local values) or both

    bool sameName(QStringView other) const { return name.compare(other, Qt::CaseInsensitive) == 0; }
    friend bool operator==(const Setting&, const Setting&) = default;

    /// Reads `[!][^]name: value`. Refuses an empty name (SETTING_NAME), no colon (SETTING_COLON), line breaks and other
    /// control characters (SETTING_CONTROL): they would become lines of their own in the phone's file.
    static Result<Setting> parse(QStringView line);
    /// The line as people have it, `!name: value`, which parse() reads back. Files: writeCfgLine().
    QString text() const;
};

/// Settings of one layer, in order, each name once.
using SettingList = QList<Setting>;

/// Puts \a setting in the place of its namesake, else at the end.
void putSetting(SettingList& list, const Setting& setting);
const Setting* findSetting(const SettingList& list, QStringView name);

/// True if a parameter, variable or column of that name holds something that must not be shown: the name holds
/// password, passwd, passwort or kennwort, ends a word with secret, or has pin, pwd, pass or token as a word (trust.md
/// 1). `options password enabled` and other switches (names ending in `enabled` or `disabled`) are not secrets.
bool isSecretName(QStringView name);

/// What is shown instead of a secret.
inline constexpr char16_t secretDots[] = u"\u2022\u2022\u2022\u2022\u2022\u2022";

} // namespace firstring
