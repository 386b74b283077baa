// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/Postgres.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

/// What a SQLSTATE means for a job; the first whose beginning fits speaks.
struct Meaning
{
    const char* state; ///< its beginning; of refusals at the door words of Postgres.cpp
    const char* code;
    const char* sentence; ///< %1 is the job, %2 the computer
};

/// Its schema is not there: who moves a job puts that aside under another name.
constexpr const char* moved = QT_TRANSLATE_NOOP(
    "Store", "“%1” is no longer in the database on %2: it was moved or removed. What was saved before "
             "went with it, and phones are still served. Open it where it is now.");

constexpr std::array meanings{
    Meaning{"TLS", "DATABASE_TLS",
            QT_TRANSLATE_NOOP("Store",
                              "The database on %2 could not show that it is the one that is meant, so “%1” was not "
                              "opened. Its certificate must name %2 and come from an authority that this computer "
                              "knows, or that sslrootcert in the address names.")},
    Meaning{"ENCODING", "DATABASE_ENCODING",
            QT_TRANSLATE_NOOP("Store", "The database of “%1” does not keep UTF-8, so names would be lost. Have one "
                                       "made with ENCODING 'UTF8'.")},
    Meaning{"28", "DATABASE_PASSWORD",
            QT_TRANSLATE_NOOP("Store",
                              "The database on %2 does not let this user in, so “%1” was not opened. Check the user "
                              "in the address, and have the password kept with: firstringctl job password ADDRESS.")},
    Meaning{"3D000", "DATABASE_UNKNOWN",
            QT_TRANSLATE_NOOP("Store", "There is no such database on %2. Check the address, or have the database "
                                       "made: createdb --encoding UTF8.")},
    Meaning{"42501", "STORE_READ_ONLY",
            QT_TRANSLATE_NOOP("Store", "The user of the database may not do that to “%1”. Ask its administrator for "
                                       "the right to create and change there.")},
    Meaning{"25006", "STORE_READ_ONLY",
            QT_TRANSLATE_NOOP("Store", "The database on %2 is a copy that can only be read, so “%1” cannot be "
                                       "changed there. Take the address of the one that is copied.")},
    Meaning{"53100", "STORE_FULL",
            QT_TRANSLATE_NOOP("Store", "The disk of the database on %2 is full, so “%1” cannot be saved. What was "
                                       "saved before is safe and phones are still served. Make room there, then open "
                                       "the job again.")},
    Meaning{"53", "STORE_AWAY", nullptr}, // no memory, no connection left
    Meaning{"57", "STORE_AWAY", nullptr}, // it is told to end, or did not answer in time
    Meaning{"08", "STORE_AWAY", nullptr},
    Meaning{"25P03", "STORE_AWAY", nullptr},
    Meaning{"42P01", "JOB_UNKNOWN", moved},
    Meaning{"3F000", "JOB_UNKNOWN", moved},
    Meaning{"55P03", "JOB_BUSY",
            QT_TRANSLATE_NOOP("Store", "Another workstation keeps “%1” busy, so it cannot be saved. It is tried "
                                       "again.")},
    // Rolled back, and what for was not heard: it may go well when it is made again.
    Meaning{"25P02", "JOB_BUSY",
            QT_TRANSLATE_NOOP("Store", "Another workstation keeps “%1” busy, so it cannot be saved. It is tried "
                                       "again.")},
    Meaning{"40", "JOB_BUSY",
            QT_TRANSLATE_NOOP("Store", "Another workstation keeps “%1” busy, so it cannot be saved. It is tried "
                                       "again.")},
    Meaning{"58", "STORE_IO",
            QT_TRANSLATE_NOOP("Store", "The disk of the database on %2 did not read or write “%1” as it should. "
                                       "Check that disk, then open the job again.")},
    Meaning{"XX", "JOB_DAMAGED",
            QT_TRANSLATE_NOOP("Store", "“%1” is damaged in its database on %2. It was left as it is. Have the "
                                       "administrator take the last good copy.")},
    Meaning{"42", "JOB_DAMAGED",
            QT_TRANSLATE_NOOP("Store", "“%1” is damaged in its database on %2. It was left as it is. Have the "
                                       "administrator take the last good copy.")},
};

constexpr const char* away =
    QT_TRANSLATE_NOOP("Store", "The database on %2 does not answer, so “%1” can only be read now. Phones are still "
                               "served. Changes are possible again as soon as it answers.");
constexpr const char* other =
    QT_TRANSLATE_NOOP("Store", "The database on %2 did not take a change of “%1”. What was saved before is safe. Open "
                               "the job again.");

} // namespace

Error postgresError(const SharedJobUrl& job, const QByteArray& state, const QString& message, const QString& doing)
{
    const char* code = state.isEmpty() ? "STORE_AWAY" : "STORE_FAILED";
    const char* sentence = state.isEmpty() ? away : other;
    const auto meaning =
        std::find_if(meanings.begin(), meanings.end(), [&](const Meaning& one) { return state.startsWith(one.state); });
    if (meaning != meanings.end()) {
        code = meaning->code;
        sentence = meaning->sentence ? meaning->sentence : away;
    }
    const QString where = job.host.isEmpty() || job.host.startsWith(u'/') ? QStringLiteral("localhost") : job.host;
    // Not every sentence names the computer.
    QString text = QCoreApplication::translate("Store", sentence).replace(QLatin1String("%2"), where);
    return {QString::fromLatin1(code), text.replace(QLatin1String("%1"), job.job),
            QStringLiteral("%1: PostgreSQL %2, %3, at: %4")
                .arg(job.toString(), QString::fromLatin1(state), message.simplified(), doing.left(200).simplified())};
}

} // namespace firstring
