// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Program.h"

#include <QCoreApplication>
#include <QFile>

#include <csignal>
#include <cstdio>

#include "translations/Translation.h"

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>

namespace {

/// Whoever closed a standard stream would find its number given to the next file that is opened: the job, of all files.
void occupyStandardStreams()
{
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        if (::fcntl(stream, F_GETFD) < 0) // the lowest free number is the one opened now
            [[maybe_unused]]
            const int opened = ::open("/dev/null", O_RDWR);
    }
}

} // namespace
#endif

int main(int argc, char* argv[])
{
    // Qt's own event loop: GLib's costs a third more at a thousand connections.
    qputenv("QT_NO_GLIB", "1");
#ifdef Q_OS_UNIX
    occupyStandardStreams();
    std::signal(SIGPIPE, SIG_IGN); // a reader that goes away is no reason to leave the job half done
    std::signal(SIGXFSZ, SIG_IGN); // nor is a limit on the size of files: the write that meets it says so
#endif
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("firstring"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FIRSTRING_VERSION));
    firstring::installTranslation(application, QLocale());

    QFile in, out, err;
    [[maybe_unused]] const bool opened = in.open(stdin, QIODevice::ReadOnly | QIODevice::Unbuffered) &&
                                         out.open(stdout, QIODevice::WriteOnly) &&
                                         err.open(stderr, QIODevice::WriteOnly);
    return firstring::runProgram(application.arguments().mid(1), {in, out, err});
}
