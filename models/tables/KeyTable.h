// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/KeyLayout.h"

#include <QAbstractTableModel>

namespace firstring {

/// The keys of one row of places, to be edited, moved and cleared; keys that the places do not have follow below, told
/// apart. Changes nothing itself: it tells how all keys would be, and shows what setKeys() says. Main thread.
class KeyTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Place, Type, Label, Value, LineNumber, States, Locked, ColumnCount };
    enum Role { BeyondRole = Qt::UserRole + 1 }; ///< true: the model has no such key

    using QAbstractTableModel::QAbstractTableModel;

    /// \a module: 0 shows the phone's own keys, 1..3 those of a module.
    void setPlaces(const QList<KeyPlace>& places, int module);
    void setKeys(const QList<PhoneKey>& keys);
    const QList<PhoneKey>& keys() const { return m_keys; }
    const QList<KeyPlace>& places() const { return m_places; }

    /// Puts the key of row \a from at \a to; those between move by one. False where that is another row of keys.
    bool moveKey(int from, int to);
    /// Takes everything away that is set for these rows.
    void clearKeys(const QList<int>& rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

Q_SIGNALS:
    /// How all keys are to be; \a row is the one that people look at now.
    void edited(const QList<firstring::PhoneKey>& keys, int row);

private:
    PhoneKey keyAt(int row) const;
    void layOut();
    static QString placeText(const KeyPlace& place);

    QList<KeyPlace> m_places; ///< of the model
    QList<KeyPlace> m_rows;   ///< those, then the ones beyond
    QList<PhoneKey> m_keys;
    int m_module = 0;
};

} // namespace firstring
