// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/RecordPage.h"

#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

RecordPage::RecordPage(const Context& context, PageInfo info, const QString& purpose,
                       std::unique_ptr<RecordTableBase> records, const QList<int>& columnChars,
                       const QString& emptyText, QWidget* parent)
    : Page(context, std::move(info), parent)
    , m_model(records.release())
    , m_buttons(new QHBoxLayout)
    , m_middle(new QHBoxLayout)
    , m_message(new MessageLine(this))
{
    m_model->setParent(this);
    m_view = makeTable(this->info().title, m_model, this);
    setColumnChars(m_view, columnChars);
    setEmptyText(m_view, emptyText);

    m_buttons->addStretch(1);
    m_middle->addWidget(m_view, 1);
    auto* column = pageColumn(this);
    column->addWidget(pageHeading(this->info().title, this));
    column->addWidget(new MutedText(purpose, this));
    column->addLayout(m_buttons);
    column->addWidget(m_message);
    column->addLayout(m_middle, 1);

    connect(m_model, &RecordTableBase::refused, this, &RecordPage::say);
    connect(&context.workspace, &Workspace::changed, this, &RecordPage::clearMessage);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordPage::followSelection);
    auto* remove = new QShortcut(QKeySequence::Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &RecordPage::removeSelected);
    const auto count = [this] { setCount(m_model->rowCount()); };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, count);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, count);
    count();
}

QPushButton* RecordPage::addButton(const QString& text, const QString& glyph)
{
    auto* button = new QPushButton(icons::icon(glyph), text, this);
    button->setDefault(m_buttons->count() == 1);
    QWidget::setTabOrder(button, m_view); // after the buttons that came before it
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void RecordPage::addPanel(QWidget* panel)
{
    m_middle->addWidget(panel);
}

void RecordPage::addStrip(QWidget* strip)
{
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->insertWidget(column->indexOf(m_message), strip);
}

void RecordPage::frameTable(QWidget* frame)
{
    delete m_middle->replaceWidget(m_view, frame);
    m_middle->setStretchFactor(frame, 1);
}

QPushButton* RecordPage::addRowButton(const QString& text, const QString& glyph)
{
    QPushButton* button = addButton(text, glyph);
    button->setEnabled(false);
    m_rowButtons.append(button);
    return button;
}

QStringList RecordPage::selectedKeys() const
{
    QList<int> rows;
    for (const QModelIndex& index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList keys;
    for (const int row : rows)
        keys.append(m_model->keyAt(row));
    return keys;
}

void RecordPage::selectKey(const QString& key)
{
    if (const int row = m_model->rowOf(key); row >= 0)
        m_view->selectRow(row);
}

bool RecordPage::perform(const Edit& edit)
{
    const auto done = context().workspace.perform(edit);
    if (!done)
        say(done.error());
    return done.has_value();
}

void RecordPage::say(const Error& why)
{
    m_message->say(why.sentence, Severity::Warning);
}

void RecordPage::clearMessage()
{
    m_message->clear();
}

void RecordPage::removeSelected()
{
    const QStringList keys = selectedKeys();
    if (!keys.isEmpty())
        perform(removal(keys));
}

void RecordPage::followSelection()
{
    const bool any = m_view->selectionModel()->hasSelection();
    for (QPushButton* button : std::as_const(m_rowButtons))
        button->setEnabled(any);
}

} // namespace firstring
