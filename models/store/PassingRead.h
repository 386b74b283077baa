// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sql.h"

namespace firstring {

/// While it lives, what is read goes by and is not kept: a table that is read once from one end to the other would only
/// fill the cache (64 MiB), beside what is made of it.
class PassingRead final
{
public:
    explicit PassingRead(SqlConnection& connection)
        : m_connection(connection)
    {
        m_connection.letReadsPass(true);
    }
    ~PassingRead() { m_connection.letReadsPass(false); }
    PassingRead(const PassingRead&) = delete;
    PassingRead& operator=(const PassingRead&) = delete;

private:
    SqlConnection& m_connection;
};

} // namespace firstring
