// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/ByteChannel.h"

#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/sendfile.h>
#endif

namespace firstring {

namespace {

constexpr qint64 filePortion = 1024 * 1024; // what one connection gets before it is another's turn

qint64 refusal()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? ByteChannel::later : ByteChannel::broken;
}

/// Files go from descriptor to descriptor where the system can (sendfile), so that a thousand phones loading firmware
/// cost no memory here.
class PlainChannel final : public ByteChannel
{
public:
    explicit PlainChannel(int descriptor)
        : m_descriptor(descriptor)
    {}
    ~PlainChannel() override { ::close(m_descriptor); }

    int descriptor() const override { return m_descriptor; }

    qint64 receive(char* target, qint64 room) override
    {
        const auto got = ::recv(m_descriptor, target, static_cast<size_t>(room), 0);
        return got < 0 ? refusal() : got;
    }

    qint64 send(QByteArrayView bytes, bool more) override
    {
#ifdef MSG_MORE
        const int flags = MSG_NOSIGNAL | (more ? MSG_MORE : 0);
#else
        const int flags = MSG_NOSIGNAL;
#endif
        const auto taken = ::send(m_descriptor, bytes.data(), static_cast<size_t>(bytes.size()), flags);
        return taken < 0 ? refusal() : taken;
    }

    qint64 sendFile(const OpenFile& file, qint64 offset, qint64 length) override
    {
        const qint64 wanted = qMin(length, filePortion);
#ifdef Q_OS_LINUX
        if (file.descriptor() >= 0) {
            if (std::exchange(m_full, false))
                return later;
            off_t at = offset;
            const auto taken = ::sendfile(m_descriptor, file.descriptor(), &at, static_cast<size_t>(wanted));
            // The file's own trouble, or its end before what was promised.
            if (taken == 0 || (taken < 0 && errno == EIO))
                return unreadable;
            m_full = taken > 0 && taken < wanted;
            return taken < 0 ? refusal() : taken;
        }
#endif
        std::array<char, 64 * 1024> buffer;
        const qint64 got = file.read(offset, buffer.data(), qMin<qint64>(wanted, buffer.size()));
        return got > 0 ? send({buffer.data(), got}, got < length) : unreadable;
    }

    void endSending() override
    {
        ::shutdown(m_descriptor, SHUT_WR);
        m_ended = true;
    }

    qint64 unacknowledged() const override
    {
        int waiting = 0;
#ifdef Q_OS_LINUX
        if (::ioctl(m_descriptor, SIOCOUTQ, &waiting) != 0)
            return 0;
        if (m_ended && waiting > 0)
            --waiting; // the end of our direction counts as one byte
#endif
        return waiting;
    }

private:
    const int m_descriptor;
    bool m_ended = false;
    bool m_full = false; ///< the last portion did not fit: to try again would only be refused
};

} // namespace

std::unique_ptr<ByteChannel> plainChannel(int descriptor)
{
    return std::make_unique<PlainChannel>(descriptor);
}

} // namespace firstring
