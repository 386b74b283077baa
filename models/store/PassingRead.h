// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sqlite.h"

namespace firstring {

/// While it lives, what is read goes by and is not kept: a table that is read once from one end to the other would only
/// fill the cache (64 MiB), beside what is made of it.
class PassingRead final
{
public:
    explicit PassingRead(SqliteConnection& connection)
        : m_connection(connection)
    {
        keep("PRAGMA cache_size = -2048");
    }
    ~PassingRead() { keep("PRAGMA cache_size = -65536"); } // as SqliteConnection::open() sets it
    PassingRead(const PassingRead&) = delete;
    PassingRead& operator=(const PassingRead&) = delete;

private:
    void keep(const char* pragma) { (void)m_connection.run(pragma); } // else only memory is lost

    SqliteConnection& m_connection;
};

} // namespace firstring
