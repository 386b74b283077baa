// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/CommandSearch.h"

#include "views/Theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

QString plain(QString text)
{
    text.remove(u'&');
    static const QString dots = QStringLiteral(".:\u2026 "); // behind `Undo: ` may be nothing
    while (!text.isEmpty() && dots.contains(text.back()))
        text.chop(1);
    return text;
}

/// Every word of \a text stands somewhere in \a name or its place, in any order.
bool matches(const QString& text, const QString& name)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return name.contains(word, Qt::CaseInsensitive); });
}

} // namespace

CommandSearch::CommandSearch(QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Search commands"));
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().lineSpacing() * 22);
    m_field->setPlaceholderText(tr("A page or a command"));
    m_field->setAccessibleName(tr("A page or a command"));
    m_field->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Commands found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    for (QAction* top : menus.actions()) {
        if (top->menu()) {
            // Menus whose entries are made when they open.
            QMetaObject::invokeMethod(top->menu(), "aboutToShow");
            gather(top->menu()->actions(), plain(top->text()));
        }
    }
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandSearch::filter);
    connect(m_field, &QLineEdit::returnPressed, this, &CommandSearch::run);
    connect(m_list, &QListWidget::itemActivated, this, &CommandSearch::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandSearch::run);
    filter({});
    m_field->setFocus();
}

void CommandSearch::gather(const QList<QAction*>& actions, const QString& place)
{
    for (QAction* action : actions) {
        if (action->isSeparator() || !action->isVisible())
            continue;
        if (action->menu())
            gather(action->menu()->actions(), place + QStringLiteral(", ") + plain(action->text()));
        else if (!action->text().isEmpty())
            m_entries.append({action, plain(action->text()), place});
    }
}

void CommandSearch::filter(const QString& text)
{
    m_list->clear();
    for (int i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        if (!matches(text, entry.name + u' ' + entry.place))
            continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        QString words = entry.name + QStringLiteral("  –  ") + entry.place;
        if (!keys.isEmpty())
            words += QStringLiteral("  (%1)").arg(theme::isolated(keys));
        auto* item = new QListWidgetItem(entry.action->icon(), words, m_list);
        item->setData(Qt::UserRole, i);
        if (!entry.action->isEnabled())
            item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    // The first that can be done, so that Enter does what is read there.
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void CommandSearch::run()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer action = m_entries[item->data(Qt::UserRole).toInt()].action;
    accept();
    if (action)
        action->trigger();
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    // Up and Down walk through the list while letters go on to the field.
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down;
        if (down || key->key() == Qt::Key_Up) {
            for (int row = m_list->currentRow() + (down ? 1 : -1); row >= 0 && row < m_list->count();
                 row += down ? 1 : -1) {
                if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
                    m_list->setCurrentRow(row);
                    break;
                }
            }
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace firstring
