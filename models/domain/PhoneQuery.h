// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/PhoneStatus.h"

#include <QList>
#include <QString>

namespace firstring {

/// What people type to find phones, in the window's query bar and after `--query`: terms separated by blanks, all of
/// which must hold. Pure; a value.
///
///     model:6867i state:stopped tag:floor2 "meeting room" -hold:yes
///
/// `KEY:TEXT` looks in one field: mac, label, model, blueprint, server (or config-server), firmware, branding, tag (or
/// tags), slot, hold (yes or no), state (also `working` for all that are under way), or the name of a variable.
/// Anything else is looked for everywhere. A minus sign before a term turns it round; double quotes keep blanks
/// together. No text is refused: people type letter by letter.
class PhoneQuery
{
public:
    static PhoneQuery parse(QStringView text);

    bool isEmpty() const { return m_terms.isEmpty(); }
    /// The blueprint's and the job's assignments count like the phone's own. Values of secret variables are never
    /// looked at.
    bool matches(const JobState& job, const Phone& phone, const PhoneStatus& status) const;

    struct Term
    {
        QString key;  ///< lower case; empty: everywhere
        QString text; ///< as typed
        bool negated = false;
    };
    const QList<Term>& terms() const { return m_terms; }
    /// One term, without its minus.
    static bool holds(const Term& term, const JobState& job, const Phone& phone, const PhoneStatus& status);

private:
    QList<Term> m_terms;
};

} // namespace firstring
