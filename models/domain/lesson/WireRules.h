// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace firstring {

/// A rule that phones keep to, told so that a class understands it.
struct WireRule
{
    QString key;  ///< where it is written down: `B2` of the phone facts, or a section of an RFC
    QString text; ///< translated
};

/// The rules that \a rule of an ExchangeMeaning names, `B2, B5`, each in plain words; what has no words is left out.
QList<WireRule> wireRules(const QString& rule);

} // namespace firstring
