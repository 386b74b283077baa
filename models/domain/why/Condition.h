// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/why/Facts.h"

#include <QStringList>

#include <vector>

namespace firstring::why {

/// What must be known for a case to be so: terms that all hold. Pure.
///
/// Terms are divided by blanks: `server-on` yes, `!server-on` known to be no, `state=waiting|seen` one of these words,
/// `state!=ready` a known word that is none of these, `age>=60`, `age<60` numbers, `heard:TLS_REFUSED`,
/// `heard:TLS_REFUSED>=2`, `!heard:RCS_ASKED` how often its history has an event.
class Condition
{
public:
    /// CONDITION_TERM with the term that cannot be read.
    static Result<Condition> parse(QStringView text);

    bool holds(const Facts& facts) const;
    qsizetype terms() const { return static_cast<qsizetype>(m_terms.size()); }

private:
    enum class Test : quint8 { Yes, No, OneOf, NoneOf, AtLeast, Below };
    struct Term
    {
        bool isHeard = false;
        Fact fact = Fact::Registered;
        EventId event = EventId::None;
        Test test = Test::Yes;
        QStringList words;
        qint64 number = 0;
    };
    static std::optional<Term> parseTerm(const QString& text);
    static bool holds(const Term& term, const Facts& facts);

    std::vector<Term> m_terms;
};

} // namespace firstring::why
