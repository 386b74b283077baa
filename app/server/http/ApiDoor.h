// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"

#include <optional>

namespace firstring::http {

/// Where requests to `/api/v1` go: unlike those of phones they have bodies, and their answers take time, because a
/// change is answered only once it is stored. One thread: the server's; every call is quick and never calls back.
class ApiDoor
{
public:
    virtual ~ApiDoor() = default;

    /// Looks at a request before a byte of its body is taken, and names it. An answer: it is sent away.
    virtual std::optional<api::Answer> admit(api::Request& head) = 0;
    /// A whole request that was let in. Its answer comes to the transport in time (HttpTransport::answer).
    virtual void ask(api::Request request) = 0;
    /// Nobody waits for that answer any more.
    virtual void giveUp(quint64 id) = 0;
};

/// Bytes of bodies that all connections of one listener hold at a time.
struct BodyRoom
{
    static constexpr qint64 all = 64 * 1024 * 1024;

    qint64 held = 0;
};

} // namespace firstring::http
