// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/paper/LabelPreset.h"

#include "models/paper/Drawing.h"

#include <algorithm>

namespace firstring {

namespace {

LabelPreset sheet(const char* name, const char* title, QSizeF label, int columns, int rows, double left, double top,
                  double acrossStep, double downStep, QSizeF page = {a4Width, a4Height})
{
    return {QString::fromLatin1(name),
            QString::fromUtf8(title),
            page,
            label,
            columns,
            rows,
            left,
            top,
            acrossStep,
            downStep};
}

LabelPreset roll(const char* name, const char* title, double width, double height)
{
    return {QString::fromLatin1(name), QString::fromUtf8(title), {width, height}, {width, height}};
}

} // namespace

const QList<LabelPreset>& labelPresets()
{
    static const QSizeF letter(215.9, 279.4);
    static const QList<LabelPreset> presets = {
        sheet("avery-l7160", "Avery L7160, 21 on A4 (63.5 × 38.1 mm)", {63.5, 38.1}, 3, 7, 7.2, 15.15, 66.04, 38.1),
        sheet("avery-l7159", "Avery L7159, 24 on A4 (63.5 × 33.9 mm)", {63.5, 33.9}, 3, 8, 7.2, 12.9, 66.04, 33.9),
        sheet("avery-l7163", "Avery L7163, 14 on A4 (99.1 × 38.1 mm)", {99.1, 38.1}, 2, 7, 4.65, 15.15, 101.6, 38.1),
        sheet("avery-l7651", "Avery L7651, 65 on A4 (38.1 × 21.2 mm)", {38.1, 21.2}, 5, 13, 4.75, 10.7, 40.6, 21.2),
        sheet("avery-3490", "Avery Zweckform 3490, 24 on A4 (70 × 36 mm)", {70, 36}, 3, 8, 0, 4.5, 70, 36),
        sheet("avery-5160", "Avery 5160, 30 on Letter (66.7 × 25.4 mm)", {66.675, 25.4}, 3, 10, 4.76, 12.7, 69.85, 25.4,
              letter),
        sheet("avery-5163", "Avery 5163, 10 on Letter (101.6 × 50.8 mm)", {101.6, 50.8}, 2, 5, 3.96, 12.7, 106.36, 50.8,
              letter),
        roll("brother-dk11209", "Brother DK-11209 (62 × 29 mm)", 62, 29),
        roll("brother-dk11201", "Brother DK-11201 (90 × 29 mm)", 90, 29),
        roll("brother-dk11208", "Brother DK-11208 (90 × 38 mm)", 90, 38),
        roll("dymo-99010", "Dymo 99010 (89 × 28 mm)", 89, 28),
        roll("dymo-99012", "Dymo 99012 (89 × 36 mm)", 89, 36),
        roll("dymo-11354", "Dymo 11354 (57 × 32 mm)", 57, 32),
    };
    return presets;
}

const LabelPreset* labelPreset(const QString& name)
{
    const QList<LabelPreset>& all = labelPresets();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const LabelPreset& preset) {
        return preset.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == all.cend() ? nullptr : &*found;
}

} // namespace firstring
