// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListDraft.h"

#include <QCoreApplication>

#include <array>

namespace firstring {

namespace {

struct CodeText
{
    const char* code;
    const char* sentence; ///< %1 the subject, %2 the other line
};

constexpr std::array texts{
    // The file or the command line
    CodeText{"LIST_EMPTY", QT_TRANSLATE_NOOP("PhoneList", "The list is empty: it holds no line with a phone.")},
    CodeText{"LIST_BINARY",
             QT_TRANSLATE_NOOP(
                 "PhoneList",
                 "This is no text file, so it cannot be a list of phones. Save the list as CSV and choose that file.")},
    CodeText{"LIST_SPREADSHEET",
             QT_TRANSLATE_NOOP("PhoneList", "This is a spreadsheet or an archive, not a CSV file. Open it in your "
                                            "spreadsheet program, save it as CSV and choose that file.")},
    CodeText{"LIST_TOO_BIG", QT_TRANSLATE_NOOP("PhoneList", "The list is too big: %1. Cut it into several files.")},
    CodeText{"LIST_NO_MAC",
             QT_TRANSLATE_NOOP("PhoneList", "No column of the list holds MAC addresses. Its first line reads: %1. Name "
                                            "one column “mac”, or say which one it is.")},
    CodeText{
        "MAP_UNREADABLE",
        QT_TRANSLATE_NOOP(
            "PhoneList", "“%1” does not say which column is which field. Write COLUMN=FIELD, for example Room=label.")},
    CodeText{
        "MAP_COLUMN",
        QT_TRANSLATE_NOOP("PhoneList",
                          "The list has no column “%1”. Use a heading of its first line, or the number of a column.")},
    CodeText{"FIELD_UNKNOWN",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” is no field of a phone. There are label, model, blueprint, "
                                            "config-server, firmware, branding, tags, slot, hold and var.NAME.")},
    CodeText{"FIELD_VARIABLE",
             QT_TRANSLATE_NOOP("PhoneList",
                               "“%1” names no variable. A name has 1 to 100 printable characters, without braces.")},
    // Columns
    CodeText{"COLUMN_TWICE",
             QT_TRANSLATE_NOOP("PhoneList",
                               "Another column is “%1” already. This one was not read; give it another heading.")},
    CodeText{"COLUMN_UNNAMED",
             QT_TRANSLATE_NOOP("PhoneList",
                               "The column has no heading and was not read, but it holds “%1”. Give it a heading.")},
    CodeText{"COLUMN_NAME",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” cannot be the name of a variable, and the column was not read. Use 1 "
                                            "to 100 printable characters, without braces.")},
    // Lines that cannot be read
    CodeText{"QUOTE_OPEN", QT_TRANSLATE_NOOP("PhoneList", "A quote is opened and never closed in its cell. Close it, "
                                                          "or take it away. The lines after it were read.")},
    CodeText{
        "TEXT_AFTER_QUOTE",
        QT_TRANSLATE_NOOP("PhoneList",
                          "Something stands behind a closing quote. A quote inside a text is written twice (\"\").")},
    CodeText{"CELL_TOO_LONG", QT_TRANSLATE_NOOP("PhoneList", "A cell is longer than 10,000 characters.")},
    CodeText{"TOO_MANY_CELLS", QT_TRANSLATE_NOOP("PhoneList", "The line has more than 200 cells.")},
    CodeText{"ROW_LONG",
             QT_TRANSLATE_NOOP("PhoneList", "The line has more cells than the first line has headings: “%1” belongs to "
                                            "no column. Put a text that holds the separator in quotes.")},
    // MACs
    CodeText{"MAC_MISSING", QT_TRANSLATE_NOOP("PhoneList", "The line has no MAC address.")},
    CodeText{"MAC_NOT_HEX", QT_TRANSLATE_NOOP("PhoneList", "“%1” is not a MAC address: it has 12 digits 0-9 and A-F.")},
    CodeText{"MAC_LENGTH",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” is not a MAC address: it needs exactly 12 digits 0-9 and A-F.")},
    CodeText{"MAC_ZERO", QT_TRANSLATE_NOOP("PhoneList", "“%1” is all zeros; no phone has that address.")},
    CodeText{"MAC_MULTICAST",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” is a group address; no phone has it. Check the first two digits.")},
    CodeText{"MAC_TWICE", QT_TRANSLATE_NOOP("PhoneList", "%1 stands in line %2 already. The first line counts.")},
    CodeText{"MAC_IN_JOB", QT_TRANSLATE_NOOP("PhoneList", "The phone is in this job already. What changes: %1.")},
    CodeText{"MAC_FOREIGN",
             QT_TRANSLATE_NOOP(
                 "PhoneList",
                 "%1 does not begin like a MAC address of Aastra or Mitel. Check that the right label was scanned.")},
    // Fields
    CodeText{"MODEL_UNKNOWN",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” is no model that is known here. It is kept as written; check it, "
                                            "since the phone takes files of its own model only.")},
    CodeText{"BLUEPRINT_UNKNOWN",
             QT_TRANSLATE_NOOP("PhoneList", "There is no blueprint “%1” in this job. Make it first.")},
    CodeText{"SERVER_UNKNOWN",
             QT_TRANSLATE_NOOP("PhoneList", "There is no configuration server “%1” in this job. Add it first.")},
    CodeText{"BRANDING_UNKNOWN",
             QT_TRANSLATE_NOOP("PhoneList", "This job does not have all branding files of “%1”. Add them first.")},
    CodeText{"SLOT_UNREADABLE",
             QT_TRANSLATE_NOOP("PhoneList", "“%1” is no place on the bench. A place is a number from 1 to 9999.")},
    CodeText{
        "SLOT_TWICE",
        QT_TRANSLATE_NOOP("PhoneList", "Place %1 is given to the phone in line %2 already. Both keep it; check it.")},
    CodeText{"SLOT_TAKEN",
             QT_TRANSLATE_NOOP("PhoneList", "Place %1 belongs to another phone of this job. Both keep it; check it.")},
    CodeText{"HOLD_UNREADABLE", QT_TRANSLATE_NOOP("PhoneList", "“%1” is neither yes nor no.")},
    CodeText{"FIELD_CONTROL",
             QT_TRANSLATE_NOOP("PhoneList", "The text holds characters that cannot be printed. Type it again.")},
    CodeText{"FIELD_LINE_BREAK",
             QT_TRANSLATE_NOOP("PhoneList", "The text holds a line break. In the phone's file it becomes a blank.")},
    CodeText{"FIELD_CLEARED", QT_TRANSLATE_NOOP("PhoneList", "The cell is empty; the phone loses its “%1”.")},
};

} // namespace

QString phoneListSentence(QLatin1String code, const QString& subject, int otherLine)
{
    for (const CodeText& text : texts) {
        if (code != QLatin1String(text.code))
            continue;
        QString shown = subject.simplified();
        for (QChar& c : shown) {
            if (!c.isPrint())
                c = QChar(0xfffd);
        }
        QString sentence = QCoreApplication::translate("PhoneList", text.sentence);
        // Not arg(): what a file says may itself hold %1 or %2.
        const qsizetype line = sentence.indexOf(QLatin1String("%2"));
        if (line >= 0)
            sentence.replace(line, 2, QString::number(otherLine));
        const qsizetype place = sentence.indexOf(QLatin1String("%1"));
        if (place >= 0)
            sentence.replace(place, 2, shown);
        return sentence;
    }
    Q_ASSERT_X(false, "phoneListSentence", code.data());
    return {};
}

QString PhoneListProblem::sentence() const
{
    return phoneListSentence(QLatin1String(code), subject, otherLine);
}

QString PhoneListDraft::columnName(int column) const
{
    if (column < 1 || column > columns.size())
        return {};
    const PhoneListColumn& named = columns[column - 1];
    return named.header.isEmpty() ? named.name.text() : named.header;
}

Edit toEdit(PhoneListDraft draft)
{
    Edit edit;
    if (draft.isEmpty())
        return edit;
    edit.text = QCoreApplication::translate("PhoneList", "Import %n phone(s)", nullptr,
                                            static_cast<int>(draft.added.size() + draft.changed.size()));
    edit.phones.put.reserve(draft.added.size() + draft.changed.size());
    for (QList<PhoneListRow>* rows : {&draft.added, &draft.changed}) {
        for (PhoneListRow& row : *rows)
            edit.phones.put.append(std::move(row.phone));
    }
    return edit;
}

} // namespace firstring
