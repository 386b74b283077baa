// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and those that it starts (LD_PRELOAD): writes the words and the environment of each to
// FIRSTRING_EXEC_LOG, one program a line, words divided by U+001F, the environment behind U+001E.
// Plain C interfaces only; nothing of the project. Between fork and exec, so nothing here allocates.

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

namespace {

/// One program after the other, however many start at once: a line is one write.
struct Line
{
    char bytes[64 * 1024];
    size_t size = 0;

    void put(const char* text)
    {
        for (; *text != '\0' && size < sizeof bytes - 2; ++text)
            bytes[size++] = *text == '\n' ? ' ' : *text;
    }
    void putAll(char* const* texts)
    {
        for (; texts && *texts; ++texts) {
            put(*texts);
            put("\x1f");
        }
    }
};

void note(char* const* words, char* const* environment)
{
    const char* path = getenv("FIRSTRING_EXEC_LOG");
    if (!path)
        return;
    Line line;
    line.putAll(words);
    line.put("\x1e");
    line.putAll(environment);
    line.bytes[line.size++] = '\n';
    const int log = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    [[maybe_unused]] const auto written = write(log, line.bytes, line.size);
    close(log);
}

template <typename Call>
Call next(const char* name)
{
    return reinterpret_cast<Call>(dlsym(RTLD_NEXT, name));
}

using Spawn = int (*)(pid_t*, const char*, const posix_spawn_file_actions_t*, const posix_spawnattr_t*, char* const*,
                      char* const*);

} // namespace

extern "C" {

int execve(const char* path, char* const words[], char* const environment[]) noexcept
{
    note(words, environment);
    return next<int (*)(const char*, char* const*, char* const*)>("execve")(path, words, environment);
}

int execv(const char* path, char* const words[]) noexcept
{
    return execve(path, words, environ);
}

int execvp(const char* name, char* const words[]) noexcept
{
    note(words, environ);
    return next<int (*)(const char*, char* const*)>("execvp")(name, words);
}

int posix_spawn(pid_t* pid, const char* path, const posix_spawn_file_actions_t* actions,
                const posix_spawnattr_t* attributes, char* const words[], char* const environment[]) noexcept
{
    note(words, environment);
    return next<Spawn>("posix_spawn")(pid, path, actions, attributes, words, environment);
}

int posix_spawnp(pid_t* pid, const char* name, const posix_spawn_file_actions_t* actions,
                 const posix_spawnattr_t* attributes, char* const words[], char* const environment[]) noexcept
{
    note(words, environment);
    return next<Spawn>("posix_spawnp")(pid, name, actions, attributes, words, environment);
}

} // extern "C"
