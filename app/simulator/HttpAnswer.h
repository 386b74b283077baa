// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace firstring {

/// The head of an HTTP answer, as much of it as a phone understands.
struct HttpAnswer
{
    static constexpr qsizetype maxHead = 16 * 1024; ///< bytes

    enum class State : quint8 { Incomplete, Complete, Damaged };

    State state = State::Incomplete;
    int status = 0;         ///< 100..599
    qint64 length = -1;     ///< Content-Length; -1: until the connection closes
    bool chunked = false;   ///< phones do not understand it (phones.md F5)
    qsizetype headSize = 0; ///< bytes up to the body

    bool isInterim() const { return status < 200; }
    /// No body follows, whatever the headers say (RFC 9112, 6.3).
    bool hasNoBody() const { return status == 204 || status == 304; }

    static HttpAnswer parse(QByteArrayView bytes);
};

} // namespace firstring
