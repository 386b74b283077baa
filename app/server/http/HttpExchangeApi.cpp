// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/ApiReply.h"
#include "app/server/http/HttpExchange.h"

#include <QCoreApplication>

#include <utility>

// What an exchange does with a request for `/api/v1`: its body is kept, and the answer comes later.

namespace firstring::http {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

} // namespace

bool HttpExchange::isForApi() const
{
    return m_context.api && isApiPath(m_head.path);
}

void HttpExchange::beginApi(qint64 now)
{
    Asker asker;
    if (!readAsker(asker))
        return;
    m_api = apiRequest(m_head, asker.source);
    if (const std::optional<api::Answer> away = m_context.api->admit(m_api)) {
        if (m_head.hasBody())
            refuseBody();
        answerApi(*away, now);
    } else if (!m_head.hasBody()) {
        askApi(now);
    } else {
        m_skipper.begin(m_head.contentLength, m_head.chunked, api::largestBody);
        m_state = State::Body;
        m_bodySeen = 0;
        m_deadline = now + m_context.limits.bodyMs;
        if (m_head.expectsContinue && m_head.contentLength <= api::largestBody && m_input.isEmpty())
            m_bytes[0] = "HTTP/1.1 100 Continue\r\n\r\n";
    }
}

/// What comes after a body that is not read is no request.
void HttpExchange::refuseBody()
{
    m_keepAlive = false;
    m_input.clear();
}

bool HttpExchange::keepBody(qint64 now)
{
    qsizetype used = 0;
    const BodySkipper::Status status = m_skipper.skip(m_input, used, &m_api.body);
    takeInput(used);
    const qint64 grown = m_api.body.size() - m_bodyHeld;
    m_bodyHeld += grown;
    m_context.bodies.held += grown;
    const auto sendAway = [&](int code, const char* reason, const QString& sentence) {
        m_context.handler.refused(m_context.transport, m_source, QString::fromLatin1(reason), code);
        refuseBody();
        answerApi(api::problem(code, QStringLiteral("REQUEST_BODY"), sentence), now);
        return true;
    };
    if (status == BodySkipper::Status::Broken)
        return sendAway(400, "broken chunk", Text::tr("The body of the request is not whole."));
    if (status == BodySkipper::Status::TooLong)
        return sendAway(413, "body too long",
                        Text::tr("A request holds at most %1 bytes. Send it in pieces.").arg(api::largestBody));
    if (m_context.bodies.held > BodyRoom::all)
        return sendAway(503, "too many bodies at a time",
                        Text::tr("Too much is being sent at a time. Send it again in a moment."));
    if (status == BodySkipper::Status::Done) {
        askApi(now);
        return true;
    }
    if (m_bodyHeld - m_bodySeen >= m_context.limits.bodyBytes) {
        m_bodySeen = m_bodyHeld;
        m_deadline = now + m_context.limits.bodyMs;
    }
    return false;
}

void HttpExchange::askApi(qint64 now)
{
    m_state = State::Waiting;
    m_deadline = now + m_context.limits.answerMs;
    const quint64 id = m_api.id;
    m_context.api->ask(std::exchange(m_api, {}));
    m_api.id = id;
}

void HttpExchange::provide(const api::Answer& answer, qint64 now)
{
    answerApi(answer, now);
    proceed(now);
}

void HttpExchange::answerApi(const api::Answer& answer, qint64 now)
{
    releaseBody();
    m_state = State::Answer;
    queue(apiReply(answer, m_head, frame(), m_context.files));
    const qint64 end = endOfQueue();
    m_deliveries.push_back({.begin = end, .end = end, .started = now});
    m_head = {};
}

void HttpExchange::releaseBody()
{
    m_context.bodies.held -= std::exchange(m_bodyHeld, 0);
    m_api = {};
}

} // namespace firstring::http
