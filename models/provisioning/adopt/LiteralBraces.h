// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <QSet>

namespace firstring {

/// Keeps text in braces that old files hold as text: `{ext}` in a file means itself to a phone, but is a variable here.
/// Such text becomes the value of a variable, since what a variable's value holds is not looked at again.
class LiteralBraces
{
public:
    /// \a taken: folded names that variables of the job have already.
    explicit LiteralBraces(QSet<QString> taken)
        : m_taken(std::move(taken))
    {}

    /// Replaces every `{word}` in the values of \a settings.
    void keep(SettingList& settings);
    /// What each phone must have for that: variables and the text they stand for.
    const QMap<QString, QString>& variables() const { return m_variables; }

private:
    QString variableFor(const QString& text);

    QSet<QString> m_taken;
    QMap<QString, QString> m_byText;
    QMap<QString, QString> m_variables;
};

} // namespace firstring
