// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace firstring::architecture {

/// Every break of the house rules (ARCHITECTURE.md) in one C++ source, as `file:line: sentence`.
/// \a path is relative to the top of the sources, with slashes: `models/domain/Phone.h`.
QStringList brokenDirections(const QString& path, const QString& text);

/// Words that a folder may not use: SQL outside the store, windows in models, sockets outside the servers, nested event
/// loops.
QStringList forbiddenWords(const QString& path, const QString& text);

/// What every text file must keep to: the SPDX header (where its kind can carry one), UTF-8, LF, a final newline, no
/// tab in sources, no path of somebody's computer.
QStringList untidyText(const QString& path, const QByteArray& bytes);

/// The types that a header defines outside of other types, each with its namespace: `firstring::Phone`. Two definitions
/// of one name in one program are one too many: the linker keeps the destructor of either, and runs it on both.
QStringList definedTypes(const QString& text);

} // namespace firstring::architecture
