// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/PhoneTable.h"

#include "models/tables/FirmwareCaution.h"
#include "models/tables/PhoneEdits.h"
#include "models/tables/SortKeys.h"
#include "models/workspace/Workspace.h"

#include <algorithm>

namespace firstring {

namespace {

/// So few are put in one by one, each at its place; more come as one block and are sorted in.
constexpr std::size_t fewRows = 32;

/// What a row must hold beside the register's word for one column to be sorted by.
struct Parts
{
    bool status = true;
    bool assignment = true;
    bool gate = true;
};

Parts partsFor(PhoneColumn column)
{
    switch (column) {
    case PhoneColumn::Card:
    case PhoneColumn::Slot:
    case PhoneColumn::Mac:
    case PhoneColumn::Label:
    case PhoneColumn::Blueprint:
    case PhoneColumn::Tags:
        return {false, false, false};
    case PhoneColumn::Model:
    case PhoneColumn::State:
    case PhoneColumn::Since:
    case PhoneColumn::Address:
        return {true, false, false};
    case PhoneColumn::Server:
    case PhoneColumn::Firmware:
        return {true, true, false};
    case PhoneColumn::Gate:
        return {false, false, true};
    }
    return {};
}

PhoneRow rowOfPhone(const Workspace& job, const Phone& phone, Parts parts)
{
    PhoneRow row{.phone = phone, .status = {}, .assignment = {}, .gate = {}};
    if (parts.status)
        row.status = job.track(phone.mac).status;
    if (parts.gate)
        row.gate = gateBadge(job.gate(phone.mac), job.state().defaults.kind);
    if (parts.assignment)
        row.assignment = effectiveAssignment(job.state(), phone, row.status.model);
    return row;
}

/// In the order of \a rows, which is mostly that of the register.
template <typename F>
void forEachPhone(const JobState& state, const std::vector<MacAddress>& rows, F&& visit)
{
    if (static_cast<qsizetype>(rows.size()) == state.phones.size() && std::is_sorted(rows.begin(), rows.end()))
        return state.phones.forEach(visit);
    for (const MacAddress mac : rows) {
        const Phone* phone = state.phones.find(mac);
        visit(phone ? *phone : Phone{.mac = mac});
    }
}

} // namespace

PhoneTable::PhoneTable(Workspace& workspace, std::vector<PhoneColumn> columns, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_columns(std::move(columns))
    , m_sortColumn(m_columns.front())
    , m_search(workspace)
{
    m_tick.setSingleShot(true);
    m_tick.setInterval(updateInterval);
    connect(&m_tick, &QTimer::timeout, this, &PhoneTable::tick);
    connect(&workspace, &Workspace::changed, this, &PhoneTable::onChanged);
    connect(&workspace, &Workspace::newsArrived, this, &PhoneTable::onNews);
    m_rows = matching();
    sortRows(m_rows);
}

int PhoneTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PhoneTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant PhoneTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == MacRole)
        return QVariant::fromValue(macAt(index.row()));
    const PhoneRow row = rowData(macAt(index.row()));
    const QVariant warned = m_caution ? m_caution->cell(columnAt(index.column()), row, role) : QVariant();
    return warned.isValid() ? warned : phoneCell(columnAt(index.column()), row, role);
}

QVariant PhoneTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return columnTitle(columnAt(section));
    return QAbstractTableModel::headerData(section, orientation, role);
}

Qt::ItemFlags PhoneTable::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (isEditable(columnAt(index.column())) && !m_workspace.readOnlyReason())
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool PhoneTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const PhoneColumn column = columnAt(index.column());
    const auto done = edits::set(m_workspace.state(), {macAt(index.row())}, column, value.toString())
                          .and_then([this](const Edit& edit) { return m_workspace.perform(edit); });
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

void PhoneTable::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= columnCount())
        return;
    m_sortColumn = columnAt(column);
    m_sortOrder = order;
    m_order.clear();
    resort();
    if (!isFiltered())
        m_order.keep(m_rows);
}

void PhoneTable::setQuery(const PhoneQuery& query)
{
    m_query = query;
    refilter();
}

void PhoneTable::setGroup(std::optional<StateGroup> group)
{
    m_group = group;
    refilter();
}

bool PhoneTable::matches(const PhoneRow& row) const
{
    return (!m_group || stateGroup(row.status.state) == *m_group) &&
           m_query.matches(m_workspace.state(), row.phone, row.status);
}

void PhoneTable::refilter()
{
    beginResetModel();
    m_rows = matching();
    arrange(m_rows);
    m_rowOf.clear();
    endResetModel();
}

int PhoneTable::rowOf(MacAddress mac) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(static_cast<qsizetype>(m_rows.size()));
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_rowOf.insert(m_rows[i], static_cast<int>(i));
    }
    return m_rowOf.value(mac, -1);
}

PhoneRow PhoneTable::rowData(MacAddress mac) const
{
    const Phone* phone = m_workspace.state().phones.find(mac);
    return rowOfPhone(m_workspace, phone ? *phone : Phone{.mac = mac}, {});
}

void PhoneTable::onChanged(const Change& change)
{
    const Edit& edit = change.edit;
    QSet<MacAddress> gone;
    Rows fresh;
    bool order = false;
    m_order.clear();
    constexpr qsizetype manyPhones = 1'000;
    if (edit.defaults || !edit.blueprints.isEmpty() || edit.phones.put.size() + edit.phones.remove.size() > manyPhones)
        m_search.clear();
    for (const MacAddress mac : edit.phones.remove)
        m_search.forget(mac);
    for (const Phone& phone : edit.phones.put)
        m_search.forget(phone.mac);
    for (const MacAddress mac : edit.phones.remove) {
        if (!change.after->phones.contains(mac))
            gone.insert(mac);
    }
    for (const Phone& phone : edit.phones.put) {
        const bool shown = rowOf(phone.mac) >= 0;
        const PhoneRow now = rowData(phone.mac);
        const bool wanted = matches(now);
        if (shown && !wanted) {
            gone.insert(phone.mac);
        } else if (!shown && wanted) {
            fresh.push_back(phone.mac);
        } else if (shown) {
            m_dirty.insert(phone.mac);
            if (const Phone* old = change.before->phones.find(phone.mac); m_keepsSorted && old) {
                PhoneRow before = now;
                before.phone = *old;
                order = order || phoneCell(m_sortColumn, before, SortRole) != phoneCell(m_sortColumn, now, SortRole);
            }
        }
    }
    removeAll(gone);
    insert(std::move(fresh));
    if (order)
        resort();
    // Blueprints, firmware files and defaults are what phones inherit from.
    m_allDirty = m_allDirty || edit.defaults || !edit.blueprints.isEmpty() || !edit.firmware.isEmpty();
    tick();
}

void PhoneTable::onNews(const ServerNews& news)
{
    for (const PhoneTrack& track : news.tracks) {
        touch(track.status.mac);
        // The model it says decides what it inherits; the rest of its news is no part of what is kept for searching.
        const Phone* phone = m_workspace.state().phones.find(track.status.mac);
        if (phone && !track.status.model.isEmpty() && track.status.model != phone->model)
            m_search.forget(phone->mac);
    }
    for (const PhoneGate& gate : news.gates)
        touch(gate.mac);
}

void PhoneTable::touch(MacAddress mac)
{
    m_dirty.insert(mac);
    if (!m_tick.isActive())
        m_tick.start();
}

void PhoneTable::tick()
{
    QSet<MacAddress> dirty;
    dirty.swap(m_dirty);
    const bool all = std::exchange(m_allDirty, false);
    if (isFiltered()) {
        QSet<MacAddress> gone;
        Rows fresh;
        for (const MacAddress mac : std::as_const(dirty)) {
            const bool shown = rowOf(mac) >= 0;
            const bool wanted = m_workspace.state().phones.contains(mac) && matches(rowData(mac));
            if (shown && !wanted)
                gone.insert(mac);
            else if (!shown && wanted)
                fresh.push_back(mac);
        }
        removeAll(gone);
        insert(std::move(fresh));
    }
    if (m_rows.empty())
        return;
    int first = rowCount();
    int last = -1;
    for (const MacAddress mac : std::as_const(dirty)) {
        if (const int row = rowOf(mac); row >= 0) {
            first = std::min(first, row);
            last = std::max(last, row);
        }
    }
    if (all) {
        first = 0;
        last = rowCount() - 1;
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

PhoneTable::Rows PhoneTable::allPhones() const
{
    Rows rows;
    rows.reserve(static_cast<std::size_t>(m_workspace.state().phones.size()));
    m_workspace.state().phones.forEach([&](const Phone& phone) { rows.push_back(phone.mac); });
    return rows;
}

PhoneTable::Rows PhoneTable::matching()
{
    Rows rows = m_query.isEmpty() ? allPhones() : m_search.matching(m_query);
    if (m_group)
        std::erase_if(rows, [this](MacAddress mac) { return stateGroup(m_workspace.stateOf(mac)) != *m_group; });
    return rows;
}

void PhoneTable::sortRows(Rows& rows) const
{
    SortKeys keys;
    keys.reserve(rows.size());
    const Parts parts = partsFor(m_sortColumn);
    forEachPhone(m_workspace.state(), rows, [&](const Phone& phone) {
        if (m_sortColumn == PhoneColumn::Label)
            return keys.add(phone.label);
        if (m_sortColumn == PhoneColumn::Slot || m_sortColumn == PhoneColumn::Card)
            return keys.add(qint64(slotOrder(phone)));
        const QVariant key = phoneCell(m_sortColumn, rowOfPhone(m_workspace, phone, parts), SortRole);
        if (key.typeId() == QMetaType::QString)
            keys.add(key.toString());
        else
            keys.add(key.toLongLong());
    });
    Rows sorted;
    sorted.reserve(rows.size());
    for (const quint32 place : keys.order(m_sortOrder))
        sorted.push_back(rows[place]);
    rows = std::move(sorted);
}

void PhoneTable::arrange(Rows& rows)
{
    if (!m_order.isKnown()) {
        Rows all = allPhones();
        sortRows(all);
        m_order.keep(all);
    }
    m_order.arrange(rows);
}

void PhoneTable::resort()
{
    Rows sorted = m_rows;
    sortRows(sorted);
    if (sorted == m_rows)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<MacAddress> macs;
    macs.reserve(static_cast<std::size_t>(before.size()));
    for (const QModelIndex& index : before)
        macs.push_back(macAt(index.row()));
    m_rows = std::move(sorted);
    m_rowOf.clear();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after << index(rowOf(macs[static_cast<std::size_t>(i)]), before[i].column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void PhoneTable::insert(Rows macs)
{
    if (macs.empty())
        return;
    sortRows(macs);
    if (macs.size() > fewRows) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(macs.size()) - 1);
        m_rows.insert(m_rows.end(), macs.begin(), macs.end());
        m_rowOf.clear();
        endInsertRows();
        resort();
        return;
    }
    for (const MacAddress mac : macs) {
        const QVariant key = phoneCell(m_sortColumn, rowData(mac), SortRole);
        const auto place = std::partition_point(m_rows.begin(), m_rows.end(), [&](MacAddress other) {
            const QVariant otherKey = phoneCell(m_sortColumn, rowData(other), SortRole);
            return m_sortOrder == Qt::AscendingOrder ? !sortsBefore(key, otherKey) : !sortsBefore(otherKey, key);
        });
        const int row = static_cast<int>(place - m_rows.begin());
        beginInsertRows({}, row, row);
        m_rows.insert(place, mac);
        m_rowOf.clear();
        endInsertRows();
    }
}

void PhoneTable::removeAll(const QSet<MacAddress>& macs)
{
    if (macs.isEmpty())
        return;
    // From the end, in runs, so that the rows before keep their numbers.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!macs.contains(macAt(last)))
            continue;
        int first = last;
        while (first > 0 && macs.contains(macAt(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        m_rowOf.clear();
        endRemoveRows();
        last = first;
    }
}

} // namespace firstring
