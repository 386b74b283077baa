// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/files/DescriptorFile.h"

#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace firstring {

OpenFilePtr DescriptorFile::open(const QString& path, qint64 size)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW);
    if (descriptor < 0)
        return nullptr;
    struct stat facts
    {};
    if (::fstat(descriptor, &facts) != 0 || !S_ISREG(facts.st_mode) || facts.st_size != size) {
        ::close(descriptor);
        return nullptr;
    }
    return std::make_shared<DescriptorFile>(descriptor, size);
}

DescriptorFile::~DescriptorFile()
{
    ::close(m_descriptor);
}

qint64 DescriptorFile::read(qint64 offset, char* target, qint64 length) const
{
    qint64 done = 0;
    while (done < length) {
        const auto got = ::pread(m_descriptor, target + done, static_cast<size_t>(length - done), offset + done);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

} // namespace firstring
