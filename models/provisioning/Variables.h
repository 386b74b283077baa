// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QSet>

namespace firstring {

/// Text with its `{variables}` filled in.
struct Inserted
{
    QString text;        ///< what has no value stays as written
    QStringList used;    ///< folded names of the variables it holds
    QStringList missing; ///< names as written of those without a value
};

/// What `{name}` stands for in one phone's settings: `mac` (12 upper-case hex digits), `label`, `model`, `slot`,
/// `blueprint`, and the phone's own variables, all without regard to case. Names begin with a letter or `_` and go on
/// with letters, digits, `_`, `.`, `-` and blanks, as columns of lists are called (`{sip password}`), so that `{3}` in
/// a dial plan stays text. A name without a value, or with an empty one, is missing: never an empty string.
class Variables
{
public:
    explicit Variables(const Phone& phone);

    /// Puts values in once: what a value holds is not looked at again, and its control characters become blanks.
    Inserted insert(const QString& text) const;

private:
    QMap<QString, QString> m_values;
};

/// Where one `{variable}` stands in a text.
struct VariablePlace
{
    qsizetype from = 0; ///< of the brace
    qsizetype end = 0;  ///< behind the other brace

    explicit operator bool() const { return end > from; }
    QStringView name(QStringView text) const { return text.sliced(from + 1, end - from - 2); }
};

/// The next one at or behind \a from: a letter or `_`, then letters, digits, `_`, `.`, `-` and blanks.
VariablePlace nextVariable(QStringView text, qsizetype from);

/// Folded names of the variables in \a text, each once.
QStringList variablesIn(const QString& text);

/// Folded names of the variables that \a setting makes secret by using them: all, where it is one by its name
/// (\a isSecret); else those that stand in the password of an address.
QStringList variablesHiddenBy(const Setting& setting, bool isSecret);

/// Folded names of every variable of the job that must not be shown: secret by its own name, an address with a password
/// on some phone, or hidden by a setting of any layer that uses it (trust.md 1). Reads all phones: keep the answer for
/// a snapshot.
QSet<QString> secretVariables(const JobState& state);

/// True if the value of \a setting must not be shown.
bool isSecretSetting(const Setting& setting, const QSet<QString>& secrets = {});

} // namespace firstring
