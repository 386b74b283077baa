// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/CommandCodes.h"

#include "models/domain/ScanCommand.h"
#include "models/paper/PageFlow.h"

#include <QCoreApplication>

namespace firstring {

namespace {

constexpr double rowHeight = 31;
constexpr double barHeight = 18;
constexpr double wordsShare = 0.42; // of the width; the rest are bars

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CommandCodes)
};

} // namespace

PaperDocument commandCodePages(const PaperRuler& ruler, const QDateTime& made)
{
    PageFlow flow(Words::tr("Commands for the scanner"), made, ruler);
    flow.heading(Words::tr("Commands for the scanner"), 18);
    flow.paragraph(
        Words::tr("Hang this page beside the bench. A scan does what stands beside the bars, as if chosen in "
                  "the menus; what is said of a phone is done to the one that was scanned last."),
        {.points = 10});
    flow.space(4);
    const double words = flow.width() * wordsShare;
    for (const ScanCommand command : scanCommands) {
        const QPointF corner = flow.reserve(rowHeight);
        const QString code = scanCode(command);
        flow.add(PaperLine{corner, {corner.x() + flow.width(), corner.y()}});
        flow.add(PaperText{.box = {corner.x(), corner.y() + 4, words - 6, barHeight},
                           .text = scanCommandText(command),
                           .font = {.points = 14, .bold = true},
                           .lines = 3});
        const double left = corner.x() + words;
        const double width = flow.width() - words;
        flow.add(PaperCode{{left, corner.y() + 4, width, barHeight}, PaperCodeKind::Code128, code});
        flow.add(PaperText{.box = {left, corner.y() + 4 + barHeight, width, 5},
                           .text = code,
                           .font = {.points = 8, .fixed = true, .tone = PaperTone::Quiet},
                           .align = PaperAlign::Centre});
    }
    return flow.take();
}

} // namespace firstring
