// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/AgentReader.h"

namespace firstring {

const UserAgent& AgentReader::read(const QByteArray& header)
{
    if (const auto known = m_read.constFind(header); known != m_read.constEnd())
        return *known;
    if (header.size() > longestRemembered)
        return m_other = UserAgent::parse(header);
    if (m_read.size() >= mostRemembered)
        m_read.clear();
    return *m_read.insert(header, UserAgent::parse(header));
}

} // namespace firstring
