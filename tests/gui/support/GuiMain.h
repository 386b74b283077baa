// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Theme.h"

#include <QApplication>
#include <QFont>
#include <QLocale>
#include <QTest>

#include "translations/Translation.h"

namespace firstring::test {

/// Runs the functions of \a Test with the window's program as people have it: English, light, and a font that is the
/// same on every computer that has it.
template <typename Test>
int runWithWindow(int argc, char** argv)
{
    QApplication app(argc, argv);
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    theme::apply(app, theme::Scheme::Light);
    QLocale::setDefault(QLocale(QLocale::English));
    installTranslation(app, QLocale(QLocale::English));
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace firstring::test

/// As QTEST_MAIN.
#define FIRSTRING_GUI_MAIN(Test)                                                                                       \
    int main(int argc, char** argv)                                                                                    \
    {                                                                                                                  \
        return firstring::test::runWithWindow<Test>(argc, argv);                                                       \
    }
