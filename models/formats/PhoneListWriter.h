// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QByteArray>
#include <QSet>

namespace firstring {

struct PhoneListWriteOptions
{
    bool secrets = false;          ///< also write variables that are secret (trust.md 1)
    QSet<QString> secretVariables; ///< secretVariables(state), folded: beside those whose name or value says so
};

/// Writes \a phones as a phone list that readPhoneList() reads back to the same phones (their settings aside, which are
/// no columns): UTF-8 without a mark, commas, CRLF after every line as RFC 4180 has it. The first line names the
/// fields; variables are columns `var.NAME` in alphabetical order. Cells that a spreadsheet would run are guarded
/// (CsvText.h).
QByteArray writePhoneList(const QList<Phone>& phones, const PhoneListWriteOptions& options = {});

} // namespace firstring
