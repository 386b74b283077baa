// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/SharedJobUrl.h"

#include <optional>

namespace firstring {

/// What of the connection to a shared job a person looks at.
enum class SharedField : quint8 { Server, Database, User, Password, Tls, Job };

/// Why a database was not reached or did not let somebody in, as it is said to who just typed where it is.
struct SharedTrouble
{
    QString sentence; ///< what happened, and what to do
    SharedField field = SharedField::Server;
};

/// \a why: of lookAtSharedJobs() or JobFolder. \a typed: there was a password in the form.
SharedTrouble sharedTrouble(const Error& why, const SharedJobUrl& where, bool typed);
/// What \a url means for who could listen, before or after the database answered (\a tls: SharedJobLook::tls).
QString sharedTlsText(const SharedJobUrl& url, const std::optional<QString>& tls);
/// False where others could read what is said, or nobody looks who answers.
bool isSharedTlsSafe(const SharedJobUrl& url);

} // namespace firstring
