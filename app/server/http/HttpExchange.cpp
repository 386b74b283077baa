// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/HttpExchange.h"

#include "app/server/http/ApiReply.h"

#include <QCoreApplication>

#include <utility>

namespace firstring::http {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

constexpr qsizetype joinedBody = 16 * 1024; ///< smaller bodies go into one write with their head
constexpr qsizetype keptInput = 2 * 1024;   ///< room for input that a connection keeps between two requests

} // namespace

HttpExchange::HttpExchange(Context& context, QString source, SiteAddress site, qint64 now)
    : m_context(context)
    , m_source(std::move(source))
    , m_site(std::move(site))
    , m_deadline(now + context.limits.headMs)
    , m_paceBegin(now)
{}

HttpExchange::~HttpExchange()
{
    Q_ASSERT_X(m_deliveries.empty(), "HttpExchange", "connectionLost() was not called");
}

void HttpExchange::opened(MacAddress certified, qint64 now)
{
    m_certified = certified;
    m_deadline = now + m_context.limits.headMs;
}

void HttpExchange::madeFor(const QString& source, const SiteAddress& site)
{
    m_source = source;
    m_site = site;
    m_isProxied = true;
}

bool HttpExchange::wantsInput() const
{
    return m_state < State::Finishing && !m_inputEnded && m_input.size() < m_context.limits.pipeline;
}

void HttpExchange::receive(QByteArrayView bytes, qint64 now)
{
    if (m_state >= State::Finishing || bytes.isEmpty())
        return;
    if (m_state == State::Head && m_input.isEmpty())
        m_deadline = qMin(m_deadline, now + m_context.limits.headMs);
    m_input.append(bytes);
    proceed(now);
}

void HttpExchange::inputEnded(qint64 now)
{
    m_inputEnded = true;
    proceed(now);
}

/// Reads requests until one needs an answer sent.
void HttpExchange::proceed(qint64 now)
{
    while (true) {
        if (m_state == State::Answer && !hasOutput()) {
            if (m_keepAlive)
                awaitHead(now);
            else
                m_state = State::Finishing;
        }
        const bool moved = (m_state == State::Head && readHead(now)) ||
                           (m_state == State::Body && (isForApi() ? keepBody(now) : skipBody(now)));
        if (!moved)
            break;
    }
    // Nothing more will come: what lies here is no whole request.
    if (m_inputEnded && (m_state == State::Head || m_state == State::Body))
        m_state = State::Finishing;
}

void HttpExchange::awaitHead(qint64 now)
{
    m_state = State::Head;
    m_reader.reset();
    m_deadline = now + (m_input.isEmpty() ? m_context.limits.idleMs : m_context.limits.headMs);
}

bool HttpExchange::readHead(qint64 now)
{
    if (m_input.isEmpty())
        return false;
    HeadResult result = m_reader.read(m_input);
    if (result.status == HeadResult::Status::More)
        return false;
    if (result.status == HeadResult::Status::Refused) {
        refuse(result.refusal, result.reason, true);
        return true;
    }
    takeInput(result.used);
    m_head = std::move(result.head);
    m_keepAlive = m_head.keepAlive;
    if (isForApi()) {
        beginApi(now);
        return true;
    }
    if (!m_head.hasBody()) {
        answer(now);
        return true;
    }
    m_skipper.begin(m_head.contentLength, m_head.chunked);
    m_state = State::Body;
    if (m_head.expectsContinue && m_head.contentLength <= BodySkipper::maxBody && m_input.isEmpty() &&
        m_head.method != Method::OtherKnown)
        m_bytes[0] = "HTTP/1.1 100 Continue\r\n\r\n";
    return true;
}

/// Nearly always all of it: one request at a time. Small room waits for the next one; much is given back, since a
/// connection may be idle for long.
void HttpExchange::takeInput(qsizetype size)
{
    if (size < m_input.size())
        m_input.remove(0, size);
    else if (m_input.capacity() > keptInput)
        m_input.clear();
    else
        m_input.resize(0);
}

bool HttpExchange::skipBody(qint64 now)
{
    if (m_head.method == Method::OtherKnown) {
        refuse(405, "method with a body", true);
        return true;
    }
    qsizetype used = 0;
    const BodySkipper::Status status = m_skipper.skip(m_input, used);
    takeInput(used);
    switch (status) {
    case BodySkipper::Status::More:
        return false;
    case BodySkipper::Status::Broken:
        refuse(400, "broken chunk", true);
        return true;
    case BodySkipper::Status::TooLong:
        refuse(413, "body too long", true);
        return true;
    case BodySkipper::Status::Done:
        answer(now);
        return true;
    }
    Q_UNREACHABLE();
}

void HttpExchange::answer(qint64 now)
{
    if (m_head.method == Method::OtherKnown) {
        refuse(405, "method not allowed", !m_keepAlive);
        return;
    }
    Asker asker;
    if (!readAsker(asker))
        return;
    Request request;
    request.id = ++*m_context.nextId;
    request.transport = asker.transport;
    request.path = m_head.path;
    request.query = m_head.query;
    request.source = asker.source;
    request.userAgent = m_head.field("User-Agent").value_or(QByteArray());
    request.certified = m_certified;
    request.site = asker.site;
    request.proxied = asker.isProxied;
    ask(std::move(request), now);
}

/// False: a proxy says what cannot be understood, and the request is refused.
bool HttpExchange::readAsker(Asker& asker)
{
    asker = {m_source, m_site, m_context.transport, m_isProxied};
    const char* why = readForwarded(m_head, m_context.proxies, asker);
    if (why)
        refuse(400, why, true);
    return !why;
}

void HttpExchange::ask(Request request, qint64 now)
{
    const Answer answer = m_context.handler.answer(request);
    if (answer.isLater) {
        m_state = State::Waiting;
        m_deadline = now + m_context.limits.answerMs;
        m_asked = std::make_unique<Request>(std::move(request));
        return;
    }
    m_state = State::Answer;
    answerContent(answer, {.id = request.id, .started = now});
    m_head = {};
}

void HttpExchange::askAgain(qint64 now)
{
    if (!m_asked)
        return;
    Request request = std::move(*m_asked);
    m_asked.reset();
    ask(std::move(request), now);
    proceed(now);
}

/// What every answer on this connection says.
ResponseHead HttpExchange::frame() const
{
    return {.keepAlive = m_keepAlive, .sayKeepAlive = m_head.minor == 0, .date = m_context.date};
}

void HttpExchange::answerContent(const Answer& answer, Delivery delivery)
{
    if (answer.status == 429)
        m_keepAlive = false;
    Reply reply = contentReply(answer, m_head, frame(), m_context.files);
    delivery.ending = reply.ending;
    const qint64 content = reply.content;
    queue(std::move(reply));
    delivery.end = endOfQueue();
    delivery.begin = delivery.end - content;
    m_deliveries.push_back(delivery);
}

void HttpExchange::refuse(int status, const char* reason, bool close)
{
    m_context.handler.refused(m_context.transport, m_source, QString::fromLatin1(reason), status);
    m_keepAlive = m_keepAlive && !close;
    m_state = State::Answer;
    queue(refusal(status, frame()));
    if (close)
        m_input.clear();
    m_head = {};
}

void HttpExchange::queue(Reply reply)
{
    const bool joined = reply.body.size() <= joinedBody;
    m_bytes[0] += reply.head.bytes(joined ? QByteArrayView(reply.body) : QByteArrayView()); // perhaps behind a 100
    m_bytes[1] = joined ? QByteArray() : std::move(reply.body);
    m_fileOffset = reply.offset;
    m_fileLength = reply.file ? reply.length : 0;
    m_file = m_fileLength > 0 ? std::move(reply.file) : nullptr;
}

/// Where on this connection the last byte of what is queued will stand.
qint64 HttpExchange::endOfQueue() const
{
    return m_taken + m_bytes[0].size() + m_bytes[1].size() + m_fileLength;
}

bool HttpExchange::hasOutput() const
{
    return !m_bytes[0].isEmpty() || !m_bytes[1].isEmpty() || m_fileLength > 0;
}

Output HttpExchange::next(qint64 now)
{
    if (m_state == State::Answer && !hasOutput())
        proceed(now);
    if (m_state == State::Dropped)
        return {.kind = Output::Kind::Drop};
    if (!m_bytes[0].isEmpty())
        return {.kind = Output::Kind::Bytes, .bytes = m_bytes[0], .more = m_fileLength > 0 || !m_bytes[1].isEmpty()};
    if (!m_bytes[1].isEmpty())
        return {.kind = Output::Kind::Bytes, .bytes = m_bytes[1]};
    if (m_fileLength > 0)
        return {.kind = Output::Kind::File, .file = m_file.get(), .offset = m_fileOffset, .length = m_fileLength};
    return {.kind = m_state == State::Finishing ? Output::Kind::Finish : Output::Kind::Nothing};
}

void HttpExchange::taken(qint64 bytes, qint64 now)
{
    if (m_taken == m_delivered) {
        m_paceBegin = now;
        m_paceDelivered = m_delivered;
    }
    m_taken += bytes;
    for (QByteArray& queued : m_bytes) {
        if (queued.isEmpty())
            continue;
        Q_ASSERT(bytes <= queued.size());
        if (bytes == queued.size())
            queued = {};
        else
            queued.remove(0, static_cast<qsizetype>(bytes)); // Qt moves the beginning, not the bytes
        return;
    }
    Q_ASSERT(bytes <= m_fileLength);
    m_fileOffset += bytes;
    m_fileLength -= bytes;
    if (m_fileLength == 0)
        m_file.reset();
}

void HttpExchange::delivered(qint64 total, qint64 now)
{
    m_delivered = qMin(total, m_taken);
    while (!m_deliveries.empty() && m_deliveries.front().end <= m_delivered) {
        const Delivery done = m_deliveries.front();
        m_deliveries.pop_front();
        if (done.id != 0)
            m_context.handler.finished(done.id, done.ending, done.end - done.begin, now - done.started);
    }
    if (m_deliveries.empty())
        return;
    Delivery& current = m_deliveries.front();
    const qint64 content = m_delivered - current.begin;
    if (current.id != 0 && content - current.reported >= m_context.limits.progressBytes) {
        current.reported = content;
        m_context.handler.progress(current.id, content);
    }
}

void HttpExchange::fileFailed(qint64 now)
{
    drop(Ending::Damaged, now);
}

void HttpExchange::tick(qint64 now)
{
    if (m_taken > m_delivered || hasOutput()) {
        if (now - m_paceBegin >= m_context.limits.slowMs) {
            if (m_delivered - m_paceDelivered < m_context.limits.slowBytes)
                drop(Ending::Aborted, now);
            m_paceBegin = now;
            m_paceDelivered = m_delivered;
        }
    } else {
        m_paceBegin = now;
        m_paceDelivered = m_delivered;
    }
    if (m_state == State::Waiting && m_asked && now >= m_deadline) {
        m_asked.reset();
        refuse(503, "not decided in time", true);
    }
    if (m_state == State::Waiting && now >= m_deadline) {
        m_context.api->giveUp(m_api.id);
        m_keepAlive = false;
        answerApi(api::problem(503, QStringLiteral("TOO_SLOW"),
                               Text::tr("That workstation did not answer in time. Ask again later.")),
                  now);
    }
    if ((m_state == State::Head || m_state == State::Body) && now >= m_deadline) {
        if (m_state == State::Head && m_input.isEmpty()) {
            m_state = State::Finishing;
        } else if (m_state == State::Body && isForApi()) {
            refuseBody();
            answerApi(
                api::problem(408, QStringLiteral("REQUEST_BODY"), Text::tr("The body of the request is not whole.")),
                now);
        } else {
            m_keepAlive = false;
            refuse(408, "request not complete in time", true);
        }
    }
}

void HttpExchange::connectionLost(qint64 now)
{
    drop(Ending::Aborted, now);
}

/// Ends everything; the answers that were on their way are reported with what had left of them.
void HttpExchange::drop(Ending ending, qint64 now)
{
    if (m_state == State::Waiting && !m_asked)
        m_context.api->giveUp(m_api.id);
    m_asked.reset();
    releaseBody();
    m_state = State::Dropped;
    m_input.clear();
    m_bytes[0].clear();
    m_bytes[1].clear();
    m_file.reset();
    m_fileLength = 0;
    for (const Delivery& lost : std::exchange(m_deliveries, {})) {
        const qint64 bytes = qBound<qint64>(0, m_delivered - lost.begin, lost.end - lost.begin);
        if (lost.id != 0)
            m_context.handler.finished(lost.id, ending, bytes, now - lost.started);
    }
}

} // namespace firstring::http
