// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CsvRows.h"
#include "models/formats/TextBytes.h"

namespace firstring {

// What a cell says, on either side of a spreadsheet. A cell that begins with = + - @, a tab or a line end would be run
// as a formula there (trust.md 3). We write an apostrophe in front of it, and one in front of texts that begin with
// such apostrophes themselves; reading takes exactly one away, so every text comes back as it was.

/// The text of a cell: `""` are one quote, the apostrophe before a formula sign is gone, and so is the `="..."` by
/// which spreadsheets keep leading zeros.
QString csvText(const CsvCell& cell, TextEncoding encoding);

/// \a text as a cell in UTF-8, in quotes when it needs them or holds what others separate cells with, since readers
/// guess that (csvDelimiter()). It never begins with a sign that spreadsheets run.
QByteArray csvCell(const QString& text, char delimiter = ',');

} // namespace firstring
