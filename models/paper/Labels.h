// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/JobState.h"
#include "models/paper/Drawing.h"
#include "models/paper/LabelPreset.h"

namespace firstring {

struct LabelOrder
{
    LabelPreset preset;
    int start = 1;         ///< the place of the first label on the first sheet, 1..perPage(), row by row
    QList<Phone> phones;   ///< in the order of the labels
    QString footer;        ///< a line on every label, for example the site; may be empty
    bool outlines = false; ///< draw the edges of labels and empty places: for the preview only
};

/// Labels as pages. The code that every label has is a QR code with the bare 12 digits of the MAC address, which the
/// scan field takes; beside it a Code 128 of the same where the label is wide enough for bars that a scanner can read.
/// Nothing secret is on a label. Pure. LABEL_START, LABEL_NONE (no phones).
Result<PaperDocument> labelPages(const LabelOrder& order, const QDateTime& made);

/// The phones that are to get a label: those named, else all, in order of slot, label and MAC.
QList<Phone> phonesForLabels(const JobState& state, const QList<MacAddress>& named);

} // namespace firstring
