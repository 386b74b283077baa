// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace firstring::architecture {

/// One `#include` of a source: the name between the marks, and whether the marks are quotes.
struct Include
{
    QString name;
    bool quoted = false;
    int line = 0; ///< from 1
};

/// The text with comments, and the insides of string and character literals, replaced by blanks. Line breaks stay, so
/// that line numbers hold. Raw strings are understood.
QString codeOnly(const QString& text);

/// Every `#include` outside comments, in order.
QList<Include> includesOf(const QString& text);

} // namespace firstring::architecture
