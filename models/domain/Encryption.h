// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// How the generated files of a job are encrypted for phones: by the maker's own program, called as the user has it
/// (phones.md B13). Which program that is, is a matter of the computer and stands in no job.
struct Encryption
{
    bool on = false;
    QString key;           ///< for the whole site; stands sealed in the job file
    bool perPhone = false; ///< a phone's own file is readable by that phone only (`-m`)
    QString version;       ///< `v1`, `v2` or `v3`; empty: the program's own choice

    friend bool operator==(const Encryption&, const Encryption&) = default;
};

} // namespace firstring
