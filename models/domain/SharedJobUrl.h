// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QString>

#include <functional>

namespace firstring {

/// Where a shared job is: `postgresql://[USER@]HOST[:PORT]/DATABASE?job=NAME[&sslmode=MODE][&sslrootcert=FILE]
/// [&host=FOLDER]`. A value without a password, which is kept elsewhere (JobFolder::usePasswords()).
struct SharedJobUrl
{
    QString user; ///< empty: as this user is called
    QString host; ///< a name, an address, or the folder of a Unix socket; empty: the usual socket of this computer
    int port = 5432;
    QString database;
    QString job;
    QString tls;             ///< libpq's sslmode; empty: as tlsMode() says
    QString rootCertificate; ///< a file; empty: those that this user or this computer trusts

    /// True when \a text means a shared job and not the name of one in the data folder.
    static bool isMeant(QStringView text);
    /// SHARED_URL, SHARED_URL_PASSWORD, SHARED_URL_TLS, SHARED_URL_JOB: what cannot be a shared job, and how it is
    /// said.
    static Result<SharedJobUrl> parse(const QString& text);

    /// Without a password, as it may be shown and stored.
    QString toString() const;
    /// True where nobody else hears what is said: a Unix socket or the loopback.
    bool isLocal() const;
    /// verify-full where others could listen, unless a person asked for less.
    QString tlsMode() const;
    /// What it means that TLS checks less than it could, translated; empty: it checks all.
    QString tlsWarning() const;
    /// What the job is called on this computer, a name of JobFolder: `Hotel@db.example.com`.
    QString localName() const;
    /// Names the login: `anna@db.example.com:5432/firstring`; all jobs of a database have the same.
    QString login() const;
    /// Where it lies in the database: a schema of its own, at most 63 bytes of UTF-8.
    QString schema() const;

    friend bool operator==(const SharedJobUrl&, const SharedJobUrl&) = default;
};

/// Finds the password for the database of a shared job; empty where none is kept. Any thread; may block. Errors KEY_*.
using DatabasePassword = std::function<Result<QString>(const SharedJobUrl& job)>;

} // namespace firstring
