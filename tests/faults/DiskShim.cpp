// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands between a program and the disk (LD_PRELOAD). Of all calls that change files below FIRSTRING_SHIM_UNDER it
//   * lets call number N and all later ones fail: FIRSTRING_SHIM_FAIL="N ERRNO", or that one alone: "N ERRNO once";
//   * writes how many there were: FIRSTRING_SHIM_COUNT=FILE;
//   * records each of them, and what was written to standard output: FIRSTRING_SHIM_LOG=FILE (DiskLog.h reads it).
// And it sets the wall clock ahead or back: FIRSTRING_SHIM_CLOCK=SECONDS.
// Plain C interfaces only; nothing of the project.

#include <cerrno>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

constexpr int mostFiles = 4096;
char under[512];
char* names[mostFiles]; // of open descriptors that are watched
long failAt = -1;
int failWith = 0;
bool failOnce = false;
long calls = 0;
int logFile = -1;
long clockShift = 0;
pthread_mutex_t mutex = PTHREAD_RECURSIVE_MUTEX_INITIALIZER_NP;

struct Lock
{
    Lock() { pthread_mutex_lock(&mutex); }
    ~Lock() { pthread_mutex_unlock(&mutex); }
};

__attribute__((constructor)) void begin()
{
    if (const char* value = getenv("FIRSTRING_SHIM_UNDER"))
        strncpy(under, value, sizeof under - 1);
    if (const char* value = getenv("FIRSTRING_SHIM_FAIL")) {
        char once[8] = "";
        sscanf(value, "%ld %d %7s", &failAt, &failWith, once);
        failOnce = strcmp(once, "once") == 0;
    }
    if (const char* value = getenv("FIRSTRING_SHIM_LOG"))
        logFile =
            static_cast<int>(syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
    if (const char* value = getenv("FIRSTRING_SHIM_CLOCK"))
        clockShift = atol(value);
}

__attribute__((destructor)) void end()
{
    const char* value = getenv("FIRSTRING_SHIM_COUNT");
    if (!value)
        return;
    char text[32];
    const int length = snprintf(text, sizeof text, "%ld\n", calls);
    const long file = syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND, 0600);
    syscall(SYS_write, file, text, length);
    syscall(SYS_close, file);
}

bool isWatched(const char* path)
{
    return under[0] && path && strncmp(path, under, strlen(under)) == 0;
}

const char* nameOf(int file)
{
    return file >= 0 && file < mostFiles ? names[file] : nullptr;
}

void watch(int file, const char* path)
{
    if (file < 0 || file >= mostFiles)
        return;
    free(names[file]);
    names[file] = isWatched(path) ? strdup(path) : nullptr;
}

/// True: this call is to fail, and errno says why.
bool fails()
{
    ++calls;
    if (failAt < 0 || calls < failAt || (failOnce && calls > failAt))
        return false;
    errno = failWith;
    return true;
}

/// One record: kind, offset, size and name, then the second name or the bytes.
void record(char kind, const char* name, int64_t offset, const void* data, uint64_t size)
{
    if (logFile < 0)
        return;
    struct
    {
        char kind;
        char pad[3];
        uint32_t nameSize;
        int64_t offset;
        uint64_t size;
    } head{kind, {}, static_cast<uint32_t>(strlen(name)), offset, size};
    iovec pieces[] = {
        {&head, sizeof head}, {const_cast<char*>(name), head.nameSize}, {const_cast<void*>(data), data ? size : 0}};
    syscall(SYS_writev, logFile, pieces, 3);
}

int opened(int file, const char* path, int flags, bool wasThere)
{
    if (file < 0)
        return file;
    watch(file, path);
    if (!nameOf(file))
        return file;
    if (!wasThere && (flags & O_CREAT))
        record('C', path, 0, nullptr, 0);
    if (flags & O_TRUNC)
        record('T', path, 0, nullptr, 0);
    return file;
}

bool isThere(const char* path)
{
    struct stat facts;
    return syscall(SYS_newfstatat, AT_FDCWD, path, &facts, AT_SYMLINK_NOFOLLOW) == 0;
}

} // namespace

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
    va_end(more);
    const Lock lock;
    // A file without a name could not be told apart in the record; whoever wants one can do without.
    if (isWatched(path) && (flags & O_TMPFILE) == O_TMPFILE) {
        errno = EOPNOTSUPP;
        return -1;
    }
    const bool wasThere = isThere(path);
    if (isWatched(path) && (flags & O_CREAT) && !wasThere && fails())
        return -1;
    return opened(static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode)), path, flags, wasThere);
}

int open64(const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return open(path, flags, mode);
}

/// Made by our open(): the C library's own would make the file unseen.
int mkostemp(char* pattern, int flags)
{
    static unsigned count = 0;
    char* end = pattern + strlen(pattern) - 6;
    for (int tries = 0; tries < 1'000; ++tries) {
        unsigned number = static_cast<unsigned>(getpid()) * 4099 + ++count;
        for (int i = 0; i < 6; ++i, number /= 36)
            end[i] = "0123456789abcdefghijklmnopqrstuvwxyz"[number % 36];
        const int file = open(pattern, flags | O_RDWR | O_CREAT | O_EXCL, 0600);
        if (file >= 0 || errno != EEXIST)
            return file;
    }
    return -1;
}

int mkostemp64(char* pattern, int flags)
{
    return mkostemp(pattern, flags);
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
    va_end(more);
    if (folder == AT_FDCWD)
        return open(path, flags, mode);
    return static_cast<int>(syscall(SYS_openat, folder, path, flags, mode));
}

int openat64(int folder, const char* path, int flags, ...)
{
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & (O_CREAT | O_TMPFILE)) ? va_arg(more, mode_t) : 0;
    va_end(more);
    return openat(folder, path, flags, mode);
}

int close(int file)
{
    const Lock lock;
    watch(file, nullptr);
    return static_cast<int>(syscall(SYS_close, file));
}

ssize_t pwrite64(int file, const void* data, size_t size, off64_t offset)
{
    const Lock lock;
    const char* name = nameOf(file);
    if (name && fails())
        return -1;
    const ssize_t written = syscall(SYS_pwrite64, file, data, size, offset);
    if (name && written > 0)
        record('W', name, offset, data, static_cast<uint64_t>(written));
    return written;
}

ssize_t pwrite(int file, const void* data, size_t size, off_t offset)
{
    return pwrite64(file, data, size, offset);
}

ssize_t write(int file, const void* data, size_t size)
{
    const Lock lock;
    const char* name = nameOf(file);
    if (name && fails())
        return -1;
    int64_t offset = 0;
    if (name) {
        struct stat facts;
        const bool appends = (syscall(SYS_fcntl, file, F_GETFL) & O_APPEND) != 0;
        offset =
            appends && syscall(SYS_fstat, file, &facts) == 0 ? facts.st_size : syscall(SYS_lseek, file, 0, SEEK_CUR);
    }
    const ssize_t written = syscall(SYS_write, file, data, size);
    if (written > 0 && name)
        record('W', name, offset, data, static_cast<uint64_t>(written));
    else if (written > 0 && file == STDOUT_FILENO)
        record('A', "", 0, data, static_cast<uint64_t>(written));
    return written;
}

int ftruncate64(int file, off64_t size)
{
    const Lock lock;
    const char* name = nameOf(file);
    if (name && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_ftruncate, file, size));
    if (name && done == 0)
        record('T', name, size, nullptr, 0);
    return done;
}

int ftruncate(int file, off_t size)
{
    return ftruncate64(file, size);
}

int posix_fallocate64(int file, off64_t offset, off64_t size)
{
    const Lock lock;
    const char* name = nameOf(file);
    if (name && fails())
        return failWith;
    const int done = syscall(SYS_fallocate, file, 0, offset, size) == 0 ? 0 : errno;
    if (name && done == 0)
        record('E', name, offset + size, nullptr, 0);
    return done;
}

int posix_fallocate(int file, off_t offset, off_t size)
{
    return posix_fallocate64(file, offset, size);
}

int fsync(int file)
{
    const Lock lock;
    const char* name = nameOf(file);
    if (name && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_fsync, file));
    if (name && done == 0)
        record('S', name, 0, nullptr, 0);
    return done;
}

int fdatasync(int file)
{
    return fsync(file);
}

int rename(const char* from, const char* to)
{
    const Lock lock;
    if (isWatched(to) && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_rename, from, to));
    if (done == 0 && isWatched(to))
        record('R', from, 0, to, strlen(to));
    return done;
}

int renameat2(int fromFolder, const char* from, int toFolder, const char* to, unsigned flags)
{
    const Lock lock;
    if (isWatched(to) && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags));
    if (done == 0 && isWatched(to))
        record('R', from, 0, to, strlen(to));
    return done;
}

int link(const char* from, const char* to)
{
    const Lock lock;
    if (isWatched(to) && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
    if (done == 0 && isWatched(to))
        record('L', from, 0, to, strlen(to));
    return done;
}

int linkat(int fromFolder, const char* from, int toFolder, const char* to, int flags)
{
    const Lock lock;
    if (isWatched(to) && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_linkat, fromFolder, from, toFolder, to, flags));
    if (done == 0 && isWatched(to))
        record('L', from, 0, to, strlen(to));
    return done;
}

int unlink(const char* path)
{
    const Lock lock;
    if (isWatched(path) && failWith != ENOSPC && fails()) // a full disk lets go
        return -1;
    const int done = static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
    if (done == 0 && isWatched(path))
        record('U', path, 0, nullptr, 0);
    return done;
}

int mkdir(const char* path, mode_t mode)
{
    const Lock lock;
    if (isWatched(path) && fails())
        return -1;
    const int done = static_cast<int>(syscall(SYS_mkdirat, AT_FDCWD, path, mode));
    if (done == 0 && isWatched(path))
        record('D', path, 0, nullptr, 0);
    return done;
}

int clock_gettime(clockid_t clock, timespec* time)
{
    const int done = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += clockShift;
    return done;
}

int gettimeofday(timeval* time, void*)
{
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t* out)
{
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (out)
        *out = now.tv_sec;
    return now.tv_sec;
}

} // extern "C"
