// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Workstation.h"

#include <QApplication>
#include <QIcon>
#include <QMessageBox>

#include <cstdio>

#include "translations/Translation.h"

namespace {

int print(const QString& text, FILE* where, firstring::Exit exit)
{
    std::fputs(qPrintable(text), where);
    return static_cast<int>(exit);
}

} // namespace

int main(int argc, char* argv[])
{
    using namespace firstring;
    // Qt's own event loop: GLib's costs a third more at a thousand connections (performance.md 1).
    qputenv("QT_NO_GLIB", "1");
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("firstring"));
    QApplication::setApplicationDisplayName(QStringLiteral("Firstring"));
    QApplication::setApplicationVersion(QStringLiteral(FIRSTRING_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.firstring.Firstring"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app/firstring.svg")));
    installTranslation(application, QLocale());

    const auto options = Options::parse(QApplication::arguments());
    if (!options)
        return print(options.error().sentence + u'\n' + Options::helpText(), stderr, Exit::Usage);
    if (options->help)
        return print(Options::helpText(), stdout, Exit::Done);
    if (options->version)
        return print(QStringLiteral("firstring " FIRSTRING_VERSION "\n"), stdout, Exit::Done);

    auto station = Workstation::open(*options);
    if (!station) {
        // The window is not there yet, so the sentence is all there is to show.
        std::fputs(qPrintable(station.error().sentence + u'\n'), stderr);
        QMessageBox box(QMessageBox::Information, QStringLiteral("Firstring"), station.error().sentence,
                        QMessageBox::Close);
        box.show();
        QApplication::exec();
        return static_cast<int>(Exit::Environment);
    }
    (*station)->window().show();
    return QApplication::exec();
}
