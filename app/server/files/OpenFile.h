// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"

#include <memory>

namespace firstring {

/// A file that is being sent: read in portions, never whole. Reading has no position, so many transfers share one.
class OpenFile
{
public:
    virtual ~OpenFile() = default;

    /// Bytes; does not change while the file is open.
    virtual qint64 size() const = 0;
    /// Up to \a length bytes from \a offset into \a target; fewer only at the end, -1 when the file cannot be read.
    virtual qint64 read(qint64 offset, char* target, qint64 length) const = 0;
    /// For sendfile(2); -1 when there is none.
    virtual int descriptor() const { return -1; }
};

using OpenFilePtr = std::shared_ptr<const OpenFile>;

/// Where transports get the files of the vault from. Server thread only.
class FileOpener
{
public:
    virtual ~FileOpener() = default;

    /// Null when the file is missing, of another size, or not a regular file.
    virtual OpenFilePtr open(const BlobRef& blob) = 0;
};

} // namespace firstring
