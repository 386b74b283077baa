// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/why/Condition.h"
#include "models/domain/why/Sentences.h"
#include "models/domain/why/WhyAction.h"

#include <QList>

namespace firstring::why {

/// How sure we are that phones behave so (phones.md 0): stated by a source, seen in use, concluded, recalled. What is
/// only concluded or recalled is told as something that may be.
enum class Certainty : quint8 { Stated, Used, Inferred, Recalled };
/// `V`, `U`, `I` or `R`.
QChar certaintyMark(Certainty certainty);

/// One row of resources/why/cases.tsv.
struct Case
{
    QString id;     ///< stable: `OTHER_DHCP_POINTS`
    int weight = 0; ///< 0..99: the likeliest and most useful first
    Certainty certainty = Certainty::Stated;
    Condition condition;
    QList<Action> actions;
    const Sentences* sentences = nullptr;
};

/// CASE_ROW with the number of the first line that cannot be read, or whose sentences are not there.
Result<QList<Case>> readCases(const QByteArray& tsv);
/// The cases of this program, in the order of their file; read when first asked for. Any thread.
const QList<Case>& cases();

} // namespace firstring::why
