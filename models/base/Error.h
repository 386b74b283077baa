// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// Why something expected did not work. Values only; safe on any thread.
///
/// The code is stable (tests and help name it). The sentence is for a technician: what happened, what it means for the
/// phones, what to do; it is translated and never holds raw bytes of a peer. The detail is for the log only.
struct Error
{
    QString code;     ///< UPPER_SNAKE, for example `CSV_QUOTE_OPEN`
    QString sentence; ///< translated, complete, ends with a full stop
    QString detail;   ///< untranslated, may be empty

    friend bool operator==(const Error&, const Error&) = default;
};

/// Exit status of the command line (documented in the man page).
enum class Exit { Done = 0, InPart = 1, Usage = 2, Environment = 3, Data = 4 };

} // namespace firstring
