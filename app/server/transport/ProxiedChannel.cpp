// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/ProxiedChannel.h"

#include "app/server/http/ProxyHeader.h"

#include <array>
#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring {

namespace {

/// The header is looked at and taken out byte for byte: what follows is the inner channel's alone.
class ProxiedChannel final : public ByteChannel
{
public:
    using Make = std::function<std::unique_ptr<ByteChannel>(int)>;

    ProxiedChannel(int descriptor, Make make)
        : m_descriptor(descriptor)
        , m_make(std::move(make))
    {}
    ~ProxiedChannel() override
    {
        if (!m_inner)
            ::close(m_descriptor);
    }

    int descriptor() const override { return m_descriptor; }
    qint64 receive(char* target, qint64 room) override
    {
        if (!m_inner) {
            if (const qint64 waits = readHeader(); waits <= 0)
                return waits;
        }
        return m_inner->receive(target, room);
    }
    bool holdsInput() const override { return m_inner && m_inner->holdsInput(); }
    qint64 send(QByteArrayView bytes, bool more) override { return m_inner ? m_inner->send(bytes, more) : later; }
    qint64 sendFile(const OpenFile& file, qint64 offset, qint64 length) override
    {
        return m_inner ? m_inner->sendFile(file, offset, length) : later;
    }
    void endSending() override
    {
        if (m_inner)
            m_inner->endSending();
        else
            ::shutdown(m_descriptor, SHUT_WR);
    }
    qint64 unacknowledged() const override { return m_inner ? m_inner->unacknowledged() : 0; }
    Need need() const override { return m_inner ? m_inner->need() : Need(); }
    bool isOpening() const override { return !m_inner || m_inner->isOpening(); }
    QString trouble() const override { return m_inner ? m_inner->trouble() : QString(); }
    MacAddress certified() const override { return m_inner ? m_inner->certified() : MacAddress(); }
    const char* misspoken() const override { return m_isRefused ? "the PROXY header cannot be understood" : nullptr; }
    const Spoken* spokenFor() const override { return m_spoken.source.isEmpty() ? nullptr : &m_spoken; }

private:
    /// 1: the inner channel is there; else what receive() gives.
    qint64 readHeader()
    {
        std::array<char, http::ProxyHeader::longest> bytes;
        const auto got = ::recv(m_descriptor, bytes.data(), bytes.size(), MSG_PEEK);
        if (got <= 0)
            return got == 0 ? 0 : errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR ? later : broken;
        const http::ProxyHeader header = http::parseProxyHeader({bytes.data(), got});
        using Status = http::ProxyHeader::Status;
        if (header.status == Status::More)
            return later;
        m_isRefused = header.status == Status::Refused;
        if (m_isRefused)
            return broken;
        if (header.used > 0 && ::recv(m_descriptor, bytes.data(), static_cast<size_t>(header.used), 0) != header.used)
            return broken;
        m_spoken = {header.source, header.reached, header.reachedPort};
        m_inner = m_make(m_descriptor);
        return 1;
    }

    const int m_descriptor;
    const Make m_make;
    std::unique_ptr<ByteChannel> m_inner;
    Spoken m_spoken;
    bool m_isRefused = false;
};

} // namespace

std::unique_ptr<ByteChannel> proxiedChannel(int descriptor, std::function<std::unique_ptr<ByteChannel>(int)> make)
{
    return std::make_unique<ProxiedChannel>(descriptor, std::move(make));
}

} // namespace firstring
