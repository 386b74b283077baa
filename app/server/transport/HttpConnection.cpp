// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/transport/HttpConnection.h"

#include <array>

namespace firstring {

namespace {

constexpr qint64 lingerMs = 2'000;                ///< for the client to read our last answer
constexpr qint64 maxDiscarded = 16 * 1024 * 1024; ///< what we listen to meanwhile: a body that was refused
constexpr qint64 turnBytes = 1024 * 1024;         ///< then it is another connection's turn

} // namespace

HttpConnection::HttpConnection(std::unique_ptr<ByteChannel> channel, http::Context& context, const QString& source,
                               const SiteAddress& site, const Clock& clock, std::function<void(HttpConnection*)> closed)
    : m_channel(std::move(channel))
    , m_context(context)
    , m_clock(clock)
    , m_source(source)
    , m_site(site)
    , m_exchange(context, source, site, clock.monotonicMs())
    , m_closed(std::move(closed))
{
    if (m_channel->isOpening())
        m_openBy = clock.monotonicMs() + context.limits.handshakeMs;
}

HttpConnection::~HttpConnection()
{
    close();
}

void HttpConnection::want(bool read, bool write)
{
    const ByteChannel::Need need = m_channel->need();
    read = read || need.read;
    write = write || need.write;
    if (read != m_wantsRead || write != m_wantsWrite)
        m_readiness->want(read, write);
    m_wantsRead = read;
    m_wantsWrite = write;
}

void HttpConnection::readReady()
{
    do {
        if (!isOpen())
            return;
        std::array<char, 16 * 1024> buffer;
        measure();
        const qint64 got = m_channel->receive(buffer.data(), buffer.size());
        if (got == ByteChannel::broken) {
            tellTrouble(m_channel->trouble());
            if (const char* why = m_channel->misspoken())
                m_context.handler.refused(m_context.transport, m_source, QString::fromLatin1(why), 400);
            close();
            return;
        }
        if (m_openBy != 0)
            noteOpened();
        m_inputEnded = m_inputEnded || got == 0;
        if (m_lingerUntil != 0) {
            m_discarded += qMax<qint64>(got, 0);
            if (m_inputEnded ? !m_exchange.awaitsDelivery() : m_discarded > maxDiscarded)
                close();
            else if (m_inputEnded)
                want(false, false);
            return;
        }
        const qint64 now = m_clock.monotonicMs();
        if (got == 0)
            m_exchange.inputEnded(now);
        else if (got > 0)
            m_exchange.receive(QByteArrayView(buffer.data(), got), now);
        pump();
    } while (isOpen() && m_channel->holdsInput() && m_exchange.wantsInput());
}

/// From here on the machine counts its deadlines.
void HttpConnection::noteOpened()
{
    if (m_channel->isOpening())
        return;
    m_openBy = 0;
    noteProxied();
    m_exchange.opened(m_channel->certified(), m_clock.monotonicMs());
}

void HttpConnection::noteProxied()
{
    const ByteChannel::Spoken* spoken = m_channel->spokenFor();
    if (!spoken)
        return;
    SiteAddress site = m_site;
    site.address = spoken->reached;
    if (m_context.transport == Transport::Https)
        site.httpsPort = site.httpsOldPort = spoken->reachedPort;
    else
        site.httpPort = spoken->reachedPort;
    m_exchange.madeFor(spoken->source, site);
}

void HttpConnection::tellTrouble(const QString& why)
{
    if (!why.isEmpty())
        m_context.handler.handshakeRefused(m_source, why);
}

void HttpConnection::writeReady()
{
    if (isOpen() && m_openBy != 0) {
        readReady();
        return;
    }
    if (isOpen() && m_lingerUntil == 0)
        pump();
    else if (isOpen() && m_channel->need().write)
        endSending();
    readLeft();
}

/// What was left in the channel while answers were going out.
void HttpConnection::readLeft()
{
    if (isOpen() && m_channel->holdsInput() && m_exchange.wantsInput())
        readReady();
}

void HttpConnection::answer(const api::Answer& answer)
{
    if (!isOpen())
        return;
    m_exchange.provide(answer, m_clock.monotonicMs());
    pump();
    readLeft();
}

void HttpConnection::askAgain()
{
    if (!isOpen())
        return;
    m_exchange.askAgain(m_clock.monotonicMs());
    pump();
    readLeft();
}

void HttpConnection::pump()
{
    qint64 sent = 0;
    bool full = false;
    const qint64 now = m_clock.monotonicMs();
    while (sent < turnBytes && !full) {
        const http::Output output = m_exchange.next(now);
        qint64 count = 0;
        switch (output.kind) {
        case http::Output::Kind::Nothing:
            want(m_exchange.wantsInput(), false);
            if (sent > 0)
                measure();
            return;
        case http::Output::Kind::Finish:
            finish();
            return;
        case http::Output::Kind::Drop:
            close();
            return;
        case http::Output::Kind::Bytes:
            count = m_channel->send(output.bytes, output.more);
            break;
        case http::Output::Kind::File:
            count = m_channel->sendFile(*output.file, output.offset, output.length);
            break;
        }
        if (count == ByteChannel::broken) {
            close();
            return;
        }
        if (count == ByteChannel::unreadable) {
            m_exchange.fileFailed(now);
            continue;
        }
        full = count == ByteChannel::later;
        if (!full) {
            m_exchange.taken(count, now);
            sent += count;
        }
    }
    want(m_exchange.wantsInput(), true);
    measure();
}

void HttpConnection::measure()
{
    if (isOpen() && m_exchange.awaitsDelivery())
        m_exchange.delivered(m_exchange.takenTotal() - m_channel->unacknowledged(), m_clock.monotonicMs());
}

/// Ends our direction and listens on: closing at once would reset the connection and could take our last answer away
/// from a client that is still sending. One that has ended its own direction and acknowledged everything is gone.
void HttpConnection::finish()
{
    measure();
    if (m_inputEnded && !m_exchange.awaitsDelivery()) {
        close();
        return;
    }
    m_lingerUntil = m_clock.monotonicMs() + lingerMs;
    endSending();
}

void HttpConnection::endSending()
{
    m_channel->endSending();
    want(!m_inputEnded, false);
}

void HttpConnection::tick()
{
    if (!isOpen())
        return;
    measure();
    const qint64 now = m_clock.monotonicMs();
    if (m_openBy != 0) {
        if (now < m_openBy)
            return;
        tellTrouble(HttpConnection::tr("the handshake was not over in time."));
        close();
        return;
    }
    m_exchange.tick(now);
    if (m_exchange.next(now).kind == http::Output::Kind::Drop) {
        close();
        return;
    }
    if (m_lingerUntil == 0)
        pump();
    else if ((m_inputEnded || now >= m_lingerUntil) && !m_exchange.awaitsDelivery())
        close();
}

void HttpConnection::close()
{
    if (!isOpen())
        return;
    measure();
    m_readiness->stop();
    m_exchange.connectionLost(m_clock.monotonicMs());
    m_channel.reset();
    if (m_closed)
        m_closed(this);
}

} // namespace firstring
