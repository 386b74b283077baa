// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/process/ShortRun.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace firstring {

namespace {

constexpr qsizetype mostOutput = 1024 * 1024;
constexpr int lookMs = 5; // between two looks whether a program that closed its output has ended

pid_t launch(const QStringList& words, const ShortRunOptions& options, int output)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    if (options.withErrors)
        ::posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
    else
        ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (!options.folder.isEmpty())
        ::posix_spawn_file_actions_addchdir_np(&actions, QFile::encodeName(options.folder).constData());
    posix_spawnattr_t attributes; // a group of its own, so that all of it can be ended
    ::posix_spawnattr_init(&attributes);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    std::vector<QByteArray> bytes;
    for (const QString& word : words)
        bytes.push_back(QFile::encodeName(word));
    std::vector<char*> arguments;
    for (QByteArray& one : bytes)
        arguments.push_back(one.data());
    arguments.push_back(nullptr);
    char path[] = "PATH=/usr/sbin:/usr/bin:/sbin:/bin";
    char locale[] = "LC_ALL=C";
    char* environment[] = {path, locale, nullptr};
    pid_t pid = -1;
    if (::posix_spawn(&pid, arguments[0], &actions, &attributes, arguments.data(), environment) != 0)
        pid = -1;
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return pid;
}

/// False: time is up. What is too much is read and dropped, so that the program goes on.
bool readAll(int descriptor, QByteArray& out, const QDeadlineTimer& end)
{
    char piece[4096];
    for (;;) {
        pollfd waiting{descriptor, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(end.remainingTime())) != 1)
            return false;
        const auto length = ::read(descriptor, piece, sizeof piece);
        if (length <= 0)
            return length == 0;
        out.append(piece, std::min<qsizetype>(length, mostOutput - out.size()));
    }
}

/// False: time is up.
bool awaitEnd(pid_t pid, int& status, const QDeadlineTimer& end)
{
    while (::waitpid(pid, &status, WNOHANG) == 0) {
        if (end.hasExpired())
            return false;
        ::poll(nullptr, 0, lookMs);
    }
    return true;
}

} // namespace

ShortRun shortRun(const QStringList& words, const ShortRunOptions& options)
{
    ShortRun run;
    int ends[2];
    if (words.value(0).isEmpty() || ::pipe2(ends, O_CLOEXEC) != 0)
        return run;
    const QDeadlineTimer end(options.patienceMs);
    const pid_t pid = launch(words, options, ends[1]);
    ::close(ends[1]);
    if (pid > 0) {
        int status = 0;
        if (!readAll(ends[0], run.out, end) || !awaitEnd(pid, status, end)) {
            run.timedOut = true;
            ::kill(-pid, SIGKILL);
            ::waitpid(pid, &status, 0);
        }
        if (!run.timedOut && WIFEXITED(status))
            run.exit = WEXITSTATUS(status);
    }
    ::close(ends[0]);
    return run;
}

QString systemProgram(const QString& name)
{
    return QStandardPaths::findExecutable(name, {QStringLiteral("/usr/sbin"), QStringLiteral("/usr/bin"),
                                                 QStringLiteral("/sbin"), QStringLiteral("/bin")});
}

} // namespace firstring
