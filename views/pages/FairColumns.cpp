// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/FairColumns.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <numeric>

namespace firstring {

namespace {

constexpr int cellMargin = 20;   ///< pixels around the text of a cell or title
constexpr int shortChars = 18;   ///< what wishes no more than this never shrinks or grows
constexpr double smallest = 0.5; ///< of its wish, for a long column

} // namespace

FairColumns::FairColumns(QTableView* table, QList<int> chars)
    : QObject(table)
    , m_table(table)
    , m_chars(std::move(chars))
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] { m_ended = m_ended || !m_sharing; });
    share();
}

bool FairColumns::eventFilter(QObject*, QEvent* event)
{
    if (event->type() == QEvent::Resize && !m_ended)
        share();
    return false;
}

void FairColumns::share()
{
    const QScopedValueRollback sharing(m_sharing, true);
    const QFontMetrics metrics(m_table->font());
    const QAbstractItemModel* model = m_table->model();
    QList<int> wishes;
    QList<int> least;
    for (int column = 0; column < m_chars.size(); ++column) {
        const int title = metrics.horizontalAdvance(model->headerData(column, Qt::Horizontal).toString()) + cellMargin;
        const int wish = std::max(title, m_chars[column] * metrics.averageCharWidth() + cellMargin);
        const bool isLong = m_chars[column] > shortChars;
        wishes.append(wish);
        least.append(isLong ? std::max(title, int(wish * smallest)) : wish);
    }
    const QList<int> widths = fairWidths(wishes, least, m_table->viewport()->width());
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, widths[column]);
}

QList<int> fairWidths(const QList<int>& wishes, const QList<int>& least, int available)
{
    QList<int> widths = wishes;
    const int wished = std::accumulate(wishes.begin(), wishes.end(), 0);
    int elastic = 0; // how much the long columns could give
    int longWish = 0;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        elastic += wishes[i] - least[i];
        longWish += wishes[i] > least[i] ? wishes[i] : 0;
    }
    const int more = available - wished;
    if (more == 0 || longWish == 0)
        return widths;
    int rest = more > 0 ? more : -std::min(-more, elastic);
    qsizetype last = -1;
    for (qsizetype i = 0; i < wishes.size(); ++i) {
        if (wishes[i] == least[i])
            continue;
        const double part = more > 0 ? double(wishes[i]) / longWish : double(wishes[i] - least[i]) / elastic;
        const int change = int((more > 0 ? more : -std::min(-more, elastic)) * part);
        widths[i] += change;
        rest -= change;
        last = i;
    }
    widths[last] += rest; // what rounding left
    return widths;
}

} // namespace firstring
