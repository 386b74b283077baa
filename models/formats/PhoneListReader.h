// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/PhoneListDraft.h"

namespace firstring {

/// What a person said about the file beforehand.
struct PhoneListOptions
{
    struct Mapping
    {
        QString column; ///< a header without case, or the number of a column, 1..n
        QString field;  ///< as PhoneFieldName::parse() reads it
    };
    QList<Mapping> map; ///< `--map COLUMN=FIELD`, decides before any synonym
};

/// `COLUMN=FIELD` of the command line. Refuses others (MAP_UNREADABLE).
Result<PhoneListOptions::Mapping> parseMapping(QStringView text);

/// Reads a phone list: RFC 4180 with comma, semicolon or tab found by itself (or named by a first line `sep=;`), UTF-8
/// or UTF-16 with a mark, else Latin-1, `#` comment lines, a header line or one bare column of MACs. Each field goes to
/// the column that names it best; all other columns become variables. Pure and thread-safe: for the pool.
///
/// Good lines and remarks come as a draft. Phones of the job change only in the columns that the file has; an empty
/// cell clears, which is remarked; a cell that is missing at the end of a line says nothing. What is no phone list at
/// all is an Error: LIST_EMPTY, LIST_BINARY, LIST_SPREADSHEET, LIST_TOO_BIG (100 MiB, 1,000,000 rows, 200 columns),
/// LIST_NO_MAC, MAP_COLUMN, FIELD_UNKNOWN and FIELD_VARIABLE (in a mapping).
Result<PhoneListDraft> readPhoneList(const QByteArray& bytes, const JobState& state,
                                     const PhoneListOptions& options = {});

} // namespace firstring
