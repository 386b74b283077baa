// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"
#include "models/domain/MacAddress.h"

#include <QObject>
#include <QSet>

namespace firstring {

class Workspace;

/// What became of a scan: a sentence beside the field, and the phone to look at.
struct ScanOutcome
{
    QString sentence;               ///< translated, short: `Slot 9: 00:08:5D:77:01:02 added`
    Severity tone = Severity::News; ///< Good: added; News: was here; Warning: look again
    QList<MacAddress> added;
    MacAddress reveal; ///< zero: nothing to show
};

/// Puts scanned phones on the bench: new ones on the next slots as one undoable step, known ones shown. Main thread.
class ScanDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ScanDesk(Workspace& workspace, QObject* parent = nullptr);

    /// Addresses of this computer: scanning its own label is a mistake.
    void setOwnAddresses(const QSet<MacAddress>& own) { m_own = own; }
    ScanOutcome take(const QString& text);
    ScanOutcome add(const QList<MacAddress>& macs);

private:
    ScanOutcome takeOne(MacAddress mac);

    Workspace& m_workspace;
    QSet<MacAddress> m_own;
};

} // namespace firstring
