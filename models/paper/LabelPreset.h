// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

namespace firstring {

/// A kind of label that can be bought: one label as a page of a label printer, or a sheet of them. Millimetres.
struct LabelPreset
{
    QString name;  ///< stable: `avery-l7160`
    QString title; ///< as the packet calls it, with its size; not translated
    QSizeF page;
    QSizeF label;
    int columns = 1;
    int rows = 1;
    double left = 0;       ///< of the first label
    double top = 0;        ///< of the first label
    double acrossStep = 0; ///< from one column to the next
    double downStep = 0;   ///< from one row to the next

    int perPage() const { return columns * rows; }
    bool isSheet() const { return perPage() > 1; }
};

/// All presets, sheets first. The makers' own sizes as printed on the packets.
const QList<LabelPreset>& labelPresets();
/// The preset of that name without case, or null.
const LabelPreset* labelPreset(const QString& name);

} // namespace firstring
