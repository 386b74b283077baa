// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/RecordPage.h"

#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/TableKit.h"

#include <QHBoxLayout>
#include <QLabel>
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
    , m_message(new QLabel(this))
{
    m_model->setParent(this);
    m_view = makeTable(this->info().title, m_model, this);
    setColumnChars(m_view, columnChars);
    setEmptyText(m_view, emptyText);

    auto* title = new QLabel(this->info().title, this);
    title->setFont(theme::scaled(font(), 1.35, QFont::DemiBold));
    auto* sentence = new QLabel(purpose, this);
    sentence->setWordWrap(true);
    m_message->setWordWrap(true);
    m_message->hide();
    m_buttons->addStretch(1);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addLayout(m_buttons);
    layout->addWidget(m_message);
    layout->addWidget(m_view, 1);

    connect(m_model, &RecordTableBase::refused, this, &RecordPage::show);
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
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
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
        show(done.error());
    return done.has_value();
}

void RecordPage::show(const Error& why)
{
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme::severity(Severity::Stop, colours));
    m_message->setPalette(colours);
    m_message->setText(why.sentence);
    m_message->show();
}

void RecordPage::clearMessage()
{
    m_message->hide();
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
