// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring::api {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

// A sync asks a few times a second; a feed of many small edits more often.
constexpr RateGate::Limits each{.burst = 2000, .perSecond = 200};
constexpr RateGate::Limits all{.burst = 4000, .perSecond = 800};

Answer later(int status, const QString& code, const QString& sentence, qint64 seconds)
{
    Answer answer = problem(status, code, sentence);
    answer.headers.append(Header{"Retry-After", QByteArray::number(seconds)});
    return answer;
}

} // namespace

ApiGate::ApiGate(Tell tell)
    : m_tell(std::move(tell))
    , m_rate(each, all)
{}

std::optional<Answer> ApiGate::admit(const Request& head, qint64 nowMs)
{
    const ApiToken* token = head.token.isEmpty() ? nullptr : findToken(m_tokens, head.token);
    if (!token)
        return turnAway(head.source, !head.token.isEmpty(), nowMs);
    if (!m_rate.pass(token->name, nowMs))
        return later(429, QStringLiteral("TOO_OFTEN"), Text::tr("This account asks too often. Ask again in a moment."),
                     1);
    if (m_openOf.value(token->name) >= openOfEach || m_open.size() >= openOfAll)
        return later(503, QStringLiteral("TOO_MANY"),
                     Text::tr("Too many requests wait for their answers. Ask again in a moment."), 1);
    return {};
}

Answer ApiGate::turnAway(const QString& source, bool hasToken, qint64 nowMs)
{
    auto tries = m_tries.find(source);
    if (tries != m_tries.end() && nowMs >= tries->untilMs) {
        m_tries.erase(tries);
        tries = m_tries.end();
    }
    if (tries == m_tries.end()) {
        if (m_tries.size() >= mostAddresses)
            m_tries.erase(std::min_element(m_tries.begin(), m_tries.end(),
                                           [](const Tries& a, const Tries& b) { return a.untilMs < b.untilMs; }));
        tries = m_tries.insert(source, {0, nowMs + silenceMs});
        m_tell(Wrong::First, source);
    }
    if (tries->count < wrongTries) {
        if (++tries->count == wrongTries) {
            tries->untilMs = nowMs + silenceMs;
            m_tell(Wrong::Silenced, source);
        }
        return hasToken ? problem(401, QStringLiteral("TOKEN_WRONG"),
                                  Text::tr("This token is not known there. Have a new one made on that workstation."))
                        : problem(401, QStringLiteral("TOKEN_NONE"),
                                  Text::tr("Only who shows a token may ask here. Have one made on that workstation."));
    }
    return later(429, QStringLiteral("TOKEN_TRIES"),
                 Text::tr("Too many tokens that are not known came from this address. Ask again later."),
                 (tries->untilMs - nowMs + 999) / 1000);
}

void ApiGate::opened(const Request& request)
{
    if (const ApiToken* token = findToken(m_tokens, request.token)) {
        m_open.insert(request.id, token->name);
        ++m_openOf[token->name];
    }
}

void ApiGate::closed(quint64 id)
{
    const auto open = m_open.constFind(id);
    if (open == m_open.constEnd())
        return;
    if (const auto count = m_openOf.find(*open); --*count == 0)
        m_openOf.erase(count);
    m_open.erase(open);
}

} // namespace firstring::api
