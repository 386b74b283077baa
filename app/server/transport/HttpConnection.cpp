// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/HttpConnection.h"

#include <array>
#include <cerrno>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <linux/sockios.h>
#include <sys/sendfile.h>
#endif

namespace firstring {

namespace {

constexpr qint64 lingerMs = 2'000;           ///< for the client to read our last answer
constexpr qint64 maxDiscarded = 1024 * 1024; ///< what we listen to meanwhile
constexpr qint64 filePortion = 256 * 1024;
constexpr qint64 turnBytes = 1024 * 1024; ///< then it is another connection's turn

bool wouldBlock()
{
    return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR;
}

} // namespace

HttpConnection::HttpConnection(int descriptor, http::Context& context, const QString& source, const SiteAddress& site,
                               const Clock& clock, std::function<void(HttpConnection*)> closed)
    : m_descriptor(descriptor)
    , m_clock(clock)
    , m_source(source)
    , m_exchange(context, source, site, clock.monotonicMs())
    , m_closed(std::move(closed))
{}

HttpConnection::~HttpConnection()
{
    close();
}

void HttpConnection::want(bool read, bool write)
{
    if (read != m_wantsRead || write != m_wantsWrite)
        m_readiness->want(read, write);
    m_wantsRead = read;
    m_wantsWrite = write;
}

void HttpConnection::readReady()
{
    if (m_descriptor < 0)
        return;
    std::array<char, 16 * 1024> buffer;
    measure();
    const auto got = ::recv(m_descriptor, buffer.data(), buffer.size(), 0);
    if (got < 0 && wouldBlock())
        return;
    if (got < 0) {
        close();
        return;
    }
    const qint64 now = m_clock.monotonicMs();
    if (m_lingerUntil != 0) {
        m_discarded += got;
        if (got == 0 || m_discarded > maxDiscarded)
            close();
        return;
    }
    if (got == 0)
        m_exchange.inputEnded(now);
    else
        m_exchange.receive(QByteArrayView(buffer.data(), got), now);
    pump();
}

void HttpConnection::pump()
{
    qint64 sent = 0;
    bool full = false;
    while (m_descriptor >= 0 && m_lingerUntil == 0 && sent < turnBytes && !full) {
        const http::Output output = m_exchange.next(m_clock.monotonicMs());
        qint64 count = 0;
        if (output.kind == http::Output::Kind::Nothing)
            break;
        if (output.kind == http::Output::Kind::Finish) {
            linger();
            return;
        }
        if (output.kind == http::Output::Kind::Drop) {
            close();
            return;
        }
        if (output.kind == http::Output::Kind::Bytes) {
#ifdef MSG_MORE
            const int flags = MSG_NOSIGNAL | (output.more ? MSG_MORE : 0);
#else
            const int flags = MSG_NOSIGNAL;
#endif
            count = ::send(m_descriptor, output.bytes.data(), static_cast<size_t>(output.bytes.size()), flags);
        } else {
            count = sendFile(output);
            if (count == 0) {
                m_exchange.fileFailed(m_clock.monotonicMs());
                continue;
            }
        }
        if (count < 0 && !wouldBlock()) {
            close();
            return;
        }
        full = count < 0;
        if (!full) {
            m_exchange.taken(count, m_clock.monotonicMs());
            sent += count;
        }
    }
    if (m_descriptor < 0 || m_lingerUntil != 0)
        return;
    want(m_exchange.wantsInput(), full || sent >= turnBytes);
    if (sent > 0)
        measure();
}

/// Like send(2), but 0 means that the file could not be read.
qint64 HttpConnection::sendFile(const http::Output& output)
{
    const qint64 wanted = qMin(output.length, filePortion);
#ifdef Q_OS_LINUX
    if (output.file->descriptor() >= 0) {
        off_t offset = output.offset;
        return ::sendfile(m_descriptor, output.file->descriptor(), &offset, static_cast<size_t>(wanted));
    }
#endif
    std::array<char, 64 * 1024> buffer;
    const qint64 got = output.file->read(output.offset, buffer.data(), qMin<qint64>(wanted, buffer.size()));
    if (got <= 0)
        return 0;
    return ::send(m_descriptor, buffer.data(), static_cast<size_t>(got), MSG_NOSIGNAL);
}

void HttpConnection::measure()
{
    if (!m_exchange.awaitsDelivery())
        return;
    int waiting = 0;
#ifdef Q_OS_LINUX
    if (::ioctl(m_descriptor, SIOCOUTQ, &waiting) != 0)
        waiting = 0;
    // The end of our direction counts as one byte.
    if (m_lingerUntil != 0 && waiting > 0)
        --waiting;
#endif
    m_exchange.delivered(m_exchange.takenTotal() - waiting, m_clock.monotonicMs());
}

/// Ends our direction and listens on: closing at once would reset the connection and could take our last answer away
/// from a client that is still sending.
void HttpConnection::linger()
{
    m_lingerUntil = m_clock.monotonicMs() + lingerMs;
    want(true, false);
    ::shutdown(m_descriptor, SHUT_WR);
}

void HttpConnection::tick()
{
    if (m_descriptor < 0)
        return;
    measure();
    const qint64 now = m_clock.monotonicMs();
    m_exchange.tick(now);
    if (m_exchange.next(now).kind == http::Output::Kind::Drop) {
        close();
        return;
    }
    if (m_lingerUntil == 0)
        pump();
    else if (now >= m_lingerUntil && !m_exchange.awaitsDelivery())
        close();
}

void HttpConnection::close()
{
    if (m_descriptor < 0)
        return;
    measure();
    m_readiness->stop();
    m_exchange.connectionLost(m_clock.monotonicMs());
    ::close(m_descriptor);
    m_descriptor = -1;
    if (m_closed)
        m_closed(this);
}

} // namespace firstring
