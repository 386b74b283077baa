// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/CsvRows.h"

#include <algorithm>
#include <cstring>

namespace firstring {

namespace {

/// After so many forgotten quotes no cell may go on in the next line any more: looking back stays cheap.
constexpr int maxRecoveries = 100;
/// How many rows decide on the delimiter.
constexpr int sampleRows = 50;
constexpr qsizetype sampleBytes = 1 << 20;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

/// The sign after `sep=`, a first line by which spreadsheets tell each other; 0 without one.
char namedDelimiter(QByteArrayView bytes)
{
    const bool named = bytes.size() > 5 && bytes.startsWith("sep=") && isLineEnd(bytes[5]);
    return named && (bytes[4] == ',' || bytes[4] == ';' || bytes[4] == '\t') ? bytes[4] : '\0';
}

} // namespace

bool CsvRow::isBlank() const
{
    return trouble == CsvTrouble::None &&
           std::all_of(cells.begin(), cells.end(), [](const CsvCell& cell) { return cell.raw.isEmpty(); });
}

CsvRows::CsvRows(QByteArrayView bytes, char delimiter)
    : m_bytes(bytes)
    , m_delimiter(delimiter)
{
    if (namedDelimiter(bytes)) {
        m_at = endOfLine(0);
        stepOverLineEnd();
    }
}

bool CsvRows::atLineEnd() const
{
    return m_at >= m_bytes.size() || isLineEnd(m_bytes[m_at]);
}

qsizetype CsvRows::endOfLine(qsizetype from) const
{
    return std::find_if(m_bytes.begin() + from, m_bytes.end(), isLineEnd) - m_bytes.begin();
}

void CsvRows::stepOverLineEnd()
{
    if (m_at >= m_bytes.size())
        return;
    const bool crlf = m_bytes[m_at] == '\r' && m_at + 1 < m_bytes.size() && m_bytes[m_at + 1] == '\n';
    m_at += crlf ? 2 : 1;
    ++m_line;
}

bool CsvRows::next(CsvRow& row)
{
    while (m_at < m_bytes.size() && m_bytes[m_at] == '#') {
        m_at = endOfLine(m_at);
        stepOverLineEnd();
    }
    if (m_at >= m_bytes.size())
        return false;

    m_rowStart = m_at;
    row.line = m_line;
    row.cells.clear();
    row.trouble = CsvTrouble::None;
    row.troubleColumn = 0;
    for (;;) {
        if (static_cast<qsizetype>(row.cells.size()) == csvMaxColumns) {
            recover(row, CsvTrouble::TooManyCells);
            return true;
        }
        CsvCell cell;
        if (!readCell(row, cell))
            return true;
        row.cells.push_back(cell);
        if (atLineEnd())
            break;
        ++m_at; // the delimiter
    }
    stepOverLineEnd();
    row.lines = std::max(1, m_line - row.line);
    return true;
}

bool CsvRows::readCell(CsvRow& row, CsvCell& cell)
{
    const auto isBlank = [this](char c) { return (c == ' ' || c == '\t') && c != m_delimiter; };
    while (m_at < m_bytes.size() && isBlank(m_bytes[m_at]))
        ++m_at;
    if (m_at < m_bytes.size() && m_bytes[m_at] == '"') {
        if (!readQuoted(row, cell))
            return false;
        while (m_at < m_bytes.size() && isBlank(m_bytes[m_at]))
            ++m_at;
        if (atLineEnd() || m_bytes[m_at] == m_delimiter)
            return true;
        // In another line it is the quote of another phone that closed this one.
        recover(row, csvLineBreaks(cell.raw) > 0 ? CsvTrouble::QuoteOpen : CsvTrouble::TextAfterQuote);
        return false;
    }
    const qsizetype start = m_at;
    const auto ends = [delimiter = m_delimiter](char c) { return isLineEnd(c) || c == delimiter; };
    m_at = std::find_if(m_bytes.begin() + start, m_bytes.end(), ends) - m_bytes.begin();
    qsizetype end = m_at;
    while (end > start && isBlank(m_bytes[end - 1]))
        --end;
    cell.raw = m_bytes.sliced(start, end - start);
    if (cell.raw.size() <= csvMaxCellBytes)
        return true;
    recover(row, CsvTrouble::CellTooLong);
    return false;
}

bool CsvRows::readQuoted(CsvRow& row, CsvCell& cell)
{
    const qsizetype start = m_at + 1;
    qsizetype limit = std::min(m_bytes.size(), start + csvMaxCellBytes + 1);
    if (m_recoveries >= maxRecoveries)
        limit = std::min(limit, endOfLine(start));
    qsizetype at = start;
    for (;;) {
        const void* found =
            at < limit ? std::memchr(m_bytes.data() + at, '"', static_cast<std::size_t>(limit - at)) : nullptr;
        if (!found) {
            recover(row, CsvTrouble::QuoteOpen);
            return false;
        }
        at = static_cast<const char*>(found) - m_bytes.data();
        if (at + 1 >= m_bytes.size() || m_bytes[at + 1] != '"')
            break;
        cell.doubled = true;
        at += 2;
    }
    cell.quoted = true;
    cell.raw = m_bytes.sliced(start, at - start);
    m_line += csvLineBreaks(cell.raw);
    m_at = at + 1;
    return true;
}

void CsvRows::recover(CsvRow& row, CsvTrouble trouble)
{
    ++m_recoveries;
    row.troubleColumn = static_cast<int>(row.cells.size()) + 1;
    row.trouble = trouble;
    row.cells.clear();
    row.lines = 1;
    m_line = row.line;
    m_at = endOfLine(m_rowStart);
    stepOverLineEnd();
}

void CsvRows::refuseQuotesOf(CsvRow& row)
{
    const auto open = std::find_if(row.cells.begin(), row.cells.end(),
                                   [](const CsvCell& cell) { return cell.quoted && csvLineBreaks(cell.raw) > 0; });
    row.cells.erase(open, row.cells.end());
    recover(row, CsvTrouble::QuoteOpen);
}

char csvDelimiter(QByteArrayView bytes)
{
    if (const char named = namedDelimiter(bytes))
        return named;
    char best = ',';
    int bestRows = 0;
    std::size_t bestCells = 1;
    for (const char candidate : {',', ';', '\t'}) {
        CsvRows rows(bytes.first(std::min(bytes.size(), sampleBytes)), candidate);
        CsvRow row;
        std::size_t cells = 0;
        int agreeing = 0;
        for (int seen = 0; seen < sampleRows && rows.next(row);) {
            if (row.isBlank())
                continue;
            ++seen;
            if (cells == 0)
                cells = row.cells.size();
            if (cells > 1 && row.cells.size() == cells)
                ++agreeing;
        }
        if (agreeing > bestRows || (agreeing == bestRows && agreeing > 0 && cells > bestCells)) {
            best = candidate;
            bestRows = agreeing;
            bestCells = cells;
        }
    }
    return best;
}

int csvLineBreaks(QByteArrayView bytes)
{
    int breaks = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n')))
            ++breaks;
    }
    return breaks;
}

} // namespace firstring
