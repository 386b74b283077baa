// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/TextTable.h"
#include "models/vault/AdoptDraft.h"

namespace firstring {

/// What a folder becomes: the layers with their settings and phones, then columns, firmware and other files.
QList<TextTable::Row> foundRows(const AdoptDraft& draft);
/// What stays out or is worth knowing, the gravest first.
QList<TextTable::Row> remarkRows(const AdoptDraft& draft);
/// The proof, a row for each file; those that differ first. Secrets are dots.
QList<TextTable::Row> proofRows(const AdoptDraft& draft);

} // namespace firstring
