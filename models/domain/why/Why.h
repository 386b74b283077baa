// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/why/Cases.h"

namespace firstring::why {

/// One thing that explains why a phone is as it is.
struct Finding
{
    QString id;
    int weight = 0;
    Certainty certainty = Certainty::Stated;
    QString brief; ///< a few translated words
    QString fact;  ///< translated sentences
    QString meaning;
    QString next;
    QList<Action> actions;

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What the case of that id says, whether it holds or not; an empty finding when there is none of that id.
Finding sayCase(const QString& id, const Facts& facts = {});
/// Every case that holds, the likeliest first. Pure: the same facts give the same findings. Any thread.
QList<Finding> explain(const Facts& facts);
/// The brief of the first that weighs as much, or empty: what explain() would put first, without making the others.
QString brief(const Facts& facts, int atLeast = 0);

} // namespace firstring::why
