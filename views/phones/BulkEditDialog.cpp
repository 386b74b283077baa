// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/BulkEditDialog.h"

#include "models/tables/PhoneEdits.h"
#include "models/tables/TextTable.h"
#include "models/workspace/Workspace.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"
#include "views/phones/Choices.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr qsizetype mostShown = 500; // rows of the preview; the count tells the rest

} // namespace

BulkEditDialog::BulkEditDialog(const Context& context, const QList<MacAddress>& phones, Way way, PhoneColumn column,
                               QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_phones(phones)
    , m_way(way)
    , m_column(new QComboBox(this))
    , m_value(new QComboBox(this))
    , m_find(new QLineEdit(this))
    , m_with(new QLineEdit(this))
    , m_count(partHeading({}, this))
    , m_changes(new TextTable({tr("Phone"), tr("MAC address"), tr("Now"), tr("Then")}, this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    const bool replaces = way == Way::Replace;
    setWindowTitle(replaces ? tr("Find and replace") : tr("Change many phones"));
    for (const PhoneColumn one : phoneColumns()) {
        if (isEditable(one))
            m_column->addItem(columnTitle(one), static_cast<int>(one));
    }
    m_column->setCurrentIndex(std::max(0, m_column->findData(static_cast<int>(column))));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setVisible(!replaces);
    m_find->setVisible(replaces);
    m_with->setVisible(replaces);
    auto* form = new QFormLayout;
    form->addRow(tr("Co&lumn:"), m_column);
    if (replaces) {
        form->addRow(tr("&Find:"), m_find);
        form->addRow(tr("Replace &by:"), m_with);
    } else {
        form->addRow(tr("&New value:"), m_value);
    }
    QTableView* table = makeTable(tr("What would change"), m_changes, this);
    setColumnChars(table, {18, 19, 22, 22});
    cellsOf(table)->setMono({1});
    setEmptyText(table, tr("Nothing would change."));
    auto* buttons = new QDialogButtonBox(this);
    m_apply = buttons->addButton(tr("&Change"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* all = new QVBoxLayout(this);
    all->addWidget(pageHeading(windowTitle(), this));
    all->addWidget(
        new MutedText(tr("In %n phone(s). Undo takes it back.", nullptr, static_cast<int>(phones.size())), this));
    all->addLayout(form);
    all->addWidget(m_count);
    all->addWidget(table, 1);
    all->addWidget(m_message);
    all->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::accepted, this, &BulkEditDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_column, &QComboBox::currentIndexChanged, this, [this] {
        fillValues();
        refresh();
    });
    connect(m_value, &QComboBox::currentTextChanged, this, &BulkEditDialog::refresh);
    connect(m_find, &QLineEdit::textChanged, this, &BulkEditDialog::refresh);
    connect(m_with, &QLineEdit::textChanged, this, &BulkEditDialog::refresh);
    resize(680, 480);
    fillValues();
    refresh();
    (replaces ? static_cast<QWidget*>(m_find) : m_value)->setFocus();
}

PhoneColumn BulkEditDialog::column() const
{
    return static_cast<PhoneColumn>(m_column->currentData().toInt());
}

void BulkEditDialog::fillValues()
{
    const QSignalBlocker quiet(m_value);
    m_value->clear();
    PhoneRow row;
    if (const Phone* first = m_phones.isEmpty() ? nullptr : m_context.workspace.state().phones.find(m_phones.first()))
        row.phone = *first;
    for (const Choice& choice : choicesFor(m_context.workspace.state(), column(), row))
        m_value->addItem(choice.text, choice.value);
    m_value->setCurrentIndex(m_value->findData(ownText(row.phone, column())));
    if (m_value->currentIndex() < 0)
        m_value->setEditText(ownText(row.phone, column()));
}

Result<Edit> BulkEditDialog::edit() const
{
    const JobState& state = m_context.workspace.state();
    if (m_way == Way::Replace)
        return edits::replace(state, m_phones, column(), m_find->text(), m_with->text());
    // A choice stands for its value, typed text for itself.
    const int index = m_value->currentIndex();
    const bool chosen = index >= 0 && m_value->itemText(index) == m_value->currentText();
    return edits::set(state, m_phones, column(), chosen ? m_value->itemData(index).toString() : m_value->currentText());
}

void BulkEditDialog::refresh()
{
    const auto wanted = edit();
    QList<TextTable::Row> rows;
    const qsizetype count = wanted ? wanted->phones.put.size() : 0;
    for (qsizetype i = 0; i < std::min(count, mostShown); ++i) {
        const Phone& after = wanted->phones.put[i];
        const Phone* before = m_context.workspace.state().phones.find(after.mac);
        rows.append({{after.label, after.mac.pretty(), before ? ownText(*before, column()) : QString(),
                      ownText(after, column())},
                     {},
                     {}});
    }
    m_changes->setRows(rows);
    m_count->setText(tr("%n phone(s) would change", nullptr, static_cast<int>(count)));
    m_apply->setEnabled(count > 0);
    if (wanted || wanted.error().code == u"PHONE_FIND_EMPTY")
        m_message->clear();
    else
        m_message->say(wanted.error().sentence, Severity::Warning);
}

void BulkEditDialog::apply()
{
    const auto wanted = edit();
    const auto done = wanted ? m_context.workspace.perform(*wanted) : Result<void>(wanted.error());
    if (!done)
        return m_message->say(done.error().sentence, Severity::Warning);
    Q_EMIT said(tr("%n phone(s) changed. Undo takes it back.", nullptr, static_cast<int>(wanted->phones.put.size())));
    accept();
}

} // namespace firstring
