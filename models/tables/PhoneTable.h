// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/PhoneQuery.h"
#include "models/tables/KnownOrder.h"
#include "models/tables/PhoneColumns.h"
#include "models/tables/PhoneSearch.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace firstring {

class FirmwareCaution;
class Workspace;
struct Change;
struct ServerNews;

/// The phones of the open job as rows: filtered by a query, sorted by a column, edited in place. Purpose: what the
/// Bench and the Phones page show; each has its own. Thread: main. Owner: the page.
///
/// Rows are MACs in an index vector over the workspace's snapshot, never a copy of the register. News is gathered for
/// updateInterval and told in one dataChanged; evidence moves no row, only an edit or a person's sort does. Rows come
/// and go by ranges; a new query is the one thing that resets, since it is a new list for the person too.
class PhoneTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int updateInterval = 80; ///< milliseconds

    PhoneTable(Workspace& workspace, std::vector<PhoneColumn> columns, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// One undoable step; what is refused is told by refused().
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setQuery(const PhoneQuery& query);
    /// Only phones of this group of states; nullopt: all.
    void setGroup(std::optional<StateGroup> group);
    std::optional<StateGroup> group() const { return m_group; }
    /// Phones are marked whose firmware has a known weakness.
    void warnBy(std::shared_ptr<const FirmwareCaution> caution) { m_caution = std::move(caution); }
    /// Also edits move rows at once, as on the bench, where the order is the order on the table.
    void setKeepsSorted(bool keeps) { m_keepsSorted = keeps; }

    MacAddress macAt(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    /// -1 when the phone is not shown.
    int rowOf(MacAddress mac) const;
    PhoneRow rowData(MacAddress mac) const;
    PhoneColumn columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

Q_SIGNALS:
    void refused(const firstring::Error& why);

private:
    using Rows = std::vector<MacAddress>;

    void onChanged(const Change& change);
    void onNews(const ServerNews& news);
    void tick();
    Rows allPhones() const;
    Rows matching();
    bool isFiltered() const { return m_group || !m_query.isEmpty(); }
    bool matches(const PhoneRow& row) const;
    void refilter();
    void sortRows(Rows& rows) const;
    /// Rows in MAC order as they are to be shown.
    void arrange(Rows& rows);
    void resort();
    void insert(Rows macs);
    void removeAll(const QSet<MacAddress>& macs);
    void touch(MacAddress mac);

    Workspace& m_workspace;
    const std::vector<PhoneColumn> m_columns;
    PhoneQuery m_query;
    std::optional<StateGroup> m_group;
    PhoneColumn m_sortColumn;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    bool m_keepsSorted = false;
    std::shared_ptr<const FirmwareCaution> m_caution; ///< null: nobody warns
    PhoneSearch m_search;
    Rows m_rows;
    KnownOrder m_order;                     ///< of all phones; until an edit, or a person sorts
    mutable QHash<MacAddress, int> m_rowOf; ///< rebuilt on demand after rows moved
    QSet<MacAddress> m_dirty;
    bool m_allDirty = false; ///< something all phones inherit from changed
    QTimer m_tick;
};

} // namespace firstring
