// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/TableKit.h"

#include "views/pages/CellDelegate.h"
#include "views/pages/FairColumns.h"
#include "views/pages/PageKit.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>

namespace firstring {

namespace {

/// A text over the viewport that follows its size and the number of rows.
class EmptyText final : public QObject
{
public:
    EmptyText(QTableView* table, const QString& sentence)
        : QObject(table)
        , m_table(table)
        , m_text(new MutedText(sentence, table->viewport()))
    {
        m_text->setAlignment(Qt::AlignCenter);
        m_text->setMargin(8);
        m_text->setAttribute(Qt::WA_TransparentForMouseEvents);
        table->viewport()->installEventFilter(this);
        const QAbstractItemModel* model = table->model();
        connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyText::follow);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyText::follow);
        connect(model, &QAbstractItemModel::modelReset, this, &EmptyText::follow);
        follow();
    }

    void setText(const QString& sentence) { m_text->setText(sentence); }

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
        m_text->setVisible(m_table->model()->rowCount() == 0);
        m_text->setGeometry(m_table->viewport()->rect());
    }

    QTableView* m_table;
    MutedText* m_text;
};

} // namespace

QTableView* makeTable(const QString& name, QAbstractItemModel* model, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setItemDelegate(new CellDelegate(table));
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setDefaultSectionSize(QFontMetrics(table->font()).lineSpacing() + 10);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    return table;
}

CellDelegate* cellsOf(QTableView* table)
{
    return static_cast<CellDelegate*>(table->itemDelegate());
}

void setColumnChars(QTableView* table, const QList<int>& chars)
{
    new FairColumns(table, chars);
}

void setEmptyText(QTableView* table, const QString& sentence)
{
    for (QObject* child : table->children()) {
        if (auto* known = dynamic_cast<EmptyText*>(child))
            return known->setText(sentence);
    }
    new EmptyText(table, sentence);
}

} // namespace firstring
