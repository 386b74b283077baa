// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/print/LadderFile.h"

#include "models/paper/Ladder.h"
#include "models/print/PaperDraw.h"

namespace firstring {

Result<QByteArray> ladderFile(const QString& fileName, const QString& title, const QList<Exchange>& exchanges)
{
    constexpr double dotsPerInch = 192; // twice as fine as a screen
    const auto ends = [&](const char* ending) { return fileName.endsWith(QLatin1String(ending), Qt::CaseInsensitive); };
    if (ends(".svg"))
        return drawSvg(ladderPage(title, exchanges));
    if (ends(".png"))
        return drawPng(ladderPage(title, exchanges), dotsPerInch);
    if (ends(".pdf"))
        return drawPdf({title, {}, {ladderPage(title, exchanges)}});
    if (ends(".mmd"))
        return ladderMermaid(title, exchanges);
    return exchangesText(exchanges);
}

} // namespace firstring
