// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace firstring {

/// Places for language packs in a phone, besides English, which is built in (phones.md B14): `language 1` to
/// `language 4`.
inline constexpr int languageSlots = 4;

/// The packs of a language field, `lang_de.txt, lang_fr.txt`, in the order of their places; the first is the one
/// phones show. May be more than a phone has places for.
QStringList languagesIn(const QString& field);

/// True for the name of a file that phones take for a language pack: `lang_de.txt`, anything below i18n/ or lang/.
/// Without case.
bool isLanguageName(const QString& name);

/// The name of a pack without the folders where some release looks for it: `Aastra/i18n/lang_de.txt` is `lang_de.txt`
/// (phones.md B14, F13).
QString languageBareName(const QString& name);
/// True when both names mean one pack, wherever it is asked for. Without case.
bool isSameLanguage(const QString& a, const QString& b);

} // namespace firstring
