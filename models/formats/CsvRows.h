// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <vector>

namespace firstring {

/// Bounds of a table, so that no file can take more than its share: by data, not by time.
inline constexpr qsizetype csvMaxColumns = 200;
inline constexpr qsizetype csvMaxCellChars = 10'000;
inline constexpr qsizetype csvMaxCellBytes = 4 * csvMaxCellChars;

/// One cell as it stands in the file; views into its bytes.
struct CsvCell
{
    QByteArrayView raw; ///< without the quotes around it; blanks at the ends are gone unless it is quoted
    bool quoted = false;
    bool doubled = false; ///< it holds `""`, each of which means one quote
};

/// What makes a line unreadable.
enum class CsvTrouble : quint8 { None, QuoteOpen, TextAfterQuote, CellTooLong, TooManyCells };

struct CsvRow
{
    int line = 0;               ///< where it begins, 1..n
    int lines = 1;              ///< how many lines of the file it takes
    std::vector<CsvCell> cells; ///< empty if there is trouble
    CsvTrouble trouble = CsvTrouble::None;
    int troubleColumn = 0; ///< 1..n, 0 without trouble

    bool isBlank() const;
};

/// Splits a table into rows and cells after RFC 4180 in one pass, tolerantly: LF, CRLF or CR; blanks around quotes;
/// lines that begin with `#` are comments and skipped. Works on bytes of UTF-8 or Latin-1. A line with a trouble costs
/// only itself: reading goes on at the next line, so that one forgotten quote does not swallow the file. Time is
/// linear.
class CsvRows
{
public:
    /// \a bytes must outlive this and every cell it gave.
    CsvRows(QByteArrayView bytes, char delimiter);

    /// The next row into \a row, whose memory is used again. False at the end.
    bool next(CsvRow& row);
    /// Takes the last row back and gives its first line as one with an open quote: for rows whose quotes closed by
    /// accident, several phones further down. The rest of its lines come next.
    void refuseQuotesOf(CsvRow& row);

private:
    bool readCell(CsvRow& row, CsvCell& cell);
    bool readQuoted(CsvRow& row, CsvCell& cell);
    void recover(CsvRow& row, CsvTrouble trouble);
    qsizetype endOfLine(qsizetype from) const;
    void stepOverLineEnd();
    bool atLineEnd() const;

    QByteArrayView m_bytes;
    char m_delimiter;
    qsizetype m_at = 0;
    qsizetype m_rowStart = 0;
    int m_line = 1;
    int m_recoveries = 0;
};

/// Comma, semicolon or tab: the one that a first line `sep=;` names, else the one that cuts most of the first rows
/// into as many cells as the first one.
char csvDelimiter(QByteArrayView bytes);

/// How many lines of text \a bytes begins in addition to its first.
int csvLineBreaks(QByteArrayView bytes);

} // namespace firstring
