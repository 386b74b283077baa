// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/PortalProfile.h"

namespace firstring {

/// What is to be done at a portal, as the list that it imports: a line for each phone that is new, changed or gone
/// there. UTF-8, CRLF; cells that a spreadsheet would run are guarded (CsvText.h). REMOTE_PROFILE without a column for
/// MACs.
Result<QByteArray> writePortalList(const QList<SyncItem>& items, const PortalProfile& profile);

/// What a portal's own list says.
struct PortalRows
{
    QList<Phone> phones;         ///< as the plan compares them: configServer is an address
    QList<PortalColumn> columns; ///< as they were taken
    QStringList troubles;        ///< sentences, each with its line
    int linesRead = 0;
};

/// The columns of a list by its first line, and what the profile says they hold.
QList<PortalColumn> portalHeadings(const QByteArray& bytes, const PortalProfile& profile);

/// Reads one: separator and encoding are found out, columns by their headings as \a map says, else the profile, else
/// the names of sources. PORTAL_NO_MAC: no column holds addresses of phones; PORTAL_EMPTY. Any bytes; linear.
Result<PortalRows> readPortalList(const QByteArray& bytes, const PortalProfile& profile,
                                  const QList<PortalColumn>& map = {});

/// What is there, to be compared with \a job: columns that the list does not have are taken to be as the job says,
/// since nobody can know otherwise.
QList<Phone> phonesThere(const PortalRows& rows, const JobState& job, const PortalProfile& profile);

} // namespace firstring
