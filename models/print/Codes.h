// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/paper/Drawing.h"

namespace firstring {

/// A code as dark modules in a grid of columns x rows; bars have one row.
struct CodeModules
{
    int columns = 0;
    int rows = 0;
    QList<bool> dark; ///< row by row

    bool isDark(int column, int row) const { return dark[row * columns + column]; }
};

/// By zint. PAPER_CODE for data that the code cannot hold.
Result<CodeModules> codeModules(PaperCodeKind kind, const QString& data);

/// Dark rectangles of \a code within its box, in millimetres: whole modules of one size with their quiet zone (10
/// modules beside bars, 4 around a QR code).
Result<QList<QRectF>> codeBars(const PaperCode& code);

} // namespace firstring
