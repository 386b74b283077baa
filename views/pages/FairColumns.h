// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QTableView;

namespace firstring {

/// Shares the width of a table among its columns: short ones keep what they need, long ones take what is more or give
/// what is missing, down to a part of their wish; then the table scrolls. Ends when a person sets a width. Looks at no
/// cell, so it costs the same for any number of rows. Main thread; owned by the table.
class FairColumns final : public QObject
{
    Q_OBJECT

public:
    /// \a chars: what each column wishes, in average characters of the table's font.
    FairColumns(QTableView* table, QList<int> chars);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void share();

    QTableView* m_table;
    const QList<int> m_chars;
    bool m_sharing = false;
    bool m_ended = false;
};

/// The widths for \a available pixels. \a wishes and \a least are pixels by column; those that could do with less
/// than they wish are long. Pure.
QList<int> fairWidths(const QList<int>& wishes, const QList<int>& least, int available);

} // namespace firstring
