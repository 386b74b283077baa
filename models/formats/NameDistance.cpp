// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/NameDistance.h"

#include <QVarLengthArray>

#include <algorithm>

namespace firstring {

int nameDistance(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit)
        return limit + 1;
    // Three rows of the usual table: this one, the last, and the one before for neighbours that changed places.
    using Row = QVarLengthArray<int, 128>;
    Row before(b.size() + 1), last(b.size() + 1), row(b.size() + 1);
    for (int j = 0; j <= b.size(); ++j)
        last[j] = j;
    for (int i = 1; i <= a.size(); ++i) {
        row[0] = i;
        int best = row[0];
        for (int j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
        std::swap(before, last);
        std::swap(last, row);
    }
    return std::min(last[b.size()], limit + 1);
}

quint64 letterMask(QStringView word)
{
    quint64 mask = 0;
    for (const QChar c : word)
        mask |= quint64(1) << (c.unicode() & 63);
    return mask;
}

int tolerableDistance(qsizetype length)
{
    return length < 4 ? 0 : length < 8 ? 1 : length < 14 ? 2 : 3;
}

} // namespace firstring
