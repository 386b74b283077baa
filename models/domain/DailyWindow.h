// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace firstring {

/// A part of every day by the computer's local time, `22:00-05:30`; one that ends before it begins goes over midnight.
struct DailyWindow
{
    int from = -1; ///< minutes since midnight, 0..1439; below 0: not set, always open
    int to = -1;   ///< the first minute that is no longer in it, 0..1439

    bool isSet() const { return from >= 0 && to >= 0; }
    /// \a minute since midnight. Always true while it is not set.
    bool contains(int minute) const;
    /// `22:00-05:30`, or empty.
    QString text() const;
    /// `22:00`: when it opens.
    QString opening() const;

    /// Of text(), with blanks where people put them; empty text is one that is not set. Nothing for what is no window,
    /// or one of no length.
    static std::optional<DailyWindow> parse(QStringView text);

    friend bool operator==(const DailyWindow&, const DailyWindow&) = default;
};

} // namespace firstring
