// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Program.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include "translations/Translation.h"

int main(int argc, char* argv[])
{
    // Qt's own event loop: GLib's costs a third more at a thousand connections.
    qputenv("QT_NO_GLIB", "1");
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("firstring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIRSTRING_VERSION));
    firstring::installTranslation(application, QLocale());
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is no reason to leave the job half done
#endif

    QFile in, out, err;
    [[maybe_unused]] const bool opened = in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                                         out.open(stdout, QIODevice::WriteOnly) &&
                                         err.open(stderr, QIODevice::WriteOnly);
    return firstring::runProgram(application.arguments().mid(1), {in, out, err});
}
