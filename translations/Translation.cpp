// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "translations/Translation.h"

#include <QLibraryInfo>
#include <QTranslator>

/// The macro declares a function of the global namespace; a static library's resources are linked in by naming it.
static void loadResource()
{
    Q_INIT_RESOURCE(i18n);
}

namespace firstring {

namespace {

bool install(QCoreApplication& application, const QString& file, const QString& folder)
{
    auto* translator = new QTranslator(&application);
    if (translator->load(file, folder) && QCoreApplication::installTranslator(translator))
        return true;
    delete translator;
    return false;
}

} // namespace

bool installTranslation(QCoreApplication& application, const QLocale& locale)
{
    loadResource();
    const QString resources = QStringLiteral(":/i18n");
    const bool english = install(application, QStringLiteral("firstring_en"), resources);
    const QString language = QLocale::languageToCode(locale.language());
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return english;
    install(application, QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    return install(application, QStringLiteral("firstring_") + language, resources);
}

} // namespace firstring
