// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PhoneListReader.h"

#include "models/domain/PhoneModel.h"
#include "models/formats/CsvText.h"
#include "models/formats/PhoneListHeader.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <cstring>

namespace firstring {

namespace {

constexpr qsizetype maxBytes = 100 * 1024 * 1024;
constexpr int maxRows = 1'000'000;
/// Distinct values of a column that are remembered; more of them are no repeated values.
constexpr qsizetype maxRemembered = 10'000;

Error refusal(const char* code, const QString& subject = {})
{
    return {QLatin1String(code), phoneListSentence(QLatin1String(code), subject), {}};
}

const char* codeOf(CsvTrouble trouble)
{
    switch (trouble) {
    case CsvTrouble::None:
        break;
    case CsvTrouble::QuoteOpen:
        return "QUOTE_OPEN";
    case CsvTrouble::TextAfterQuote:
        return "TEXT_AFTER_QUOTE";
    case CsvTrouble::CellTooLong:
        return "CELL_TOO_LONG";
    case CsvTrouble::TooManyCells:
        return "TOO_MANY_CELLS";
    }
    return "";
}

const char* macCode(const Error& error)
{
    for (const char* code : {"MAC_NOT_HEX", "MAC_LENGTH", "MAC_ZERO", "MAC_MULTICAST"}) {
        if (error.code == QLatin1String(code))
            return code;
    }
    return "MAC_NOT_HEX";
}

/// Fields that hold the same few values in thousands of lines.
bool isRepeated(PhoneField field)
{
    return field >= PhoneField::Model && field <= PhoneField::Tags;
}

void copyField(Phone& to, const Phone& from, PhoneField field)
{
    switch (field) {
    case PhoneField::Model:
        to.model = from.model;
        break;
    case PhoneField::Blueprint:
        to.blueprint = from.blueprint;
        break;
    case PhoneField::ConfigServer:
        to.configServer = from.configServer;
        break;
    case PhoneField::Firmware:
        to.firmware = from.firmware;
        break;
    case PhoneField::Branding:
        to.branding = from.branding;
        break;
    case PhoneField::Tags:
        to.tags = from.tags;
        break;
    default:
        Q_ASSERT(false);
    }
}

/// One reading of one file.
class Reading
{
public:
    Reading(const JobState& state, TextEncoding encoding, char delimiter)
        : m_state(state)
    {
        m_draft.revision = state.revision;
        m_draft.encoding = encoding;
        m_draft.delimiter = delimiter;
    }

    Result<PhoneListDraft> run(QByteArrayView bytes, const PhoneListOptions& options)
    {
        if (const auto ready = readHeader(bytes, options); !ready)
            return ready.error();
        reserve(bytes);
        CsvRows rows(bytes, m_draft.delimiter);
        CsvRow row;
        bool headerPassed = !m_draft.hasHeader;
        int count = 0;
        int blank = 0;
        while (rows.next(row)) {
            const bool isBlank = row.isBlank();
            if (!isBlank && !headerPassed) {
                headerPassed = true;
                continue;
            }
            if (++(isBlank ? blank : count) > maxRows)
                return refusal("LIST_TOO_BIG", QCoreApplication::translate("PhoneList", "more than 1,000,000 lines"));
            if (isBlank)
                continue;
            if (row.lines > 1 && swallowsPhones(row))
                rows.refuseQuotesOf(row);
            readRow(row);
        }
        if (count == 0)
            return refusal("LIST_EMPTY");
        remarkTakenSlots();
        return std::move(m_draft);
    }

private:
    using Severity = PhoneListSeverity;

    struct Remembered
    {
        Phone phone; ///< the field's value, in a phone that has nothing else
        const char* code = nullptr;
    };

    /// For as many phones as lines end, or as fit: a line with a MAC has twelve digits and its end.
    void reserve(QByteArrayView bytes)
    {
        const qsizetype lines = std::count(bytes.begin(), bytes.end(), '\n');
        const qsizetype most = std::min({lines, bytes.size() / 13, qsizetype(maxRows)});
        m_draft.added.reserve(most);
        m_lines.reserve(most);
    }

    QStringList texts(const CsvRow& row) const
    {
        QStringList list;
        for (const CsvCell& cell : row.cells)
            list.append(csvText(cell, textEncoding()));
        return list;
    }

    /// UTF-16 was turned into UTF-8 before.
    TextEncoding textEncoding() const
    {
        return m_draft.encoding == TextEncoding::Latin1 ? TextEncoding::Latin1 : TextEncoding::Utf8;
    }

    Result<void> readHeader(QByteArrayView bytes, const PhoneListOptions& options)
    {
        CsvRows rows(bytes, m_draft.delimiter);
        CsvRow row;
        QStringList lines[2];
        int found = 0;
        int line = 1;
        while (found < 2 && rows.next(row)) {
            if (row.isBlank())
                continue;
            if (found == 0) {
                if (row.trouble == CsvTrouble::TooManyCells)
                    return refusal("LIST_TOO_BIG", QCoreApplication::translate("PhoneList", "more than 200 columns"));
                line = row.line;
            }
            lines[found++] = texts(row);
        }
        if (found == 0)
            return refusal("LIST_EMPTY");
        auto header = readPhoneListHeader(lines[0], lines[1], line, options);
        if (!header)
            return header.error();
        m_draft.hasHeader = header->isHeader;
        m_draft.columns = header->columns;
        m_draft.problems = header->problems;
        m_macColumn = static_cast<std::size_t>(header->macColumn);
        m_remembered.resize(static_cast<std::size_t>(header->columns.size()));
        m_settled = header->settled;
        return {};
    }

    /// True if a quoted text holds a line that begins with a MAC: then its quote was closed by that of a later phone.
    bool swallowsPhones(const CsvRow& row) const
    {
        for (const CsvCell& cell : row.cells) {
            if (!cell.quoted || csvLineBreaks(cell.raw) == 0)
                continue;
            const QString text = csvText(cell, textEncoding());
            const auto lines = QStringView(text).split(u'\n');
            for (qsizetype i = 1; i < lines.size(); ++i) {
                if (MacAddress::parse(lines[i].left(lines[i].indexOf(QLatin1Char(m_draft.delimiter)))))
                    return true;
            }
        }
        return false;
    }

    void remark(Severity severity, int line, std::size_t column, const char* code, const QString& subject,
                int other = 0)
    {
        // An own copy: a cut string would keep the whole one.
        m_draft.problems.append({severity, line, static_cast<int>(column), code, subject.left(60), other});
    }

    void readRow(const CsvRow& row)
    {
        const qsizetype before = m_draft.problems.size();
        m_refused = false;
        readPhone(row);
        if (!m_refused)
            return;
        ++m_draft.refusedLines;
        // What is not taken needs no other remarks than why.
        const auto isOther = [](const PhoneListProblem& problem) { return problem.severity != Severity::Refused; };
        m_draft.problems.erase(std::remove_if(m_draft.problems.begin() + before, m_draft.problems.end(), isOther),
                               m_draft.problems.end());
    }

    void refuse(const CsvRow& row, std::size_t column, const char* code, const QString& subject, int other = 0)
    {
        m_refused = true;
        remark(Severity::Refused, row.line, column, code, subject, other);
    }

    void readPhone(const CsvRow& row)
    {
        if (row.trouble != CsvTrouble::None)
            return refuse(row, static_cast<std::size_t>(row.troubleColumn), codeOf(row.trouble), {});
        const std::size_t columns = static_cast<std::size_t>(m_draft.columns.size());
        for (std::size_t i = columns; i < row.cells.size(); ++i) {
            if (!row.cells[i].raw.isEmpty())
                return refuse(row, i + 1, "ROW_LONG", csvText(row.cells[i], textEncoding()));
        }
        if (m_macColumn >= row.cells.size() || row.cells[m_macColumn].raw.isEmpty())
            return refuse(row, m_macColumn + 1, "MAC_MISSING", {});
        const QString macText = csvText(row.cells[m_macColumn], textEncoding());
        const auto mac = MacAddress::parse(macText);
        if (!mac)
            return refuse(row, m_macColumn + 1, macCode(mac.error()), macText);
        if (const auto seen = m_lines.constFind(*mac); seen != m_lines.constEnd())
            return refuse(row, m_macColumn + 1, "MAC_TWICE", mac->pretty(), *seen);
        if (!mac->hasKnownMaker())
            remark(Severity::Warning, row.line, m_macColumn + 1, "MAC_FOREIGN", mac->pretty());

        const Phone* existing = m_state.phones.find(*mac);
        Phone phone = existing ? *existing : Phone{.mac = *mac};
        for (std::size_t i = 0; i < std::min(columns, row.cells.size()); ++i) {
            if (i != m_macColumn)
                readField(row, i, phone, existing);
        }
        if (m_refused)
            return;
        m_lines.insert(*mac, row.line);
        keep(row, std::move(phone), existing);
    }

    void readField(const CsvRow& row, std::size_t column, Phone& phone, const Phone* existing)
    {
        const CsvCell& cell = row.cells[column];
        const PhoneFieldName& name = m_draft.columns[static_cast<qsizetype>(column)].name;
        if (name.field == PhoneField::Ignored)
            return remarkUnnamed(row, column);
        if (cell.raw.isEmpty() && !existing)
            return;
        const char* code = isRepeated(name.field) && !cell.doubled ? writeRemembered(phone, column, cell)
                                                                   : writeText(phone, name, row, column);
        if (code)
            refuse(row, column + 1, code, csvText(cell, textEncoding()));
        else if (name.field == PhoneField::Model && m_unknownModels.contains(phone.model))
            remark(Severity::Warning, row.line, column + 1, "MODEL_UNKNOWN", phone.model);
        if (existing && cell.raw.isEmpty() && phoneFieldText(*existing, name) != phoneFieldText(phone, name))
            remark(Severity::Warning, row.line, column + 1, "FIELD_CLEARED", name.text());
    }

    /// The field's value into \a phone; a model is looked up here, once per spelling, since that is dear.
    const char* write(Phone& phone, const PhoneFieldName& name, const QString& text)
    {
        if (text.size() > csvMaxCellChars)
            return "CELL_TOO_LONG";
        const char* code = writePhoneField(phone, name, text, m_state);
        if (!code && name.field == PhoneField::Model && !phone.model.isEmpty() && !findModel(phone.model))
            m_unknownModels.insert(phone.model);
        return code;
    }

    const char* writeText(Phone& phone, const PhoneFieldName& name, const CsvRow& row, std::size_t column)
    {
        const QString text = csvText(row.cells[column], textEncoding());
        const char* code = write(phone, name, text);
        if (!code && row.lines > 1 && (text.contains(u'\n') || text.contains(u'\r')))
            remark(Severity::Warning, row.line, column + 1, "FIELD_LINE_BREAK", {});
        if (!code && name.field == PhoneField::Slot && phone.slot > 0)
            remarkSlot(row.line, column, phone.slot);
        return code;
    }

    const char* writeRemembered(Phone& phone, std::size_t column, const CsvCell& cell)
    {
        const PhoneFieldName& name = m_draft.columns[static_cast<qsizetype>(column)].name;
        auto& known = m_remembered[column];
        auto place = known.constFind(cell.raw);
        if (place == known.constEnd()) {
            if (known.size() >= maxRemembered)
                known.clear();
            Remembered value;
            value.code = write(value.phone, name, csvText(cell, textEncoding()));
            place = known.insert(cell.raw, std::move(value));
        }
        if (!place->code)
            copyField(phone, place->phone, name.field);
        return place->code;
    }

    void remarkUnnamed(const CsvRow& row, std::size_t column)
    {
        const CsvCell& cell = row.cells[column];
        if (cell.raw.isEmpty() || m_settled[column])
            return;
        m_settled[column] = true;
        remark(Severity::Warning, row.line, column + 1, "COLUMN_UNNAMED", csvText(cell, textEncoding()));
    }

    void remarkSlot(int line, std::size_t column, int slot)
    {
        m_slotColumn = column + 1;
        const auto seen = m_slots.constFind(slot);
        if (seen == m_slots.constEnd())
            m_slots.insert(slot, line);
        else
            remark(Severity::Warning, line, column + 1, "SLOT_TWICE", QString::number(slot), *seen);
    }

    void keep(const CsvRow& row, Phone&& phone, const Phone* existing)
    {
        if (!existing) {
            m_draft.added.emplaceBack(row.line, std::move(phone));
        } else if (phone == *existing) {
            m_draft.unchanged.append({row.line, std::move(phone)});
        } else {
            QStringList fields;
            for (const PhoneListColumn& column : std::as_const(m_draft.columns)) {
                if (phoneFieldText(phone, column.name) != phoneFieldText(*existing, column.name))
                    fields.append(column.name.text());
            }
            m_draft.problems.append({Severity::Change, row.line, static_cast<int>(m_macColumn) + 1, "MAC_IN_JOB",
                                     fields.join(QLatin1String(", ")), 0});
            m_draft.changed.append({row.line, std::move(phone)});
        }
    }

    /// Places that a phone of the job keeps which this file does not name.
    void remarkTakenSlots()
    {
        if (m_slots.isEmpty())
            return;
        m_state.phones.forEach([this](const Phone& phone) {
            const auto line = m_slots.constFind(phone.slot);
            if (line != m_slots.constEnd() && !m_lines.contains(phone.mac))
                remark(Severity::Warning, *line, m_slotColumn, "SLOT_TAKEN", QString::number(phone.slot));
        });
        std::stable_sort(m_draft.problems.begin(), m_draft.problems.end(),
                         [](const PhoneListProblem& a, const PhoneListProblem& b) { return a.line < b.line; });
    }

    const JobState& m_state;
    PhoneListDraft m_draft;
    std::size_t m_macColumn = 0;
    std::size_t m_slotColumn = 0; ///< 1..n
    QHash<MacAddress, int> m_lines;
    QHash<int, int> m_slots;                                     ///< place -> line
    std::vector<QHash<QByteArrayView, Remembered>> m_remembered; ///< by column
    std::vector<bool> m_settled; ///< by column: nothing needs to be said any more if it is not read
    QSet<QString> m_unknownModels;
    bool m_refused = false;
};

bool startsWithAny(QByteArrayView bytes, std::initializer_list<QByteArrayView> signs)
{
    return std::any_of(signs.begin(), signs.end(), [bytes](QByteArrayView sign) { return bytes.startsWith(sign); });
}

} // namespace

Result<PhoneListDraft> readPhoneList(const QByteArray& bytes, const JobState& state, const PhoneListOptions& options)
{
    if (bytes.size() > maxBytes)
        return refusal("LIST_TOO_BIG", QCoreApplication::translate("PhoneList", "more than 100 MB"));
    if (startsWithAny(bytes, {"PK\x03\x04", "\xd0\xcf\x11\xe0"}))
        return refusal("LIST_SPREADSHEET");
    const TextShape shape = textShape(bytes);
    QByteArray converted;
    QByteArrayView text = QByteArrayView(bytes).sliced(shape.start);
    if (shape.encoding == TextEncoding::Utf16) {
        converted = decodeText(bytes).toUtf8();
        text = converted;
    }
    if (!text.isEmpty() && std::memchr(text.data(), 0, static_cast<std::size_t>(text.size())))
        return refusal("LIST_BINARY");
    Reading reading(state, shape.encoding, csvDelimiter(text));
    return reading.run(text, options);
}

} // namespace firstring
