// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/TableKit.h"

#include "views/Theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>

namespace firstring {

namespace {

/// A label over the viewport that follows its size and the number of rows.
class EmptyText final : public QLabel
{
public:
    EmptyText(QTableView* table, const QString& sentence)
        : QLabel(sentence, table->viewport())
        , m_table(table)
    {
        setAlignment(Qt::AlignCenter);
        setWordWrap(true);
        setMargin(24);
        QPalette colours = palette();
        colours.setColor(QPalette::WindowText, theme::muted(colours));
        setPalette(colours);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        table->viewport()->installEventFilter(this);
        const QAbstractItemModel* model = table->model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyText::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyText::follow);
        follow();
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize)
            follow();
        return false;
    }

private:
    void follow()
    {
        setVisible(m_table->model()->rowCount() == 0);
        setGeometry(m_table->viewport()->rect());
    }

    QTableView* m_table;
};

} // namespace

QTableView* makeTable(const QString& name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).lineSpacing() * 17 / 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void setColumnChars(QTableView* table, const QList<int>& chars)
{
    const int width = QFontMetrics(table->font()).averageCharWidth();
    for (int column = 0; column < chars.size(); ++column)
        table->setColumnWidth(column, chars[column] * width + 24);
}

void setEmptyText(QTableView* table, const QString& sentence)
{
    new EmptyText(table, sentence);
}

} // namespace firstring
