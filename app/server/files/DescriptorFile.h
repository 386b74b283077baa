// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"

#include <QString>

namespace firstring {

/// A regular file behind a descriptor. Reading has no position of its own (pread), so transfers share it.
class DescriptorFile final : public OpenFile
{
public:
    /// Null when \a path is no regular file of \a size bytes, or a link. Never hangs on a FIFO.
    static OpenFilePtr open(const QString& path, qint64 size);
    /// Owns \a descriptor.
    DescriptorFile(int descriptor, qint64 size)
        : m_descriptor(descriptor)
        , m_size(size)
    {}
    ~DescriptorFile() override;

    qint64 size() const override { return m_size; }
    qint64 read(qint64 offset, char* target, qint64 length) const override;
    int descriptor() const override { return m_descriptor; }

private:
    int m_descriptor;
    qint64 m_size;
};

} // namespace firstring
