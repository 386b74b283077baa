// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/UserAgent.h"

#include <QByteArray>
#include <QHash>

namespace firstring {

/// Reads User-Agents, and remembers what was read: a phone says the same with each of its requests.
class AgentReader
{
public:
    /// The same as UserAgent::parse(). Valid until the next call.
    const UserAgent& read(const QByteArray& header);

private:
    static constexpr qsizetype mostRemembered = 4'096;
    static constexpr qsizetype longestRemembered = 256; ///< bytes; no phone says more

    QHash<QByteArray, UserAgent> m_read;
    UserAgent m_other;
};

} // namespace firstring
