// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/CfgColours.h"

#include "models/formats/CfgScan.h"
#include "views/Theme.h"

#include <QApplication>

namespace firstring {

namespace {

struct Units
{
    const QString& text;

    qsizetype size() const { return text.size(); }
    char16_t operator[](qsizetype i) const { return text[i].unicode(); }
};

} // namespace

void CfgColours::highlightBlock(const QString& text)
{
    const QPalette palette = QApplication::palette();
    const cfg::LineShape shape = cfg::scanLine(Units{text}, {0, text.size()});
    const auto colour = [&](cfg::Piece piece, const QTextCharFormat& format) {
        setFormat(static_cast<int>(piece.from), static_cast<int>(piece.size()), format);
    };
    QTextCharFormat muted;
    muted.setForeground(theme::muted(palette));
    colour(shape.comment, muted);
    if (shape.kind != CfgLineKind::Setting)
        return;
    QTextCharFormat mark;
    mark.setFontWeight(QFont::Bold);
    colour(shape.marks, mark);
    QTextCharFormat variable;
    variable.setForeground(theme::state(StateGroup::Working, palette));
    qsizetype open = text.indexOf(u'{', shape.value.from);
    while (open >= 0 && open < shape.value.to) {
        const qsizetype close = text.indexOf(u'}', open);
        if (close < 0 || close >= shape.value.to)
            return;
        colour({open, close + 1}, variable);
        open = text.indexOf(u'{', close);
    }
}

} // namespace firstring
