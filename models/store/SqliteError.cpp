// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/Sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace firstring {

namespace {

struct Meaning
{
    const char* code;
    const char* sentence; ///< %1 is the file's name
};

Meaning meaningOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {"STORE_FULL",
                QT_TRANSLATE_NOOP("Store",
                                  "The disk is full, so “%1” cannot be saved. What was saved before is safe and "
                                  "phones are still served. Make room, then open the job again.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return {"STORE_READ_ONLY",
                QT_TRANSLATE_NOOP("Store",
                                  "“%1” cannot be written: the file, its folder or the disk is read-only. Nothing "
                                  "that you change is kept. Check the rights of the folder, then open the job again.")};
    case SQLITE_CORRUPT:
    case SQLITE_ERROR: // our statements are right: a table or column that they name is gone
        return {"JOB_DAMAGED",
                QT_TRANSLATE_NOOP("Store",
                                  "“%1” is damaged. It was left as it is. Take its last good copy, or check it with "
                                  "firstringctl check.")};
    case SQLITE_NOTADB:
        return {"JOB_NOT_OURS",
                QT_TRANSLATE_NOOP("Store",
                                  "“%1” is not a Firstring job, or its beginning is damaged. It was left as it is.")};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {"JOB_BUSY",
                QT_TRANSLATE_NOOP(
                    "Store", "Another program keeps “%1” busy, so it cannot be saved. Close that program, then open "
                             "the job again.")};
    case SQLITE_CANTOPEN:
        return {"STORE_OPEN",
                QT_TRANSLATE_NOOP(
                    "Store", "“%1” cannot be opened. Check that the file and its folder may be read and written.")};
    case SQLITE_IOERR:
        return {"STORE_IO",
                QT_TRANSLATE_NOOP(
                    "Store", "The disk did not read or write “%1” as it should. What was saved before is safe unless "
                             "the disk is failing. Check the disk, then open the job again.")};
    default:
        return {"STORE_FAILED",
                QT_TRANSLATE_NOOP("Store",
                                  "“%1” cannot be saved. What was saved before is safe. Open the job again; if it "
                                  "happens again, check it with firstringctl check.")};
    }
}

} // namespace

Error sqliteError(int code, const QString& path, const char* message, const char* doing)
{
    const Meaning meaning = meaningOf(code);
    return {QString::fromLatin1(meaning.code),
            QCoreApplication::translate("Store", meaning.sentence).arg(QFileInfo(path).fileName()),
            QStringLiteral("%1: SQLite %2, %3, at: %4")
                .arg(path)
                .arg(code)
                .arg(QString::fromUtf8(message), QString::fromUtf8(doing).simplified())};
}

} // namespace firstring
