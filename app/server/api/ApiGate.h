// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"
#include "app/server/limits/RateGate.h"
#include "models/domain/sync/ApiToken.h"

#include <functional>
#include <optional>

namespace firstring::api {

/// Who may ask the REST interface at all, decided from the head of a request: whose token it shows, how many wrong ones
/// its address tried before, how much that account asks and waits for already. Knows nothing of the job. No clock:
/// times are monotonic milliseconds. One thread: the server's.
class ApiGate
{
public:
    static constexpr int wrongTries = 8;            ///< of one address ...
    static constexpr qint64 silenceMs = 5 * 60'000; ///< ... within this time; then it is not listened to for as long
    static constexpr qsizetype mostAddresses = 4096;
    static constexpr int openOfEach = 32; ///< requests of one account that wait for their answers
    static constexpr int openOfAll = 512;

    enum class Wrong : quint8 { First, Silenced };
    /// Somebody tried what is no token.
    using Tell = std::function<void(Wrong what, const QString& source)>;

    explicit ApiGate(Tell tell);

    void setTokens(ApiTokens tokens) { m_tokens = std::move(tokens); }
    /// Nothing: let it in. Else 401, 429 or 503, with `Retry-After` where waiting helps. An address that is not
    /// listened to is still served when it shows a token that is known: others may share it.
    std::optional<Answer> admit(const Request& head, qint64 nowMs);

    /// A request that was let in waits for its answer until closed().
    void opened(const Request& request);
    void closed(quint64 id);

private:
    struct Tries
    {
        int count = 0;
        qint64 untilMs = 0; ///< forgotten then
    };
    Answer turnAway(const QString& source, bool hasToken, qint64 nowMs);

    Tell m_tell;
    ApiTokens m_tokens;
    QHash<QString, Tries> m_tries; ///< by address
    RateGate m_rate;
    QHash<quint64, QString> m_open; ///< whose
    QHash<QString, int> m_openOf;
};

} // namespace firstring::api
