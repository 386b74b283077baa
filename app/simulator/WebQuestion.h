// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring {

/// A request as a phone's small web server understands it.
struct WebQuestion
{
    static constexpr qsizetype maxSize = 64 * 1024; ///< bytes, head and body

    enum class State : quint8 { Incomplete, Complete, Damaged };

    State state = State::Incomplete;
    bool hasHead = false;
    QByteArray method;
    QByteArray path;
    QByteArray authorization; ///< `admin:22222`, of Basic; empty: none
    QByteArray body;

    static WebQuestion read(QByteArrayView bytes);
    /// A field of a form body, decoded; empty when it is not there.
    QString field(QByteArrayView name) const;
};

} // namespace firstring
