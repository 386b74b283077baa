// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;
class QMenuBar;

namespace firstring {

/// Ctrl+K: every page and every action of the menus by a few letters of its name, with its place and its keys. Enter
/// does it. What cannot be done now is shown grey. Deletes itself when closed. Main thread.
class CommandSearch final : public QDialog
{
    Q_OBJECT

public:
    CommandSearch(QMenuBar& menus, QWidget* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        QAction* action;
        QString name;  ///< without its accelerator
        QString place; ///< `Phones`, `Phones, On the phone`
    };
    void gather(const QList<QAction*>& actions, const QString& place);
    void filter(const QString& text);
    void run();

    QList<Entry> m_entries;
    QLineEdit* m_field;
    QListWidget* m_list;
};

} // namespace firstring
