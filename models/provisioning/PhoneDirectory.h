// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/ConfigPlan.h"

namespace firstring {

/// The name under which phones ask for the directory made of the phone list; `directory 1: directory.csv` in any layer
/// turns it on. A file of the job with that name takes its place.
inline constexpr char directoryName[] = "directory.csv";

/// One phone as others call it.
struct DirectoryEntry
{
    MacAddress mac;
    QString name;   ///< its label
    QString number; ///< its `sip line1 user name`, variables filled in
};

/// Phones with a label and a number that are not on hold, by name without regard to case, then by MAC.
QList<DirectoryEntry> directoryEntries(ConfigPlan& plan);

/// `name, number, 1` and LF for each, in UTF-8, as phones read it (vendor's guide 41-001343-02, "directory list"): in
/// quotes where a comma or # stands in it. The same phones give the same bytes.
QByteArray phoneDirectory(ConfigPlan& plan);

} // namespace firstring
