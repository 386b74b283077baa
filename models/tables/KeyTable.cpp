// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/KeyTable.h"

#include "models/provisioning/KeyLayouts.h"

#include <QMimeData>

#include <algorithm>

namespace firstring {

namespace {

constexpr char rowFormat[] = "application/x-firstring-key-row";

/// The parameter a column shows; empty for the place.
QString attributeOf(int column)
{
    switch (column) {
    case KeyTable::Type:
        return QStringLiteral("type");
    case KeyTable::Label:
        return QStringLiteral("label");
    case KeyTable::Value:
        return QStringLiteral("value");
    case KeyTable::LineNumber:
        return QStringLiteral("line");
    case KeyTable::States:
        return QStringLiteral("states");
    case KeyTable::Locked:
        return QStringLiteral("locked");
    default:
        return {};
    }
}

} // namespace

void KeyTable::setPlaces(const QList<KeyPlace>& places, int module)
{
    if (places == m_places && module == m_module)
        return;
    m_places = places;
    m_module = module;
    layOut();
}

void KeyTable::setKeys(const QList<PhoneKey>& keys)
{
    if (keys == m_keys)
        return;
    m_keys = keys;
    layOut();
}

void KeyTable::layOut()
{
    QList<KeyPlace> rows = m_places;
    for (const PhoneKey& key : std::as_const(m_keys)) {
        if (key.place.module == m_module && !m_places.contains(key.place))
            rows.append(key.place);
    }
    if (rows == m_rows) {
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel(); // another model or module: nothing of what was seen stays
    m_rows = rows;
    endResetModel();
}

PhoneKey KeyTable::keyAt(int row) const
{
    const KeyPlace& place = m_rows.at(row);
    const auto key =
        std::find_if(m_keys.begin(), m_keys.end(), [&](const PhoneKey& one) { return one.place == place; });
    return key == m_keys.end() ? PhoneKey{.place = place} : *key;
}

QString KeyTable::placeText(const KeyPlace& place)
{
    switch (place.kind) {
    case PhoneKeyKind::TopSoftkey:
        return tr("Top %1").arg(place.number);
    case PhoneKeyKind::Softkey:
        return tr("Softkey %1").arg(place.number);
    case PhoneKeyKind::Programmable:
        return tr("Key %1").arg(place.number);
    case PhoneKeyKind::Module:
        return tr("Module %1, key %2").arg(place.module).arg(place.number);
    }
    return {};
}

bool KeyTable::moveKey(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_rows.size() || to >= m_rows.size() || from == to ||
        !m_rows[from].isBeside(m_rows[to]))
        return false;
    QList<KeyPlace> row;
    for (const KeyPlace& place : std::as_const(m_rows)) {
        if (place.isBeside(m_rows[from]))
            row.append(place);
    }
    Q_EMIT edited(movedKey(m_keys, row, row.indexOf(m_rows[from]), row.indexOf(m_rows[to])), to);
    return true;
}

void KeyTable::clearKeys(const QList<int>& rows)
{
    QList<PhoneKey> keys = m_keys;
    for (const int row : rows)
        keys.removeIf([&](const PhoneKey& key) { return key.place == m_rows.value(row); });
    if (keys != m_keys)
        Q_EMIT edited(keys, rows.value(0));
}

int KeyTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant KeyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Place:
        return tr("Key");
    case Type:
        return tr("Type");
    case Label:
        return tr("Label");
    case Value:
        return tr("Value");
    case LineNumber:
        return tr("Line");
    case States:
        return tr("Shown when");
    case Locked:
        return tr("Locked");
    default:
        return {};
    }
}

QVariant KeyTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const PhoneKey key = keyAt(index.row());
    const bool beyond = index.row() >= m_places.size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        if (index.column() == Locked)
            return role == Qt::DisplayRole ? QVariant() : QVariant(key.value(u"locked"));
        [[fallthrough]];
    case Qt::EditRole:
        return index.column() == Place ? placeText(key.place) : key.value(attributeOf(index.column()));
    case Qt::CheckStateRole:
        if (index.column() != Locked)
            return {};
        return key.value(u"locked") == u"1" ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
        if (beyond)
            return tr("This model has no such key; phones pass over its lines.");
        if (index.column() == Locked)
            return tr("Locked: the key stays as it is set here, whatever people change on the phone.");
        return {};
    case BeyondRole:
        return beyond;
    default:
        return {};
    }
}

bool KeyTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || index.column() == Place)
        return false;
    PhoneKey key = keyAt(index.row());
    const PhoneKey before = key;
    if (role == Qt::CheckStateRole && index.column() == Locked)
        key.set(u"locked", value.toInt() == Qt::Checked ? QStringLiteral("1") : QString());
    else if (role == Qt::EditRole && index.column() != Locked)
        key.set(attributeOf(index.column()), value.toString().simplified());
    else
        return false;
    if (key == before)
        return true;
    QList<PhoneKey> keys = m_keys;
    keys.removeIf([&](const PhoneKey& one) { return one.place == key.place; });
    if (!key.parts.isEmpty())
        keys.append(key);
    std::sort(keys.begin(), keys.end(), [](const PhoneKey& a, const PhoneKey& b) { return a.place < b.place; });
    Q_EMIT edited(keys, index.row());
    return true;
}

Qt::ItemFlags KeyTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemIsDropEnabled;
    if (!index.isValid())
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (index.column() == Locked)
        flags |= Qt::ItemIsUserCheckable;
    else if (index.column() != Place)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QStringList KeyTable::mimeTypes() const
{
    return {QLatin1String(rowFormat)};
}

QMimeData* KeyTable::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(QLatin1String(rowFormat), QByteArray::number(indexes.first().row()));
    return data;
}

bool KeyTable::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                            const QModelIndex& parent)
{
    Q_UNUSED(column)
    if (action != Qt::MoveAction || !data->hasFormat(QLatin1String(rowFormat)))
        return false;
    const int from = data->data(QLatin1String(rowFormat)).toInt();
    int to = parent.isValid() ? parent.row() : row; // on a row, or between two
    if (to < 0)
        to = rowCount() - 1;
    else if (!parent.isValid() && to > from)
        --to;
    moveKey(from, to);
    return false; // the rows themselves stay: the view must not take one out
}

} // namespace firstring
