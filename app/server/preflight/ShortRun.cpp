// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/preflight/ShortRun.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

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

pid_t launch(const QStringList& words, int output)
{
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
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
    if (::posix_spawn(&pid, arguments[0], &actions, nullptr, arguments.data(), environment) != 0)
        pid = -1;
    ::posix_spawn_file_actions_destroy(&actions);
    return pid;
}

/// False: it has to be ended.
bool readAll(int descriptor, QByteArray& out, int patienceMs)
{
    QElapsedTimer timer;
    timer.start();
    char piece[4096];
    while (out.size() < mostOutput) {
        pollfd waiting{descriptor, POLLIN, 0};
        const qint64 left = patienceMs - timer.elapsed();
        if (left <= 0 || ::poll(&waiting, 1, static_cast<int>(left)) != 1)
            return false;
        const auto length = ::read(descriptor, piece, sizeof piece);
        if (length <= 0)
            return length == 0;
        out.append(piece, length);
    }
    return false;
}

} // namespace

ShortRun shortRun(const QStringList& words, int patienceMs)
{
    ShortRun run;
    int ends[2];
    if (words.value(0).isEmpty() || ::pipe2(ends, O_CLOEXEC) != 0)
        return run;
    const pid_t pid = launch(words, ends[1]);
    ::close(ends[1]);
    if (pid > 0) {
        if (!readAll(ends[0], run.out, patienceMs))
            ::kill(pid, SIGKILL);
        int status = 0;
        ::waitpid(pid, &status, 0);
        if (WIFEXITED(status))
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
