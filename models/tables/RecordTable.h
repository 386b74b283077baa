// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/workspace/Workspace.h"

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace firstring {

/// What all tables of records share: roles, the signal, the wiring to the workspace. Thread: main.
class RecordTableBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< the record's key in its map
        RawRole,                    ///< the raw value, for sorting
    };

    RecordTableBase(Workspace& workspace, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
    }

    const QString& keyAt(int row) const { return m_keys[row]; }
    /// -1 when absent.
    int rowOf(const QString& key) const { return static_cast<int>(m_keys.indexOf(key)); }

Q_SIGNALS:
    void refused(const firstring::Error& why);

protected:
    virtual QStringList keysOf(const JobState& state) const = 0;
    virtual bool differs(const QString& key, const JobState& before, const JobState& after) const = 0;
    /// Takes over the rows there are; called once by the most derived constructor.
    void fill() { m_keys = keysOf(m_workspace.state()); }

    Workspace& m_workspace;

private:
    void follow(const Change& change);

    QStringList m_keys;
};

/// One column of a table of T: a title, a value, a text if it reads otherwise, and how to set it if people may.
template <typename T>
struct RecordColumn
{
    QString title;
    std::function<QVariant(const T&)> value;
    std::function<QString(const T&)> text = {};
    std::function<void(T&, const QVariant&)> set = {}; ///< empty: read-only; must not change the key

    /// Numbers stand on the right, one above the other.
    bool isNumber(const T& record) const { return value(record).typeId() != QMetaType::QString; }
};

/// The records of one map of the job as rows in the order of their keys; columns are data. Edits are one undoable step.
template <typename T>
class RecordTable final : public RecordTableBase
{
public:
    using Map = QMap<QString, T> JobState::*;
    using Part = RecordEdit<T, QString> Edit::*;
    /// \a changeText has one %1 for the record's first column: `Change blueprint %1`.
    RecordTable(Workspace& workspace, Map map, Part part, QString changeText, std::vector<RecordColumn<T>> columns,
                QObject* parent = nullptr)
        : RecordTableBase(workspace, parent)
        , m_map(map)
        , m_part(part)
        , m_changeText(std::move(changeText))
        , m_columns(std::move(columns))
    {
        fill();
    }

    /// Null while a row is being taken out.
    const T* at(int row) const
    {
        const auto& map = m_workspace.state().*m_map;
        const auto found = map.constFind(keyAt(row));
        return found == map.constEnd() ? nullptr : &*found;
    }

    int columnCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override
    {
        const T* record = index.isValid() ? at(index.row()) : nullptr;
        if (!record)
            return {};
        const RecordColumn<T>& column = m_columns[static_cast<std::size_t>(index.column())];
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return column.text ? QVariant(column.text(*record)) : column.value(*record);
        case Qt::EditRole:
        case RawRole:
            return column.value(*record);
        case Qt::TextAlignmentRole:
            return column.isNumber(*record) ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case KeyRole:
            return keyAt(index.row());
        default:
            return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override
    {
        if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
            const RecordColumn<T>& column = m_columns[static_cast<std::size_t>(section)];
            if (role == Qt::DisplayRole)
                return column.title;
            if (role == Qt::TextAlignmentRole && column.isNumber(T()))
                return QVariant(Qt::AlignRight | Qt::AlignVCenter);
        }
        return QAbstractTableModel::headerData(section, orientation, role);
    }

    Qt::ItemFlags flags(const QModelIndex& index) const override
    {
        if (!index.isValid())
            return Qt::NoItemFlags;
        Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
        if (m_columns[static_cast<std::size_t>(index.column())].set && !m_workspace.readOnlyReason())
            flags |= Qt::ItemIsEditable;
        return flags;
    }

    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override
    {
        const T* before = index.isValid() && role == Qt::EditRole ? at(index.row()) : nullptr;
        const auto& set = index.isValid() ? m_columns[static_cast<std::size_t>(index.column())].set : nullptr;
        if (!before || !set)
            return false;
        T after = *before;
        set(after, value);
        if (after == *before)
            return false;
        Edit edit;
        edit.text = m_changeText.arg(m_columns.front().value(*before).toString());
        (edit.*m_part).put << after;
        const auto done = m_workspace.perform(edit);
        if (!done)
            Q_EMIT refused(done.error());
        return done.has_value();
    }

private:
    QStringList keysOf(const JobState& state) const override { return (state.*m_map).keys(); }
    bool differs(const QString& key, const JobState& before, const JobState& after) const override
    {
        return (before.*m_map).value(key) != (after.*m_map).value(key);
    }

    const Map m_map;
    const Part m_part;
    const QString m_changeText;
    const std::vector<RecordColumn<T>> m_columns;
};

} // namespace firstring
