// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"

namespace firstring {

/// A page to hang beside the bench: the barcode of every command a scanner can give (ScanCommand), far enough from one
/// another that no scanner reads the neighbour. Pure. \a ruler as drawing measures.
PaperDocument commandCodePages(const PaperRuler& ruler, const QDateTime& made);

} // namespace firstring
