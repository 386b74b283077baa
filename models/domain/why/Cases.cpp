// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Cases.h"

#include <QFile>

#include <array>
#include <cstring>

/// A static library's resources are not linked in by themselves. Outside the namespace, as Qt asks.
static void linkWhy()
{
    Q_INIT_RESOURCE(why);
}

namespace firstring::why {

namespace {

enum Column { Id, Weight, Trust, If, Actions, columnCount };

constexpr char16_t marks[] = u"VUIR"; // in the order of Certainty

std::optional<Case> readRow(const QStringList& cells)
{
    if (cells.size() != columnCount)
        return {};
    Case row;
    row.id = cells[Id];
    bool isNumber = false;
    row.weight = cells[Weight].toInt(&isNumber);
    const qsizetype mark = cells[Trust].size() == 1 ? QStringView(marks).indexOf(cells[Trust].at(0)) : -1;
    auto condition = Condition::parse(cells[If]);
    row.sentences = findSentences(row.id.toLatin1().constData());
    if (!isNumber || row.weight < 0 || row.weight > 99 || mark < 0 || !condition || condition->terms() == 0 ||
        !row.sentences)
        return {};
    row.certainty = static_cast<Certainty>(mark);
    row.condition = std::move(*condition);
    for (const QString& name : cells[Actions].split(u' ', Qt::SkipEmptyParts)) {
        const auto action = actionFromName(name);
        if (!action)
            return {};
        row.actions.append(*action);
    }
    return row;
}

QByteArray builtInCases()
{
    linkWhy();
    QFile file(QStringLiteral(":/why/cases.tsv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

QChar certaintyMark(Certainty certainty)
{
    return QChar(marks[static_cast<std::size_t>(certainty)]);
}

const Sentences* findSentences(const char* id)
{
    for (const auto rows : {networkSentences(), gateSentences(), filesSentences(), firmwareSentences()}) {
        for (const Sentences& row : rows) {
            if (std::strcmp(row.id, id) == 0)
                return &row;
        }
    }
    return nullptr;
}

Result<QList<Case>> readCases(const QByteArray& tsv)
{
    QList<Case> found;
    int number = 0;
    for (const QByteArray& line : tsv.split('\n')) {
        ++number;
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        auto row = readRow(QString::fromUtf8(line).split(u'\t'));
        if (!row)
            return Error{QStringLiteral("CASE_ROW"), QStringLiteral("line %1").arg(number), QString::fromUtf8(line)};
        found.append(std::move(*row));
    }
    return found;
}

const QList<Case>& cases()
{
    static const QList<Case> all = [] {
        auto read = readCases(builtInCases());
        Q_ASSERT_X(read, "cases.tsv", qPrintable(read.error().sentence));
        return read ? std::move(*read) : QList<Case>();
    }();
    return all;
}

} // namespace firstring::why
