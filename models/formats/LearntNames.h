// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/CfgDocument.h"

#include <QSet>
#include <QStringList>

namespace firstring {

/// Names of parameters that the catalogue lacks and phones have: seen in files that phones wrote (`server.cfg`,
/// `local.cfg` from their web page) or confirmed by people. Names only, never values; every number as `N`. Bounded:
/// what comes after the bound is dropped. A value; any thread.
class LearntNames
{
public:
    static constexpr qsizetype mostNames = 2'000;
    static constexpr qsizetype longestName = 80; ///< characters

    /// Reads toText(); lines that are no names are left out.
    static LearntNames fromText(const QString& text);
    /// One pattern a line, sorted.
    QString toText() const;

    /// Takes \a name in. False when it is known already, here or in the catalogue, or is no name.
    bool learn(QStringView name);
    /// Takes all names of a file in; gives the new ones as patterns.
    QStringList learn(const CfgDocument& document);

    bool contains(QStringView name) const;
    QStringList patterns() const;
    bool isEmpty() const { return m_patterns.isEmpty(); }

    friend bool operator==(const LearntNames&, const LearntNames&) = default;

private:
    QSet<QString> m_patterns;
};

/// Where a job remembers them (Workspace::note()).
inline constexpr char learntNamesNote[] = "learnt-names";

} // namespace firstring
