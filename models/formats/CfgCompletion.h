// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneModel.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace firstring {

class LearntNames;

/// What may stand at a place of a line.
struct Completion
{
    QString text;   ///< what goes in
    QString shown;  ///< `softkey1 type`, `{label}`
    QString detail; ///< what it means; may be empty

    friend bool operator==(const Completion&, const Completion&) = default;
};

struct Completions
{
    int from = 0;   ///< where what is replaced begins, in UTF-16 units from the line's beginning
    int length = 0; ///< of what is replaced
    QList<Completion> items;
};

/// What a completion may draw on besides the catalogue.
struct CompletionContext
{
    const PhoneModel* model = nullptr;   ///< null: names of all models
    QStringList variables;               ///< columns of the phone list
    const LearntNames* learnt = nullptr; ///< may be null
};

/// What may go on at \a cursor (UTF-16 units) in \a line: names of parameters, then values, `{variables}` after a
/// brace. Names that begin with what was typed come first, then those that hold all its words. At most 60. Pure.
Completions completionsAt(const QString& line, int cursor, const CompletionContext& context);

} // namespace firstring
