// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QHash>

namespace firstring {

/// How many phones each record counts for, by its effective assignment. Keys as in JobState.
struct Usage
{
    QHash<QString, int> blueprints;
    QHash<QString, int> servers; ///< `local` included
    QHash<QString, int> firmware;
    QHash<QString, int> branding;

    /// Reads all phones: 100,000 take some tens of milliseconds.
    static Usage of(const JobState& state);
};

/// An edit that gives a record another name, in every place that uses the old one. Empty when \a from does not exist.
struct Edit;
Edit renameBlueprint(const JobState& state, const QString& from, const QString& to);
Edit renameServer(const JobState& state, const QString& from, const QString& to);

} // namespace firstring
