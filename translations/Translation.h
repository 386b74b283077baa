// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

/// Installs the sentences of \a locale, if the program carries them (`:/i18n/firstring_LANGUAGE.qm`), with Qt's own for its
/// standard buttons; always the English plural forms below them. Call once, in the main thread, before anything is shown.
/// True if the language of \a locale is English or was found.
bool installTranslation(QCoreApplication& application, const QLocale& locale);

} // namespace firstring
