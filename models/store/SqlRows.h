// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/Sql.h"

#include <type_traits>

namespace firstring {

/// Calls \a take with every row of \a statement, whose values are bound, until one fails or none is left. \a take gives
/// nothing, or a Result<void>.
template <typename F>
Result<void> forEachRow(SqlStatement& statement, F&& take)
{
    while (true) {
        const auto found = statement.next();
        if (!found)
            return found.error();
        if (!*found)
            return {};
        if constexpr (std::is_void_v<decltype(take(statement))>) {
            take(statement);
        } else {
            if (Result<void> ok = take(statement); !ok)
                return ok;
        }
    }
}

/// The same for \a sql without values.
template <typename F>
Result<void> forEachRow(SqlConnection& connection, const QByteArray& sql, F&& take)
{
    auto statement = connection.prepare(sql);
    return statement ? forEachRow(*statement, std::forward<F>(take)) : Result<void>(statement.error());
}

} // namespace firstring
