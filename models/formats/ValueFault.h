// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/ParameterCatalogue.h"

#include <optional>

namespace firstring {

/// Why a value does not suit its parameter.
struct ValueFault
{
    const char* code = nullptr; ///< LINT_TYPE, LINT_RANGE, LINT_DST, LINT_CUT, LINT_DIGITS, LINT_ZONE
    QString reason;             ///< translated
    QString fix;                ///< translated
    bool certain = true;        ///< false: the limit is not verified
    QString better;             ///< the value that was likely meant; empty: nobody can tell
};

/// Looks at one value; an empty one clears a setting and suits every parameter.
std::optional<ValueFault> valueFault(const Parameter& parameter, const QString& name, const QString& value);

/// A name or value as sentences have it: at most 80 characters.
QString shortened(const QString& text);

} // namespace firstring
