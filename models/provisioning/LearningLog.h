// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/UserAgent.h"

#include <QByteArrayView>
#include <QHash>
#include <QStringList>

namespace firstring {

/// What was not understood (wire.md 6): User-Agents of no known form or model, option 60 of phones of no known model or
/// of other makers, and names that mean nothing here.
/// Escaped, counted, bounded: what comes after the bound is only counted.
class LearningLog
{
public:
    static constexpr qsizetype mostEntries = 500; ///< of each kind

    /// \a agent is what was understood of it.
    void noteUserAgent(QByteArrayView raw, const UserAgent& agent);
    void noteName(const QString& escapedName);
    void noteVendorClass(QByteArrayView raw);

    /// `kind<TAB>count<TAB>text` lines, sorted; for an export.
    QStringList lines() const;
    qint64 dropped() const { return m_dropped; }

private:
    void note(QHash<QString, int>& kind, const QString& text);

    QHash<QString, int> m_agents;
    QHash<QString, int> m_names;
    QHash<QString, int> m_classes;
    qint64 m_dropped = 0;
};

} // namespace firstring
