// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <memory>

class QAbstractItemView;

namespace firstring::bench {

/// A window program's way to show a long list of phones that is kept in a file. Main thread.
class TableContestant
{
public:
    virtual ~TableContestant() = default;

    /// Makes the file with so many phones in \a folder.
    virtual void make(const QString& folder, int rows) = 0;
    /// Opens that file and makes the window for it, not shown yet. \a loaded: called when the data is there.
    virtual std::unique_ptr<QWidget> open(const QString& folder, const std::function<void()>& loaded) = 0;
    virtual QAbstractItemView* view() = 0;
    /// Only rows with that text in any column, as after a key in the search field.
    virtual void filter(const QString& text) = 0;
    /// By label.
    virtual void sort() = 0;
    /// Phone \a n, from 0, has come to \a percent of its firmware. Shown after the next flush() at the latest.
    virtual void update(int n, int percent) = 0;
    virtual void flush() = 0;
};

std::unique_ptr<TableContestant> makeOurs();
/// QSqlTableModel over SQLite.
std::unique_ptr<TableContestant> makeSqlTable();
/// QStandardItemModel behind a QSortFilterProxyModel, read from SQLite.
std::unique_ptr<TableContestant> makeItems();

inline QString labelOf(int n)
{
    return QStringLiteral("Room %1").arg(n + 1);
}

} // namespace firstring::bench
