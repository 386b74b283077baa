// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>
#include <QTableView>

namespace firstring {

class EventTable;
class MacAddress;

/// Events as a table: time, phone, glyph and sentence. One phone's, or all; details can be left out. Main thread.
class EventView final : public QTableView
{
    Q_OBJECT

public:
    EventView(EventTable& events, QWidget* parent = nullptr);

    void showDetails(bool show);
    /// Only this phone's, without the column that names it.
    void showPhone(MacAddress mac);

private:
    class Filter;
    Filter* m_filter;
};

} // namespace firstring
