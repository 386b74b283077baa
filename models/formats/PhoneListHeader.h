// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/PhoneListReader.h"

#include <vector>

namespace firstring {

/// What the first line of a phone list says about its columns.
struct PhoneListHeader
{
    bool isHeader = true; ///< false: the first line is a phone already
    int macColumn = 0;    ///< from 0
    QList<PhoneListColumn> columns;
    std::vector<bool> settled; ///< by column: it has a field, was remarked upon, or somebody said to ignore it
    QList<PhoneListProblem> problems;
};

/// Decides what each column is: by the mappings, else by the heading, the MAC column at last by what stands below it.
/// \a first is the first line, numbered \a line; \a second the next one, which may be missing. Errors as of
/// readPhoneList().
Result<PhoneListHeader> readPhoneListHeader(const QStringList& first, const QStringList& second, int line,
                                            const PhoneListOptions& options);

} // namespace firstring
