// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <utility>

namespace firstring {

/// An open file of the vault, or any descriptor that must be closed once: for sendfile and pread. Move only.
class BlobFile
{
public:
    BlobFile() = default;
    BlobFile(int fd, qint64 size)
        : m_fd(fd)
        , m_size(size)
    {}
    ~BlobFile();
    BlobFile(BlobFile&& other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
        , m_size(other.m_size)
    {}
    BlobFile& operator=(BlobFile&& other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        std::swap(m_size, other.m_size);
        return *this;
    }

    bool isOpen() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    qint64 size() const { return m_size; } ///< bytes
    /// Hands the descriptor to somebody who closes it.
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd = -1;
    qint64 m_size = 0;
};

} // namespace firstring
