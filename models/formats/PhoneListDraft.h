// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/formats/PhoneFields.h"
#include "models/formats/TextBytes.h"

namespace firstring {

/// What the preview says about a line.
enum class PhoneListSeverity : quint8 {
    Change,  ///< the phone is in the job already and is changed
    Warning, ///< taken, but look at it
    Refused, ///< not taken
};

/// The sentence of a remark's code, translated. \a subject is what was written.
QString phoneListSentence(QLatin1String code, const QString& subject, int otherLine = 0);

/// One remark on one place of the file. The sentence is built when somebody reads it: a file may have a million of
/// them.
struct PhoneListProblem
{
    PhoneListSeverity severity = PhoneListSeverity::Warning;
    int line = 0;          ///< 1..n
    int column = 0;        ///< 1..n, 0: the whole line
    const char* code = ""; ///< stable UPPER_SNAKE, for example `MAC_TWICE`
    QString subject;       ///< what it is about: what was written, or the fields that change
    int otherLine = 0;     ///< MAC_TWICE, SLOT_TWICE: the line that came first

    /// Translated, for a technician.
    QString sentence() const;

    friend bool operator==(const PhoneListProblem& a, const PhoneListProblem& b)
    {
        return a.severity == b.severity && a.line == b.line && a.column == b.column && qstrcmp(a.code, b.code) == 0 &&
               a.subject == b.subject && a.otherLine == b.otherLine;
    }
};

/// One column and what it became.
struct PhoneListColumn
{
    QString header; ///< as in the file; empty without a header line
    PhoneFieldName name;

    friend bool operator==(const PhoneListColumn&, const PhoneListColumn&) = default;
};

/// One good line: the whole phone as it will be.
struct PhoneListRow
{
    int line = 0;
    Phone phone;

    friend bool operator==(const PhoneListRow&, const PhoneListRow&) = default;
};

/// What a phone list would do to a job: shown as a preview, then taken as one step. A value; made on the pool.
struct PhoneListDraft
{
    quint64 revision = 0; ///< of the state it was read against; read again if that has moved on
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ',';
    bool hasHeader = true;
    QList<PhoneListColumn> columns;
    QList<PhoneListRow> added;        ///< in file order
    QList<PhoneListRow> changed;      ///< phones of the job with what the file says put in
    QList<PhoneListRow> unchanged;    ///< phones of the job that already are as the file says
    QList<PhoneListProblem> problems; ///< by line
    int refusedLines = 0;

    bool isEmpty() const { return added.isEmpty() && changed.isEmpty(); }
    /// The column's header, or its field; empty for column 0.
    QString columnName(int column) const;

    friend bool operator==(const PhoneListDraft&, const PhoneListDraft&) = default;
};

/// Everything good in the draft as one undoable step; empty when there is nothing to do. Give the draft
/// away if it is not needed any more: then its phones are not copied.
Edit toEdit(PhoneListDraft draft);

} // namespace firstring
