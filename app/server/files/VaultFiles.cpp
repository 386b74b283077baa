// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/files/VaultFiles.h"

#include "models/base/Log.h"

#include <cerrno>
#include <unistd.h>

namespace firstring {

namespace {

constexpr qsizetype maxClosed = 64; ///< digests of closed files that may lie about

/// Reads without a position (pread), so that transfers share it.
class VaultFile final : public OpenFile
{
public:
    explicit VaultFile(BlobFile file)
        : m_file(std::move(file))
    {}

    qint64 size() const override { return m_file.size(); }
    int descriptor() const override { return m_file.fd(); }
    qint64 read(qint64 offset, char* target, qint64 length) const override
    {
        qint64 done = 0;
        while (done < length) {
            const auto got = ::pread(m_file.fd(), target + done, static_cast<size_t>(length - done), offset + done);
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

private:
    BlobFile m_file;
};

} // namespace

OpenFilePtr VaultFiles::open(const BlobRef& blob)
{
    if (OpenFilePtr shared = m_open.value(blob.sha256).lock())
        return shared;
    Result<BlobFile> file = m_vault.open(blob);
    if (!file) {
        qCWarning(logServer) << "vault:" << file.error().code << file.error().detail;
        return nullptr;
    }
    if (m_open.size() > maxClosed)
        m_open.removeIf([](auto entry) { return entry.value().expired(); });
    const OpenFilePtr opened = std::make_shared<VaultFile>(*std::move(file));
    m_open.insert(blob.sha256, opened);
    return opened;
}

} // namespace firstring
