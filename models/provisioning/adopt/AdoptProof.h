// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/adopt/AdoptPlan.h"

namespace firstring {

/// One parameter that is not as it was.
struct MeaningChange
{
    QString name;
    QString model;  ///< of the phones for which it is so, or empty
    QString before; ///< marks and value; empty when it was not said
    QString after;
    bool secret = false; ///< both must not be shown
};

/// How one file of the folder compares with what this program makes in its place.
struct FileProof
{
    QString file;
    FileKind kind = FileKind::Other;
    int parameters = 0;             ///< in the file
    QStringList replaced;           ///< of those, what this program writes itself: the way to the configuration server
    QStringList moved;              ///< secrets, which go from files that everybody may read to each phone's own
    QList<MeaningChange> different; ///< empty: it means the same

    bool isSame() const { return different.isEmpty(); }
};

/// Makes every file of \a plan from \a after (the state with the plan's edit) and compares what it says to a phone with
/// what the old one said, both read by readAsPhone(). A phone's own file is compared by what the phone has in the end,
/// after the common file and that of each model that has one: parameters, values and marks. Rivals are compared with
/// the file taken in their place. Pure; ADOPT_STOPPED when \a watch says so.
Result<QList<FileProof>> proveAdoption(const AdoptPlan& plan, const JobState& after, const AdoptWatch& watch = {});

} // namespace firstring
