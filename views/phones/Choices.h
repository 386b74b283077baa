// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneColumns.h"

#include <QComboBox>

namespace firstring {

/// Something a phone can be given: what people read, and the value behind it.
struct Choice
{
    QString text;
    QString value;

    friend bool operator==(const Choice&, const Choice&) = default;
};

/// What the job offers for that column of \a phone: blueprints, configuration servers, versions of firmware for its
/// model, known models. The first is "nothing of its own", named after what then counts. Empty for columns without
/// choices.
QList<Choice> choicesFor(const JobState& state, PhoneColumn column, const PhoneRow& row);

/// Fills \a combo with the choices and sets it to \a value, which is added if it is none of them.
void fillCombo(QComboBox& combo, const QList<Choice>& choices, const QString& value);

} // namespace firstring
