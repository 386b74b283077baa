// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"

namespace firstring {

/// What one arrow of a ladder diagram says: there and back in one row.
struct LadderRow
{
    LadderLane to = LadderLane::Rcs;
    ExchangeEnd end = ExchangeEnd::Took;
    QString who;    ///< the end of the phone's address, where there are several
    QString when;   ///< `+0.12 s`
    QString asked;  ///< the name of the file; of DHCP what was told
    QString answer; ///< `200, 1.2 kB`
};

/// \a several: the record has more than one phone.
LadderRow ladderRow(const Exchange& exchange, bool several);
/// The rows of a record.
QList<LadderRow> ladderRows(const QList<Exchange>& exchanges);
bool hasSeveralPhones(const QList<Exchange>& exchanges);

/// A row in one sentence, for screen readers: `+0.12 s: Phone asks RCS for startup.cfg: 200, 1.2 kB`.
QString spokenRow(const LadderRow& row);

/// The first bytes that came, for people: text as text (at most its first lines), everything else as a dump of bytes.
QString headText(const QByteArray& head);

} // namespace firstring
