// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/tables/PhoneColumns.h"

#include <QHash>

namespace firstring {

/// What is known against the firmware that phones report (User-Agent), for tables of phones: trust.md 1. Asks the list
/// once for each model and version. Main thread.
class FirmwareCaution
{
public:
    explicit FirmwareCaution(const QString& dataFolder)
        : m_known(dataFolder)
    {}

    /// True: the list changed, and something may be known that was not.
    bool refresh();
    /// The names of weaknesses, each once; nothing for a phone that never said what it runs.
    QStringList weaknesses(const PhoneRow& row) const;
    /// What a cell says of them: WeakRole, tip, and what a screen reader adds. Null where there is nothing to say.
    QVariant cell(PhoneColumn column, const PhoneRow& row, int role) const;

private:
    FirmwareKnowledgeFile m_known;
    mutable QHash<QString, QStringList> m_found; ///< by `MODEL VERSION`
};

} // namespace firstring
