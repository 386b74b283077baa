// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/paper/Drawing.h"

#include <QByteArray>

namespace firstring {

/// The document as a PDF file. The same document and fonts give the same bytes, in every program and on every day.
/// PAPER_DRAW when it could not be drawn (no memory, a code that cannot be made of its data).
Result<QByteArray> drawPdf(const PaperDocument& document);

/// One page as an SVG drawing. As drawPdf().
Result<QByteArray> drawSvg(const PaperPage& page);

/// One page as a PNG picture. At most 10,000 pixels a side. As drawPdf().
Result<QByteArray> drawPng(const PaperPage& page, double dotsPerInch);

/// Pixels as 32 bit words 0xffRRGGBB in the computer's own order, rows without gaps.
struct PaperBitmap
{
    int width = 0;
    int height = 0;
    QByteArray pixels;
};

/// One page as it will be printed, for a preview or a printer. At most 10,000 pixels a side.
Result<PaperBitmap> drawBitmap(const PaperPage& page, double dotsPerInch);

/// Measures as drawing does.
PaperRuler paperRuler();

} // namespace firstring
