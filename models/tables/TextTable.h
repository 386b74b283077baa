// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>

namespace firstring {

/// A list that is shown and not changed: rows of text, each with the tone of its news, or none. Main thread.
class TextTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        QStringList cells;
        std::optional<Severity> tone;
        QString tip; ///< empty: the cell's own text
    };
    enum Role { ToneRole = Qt::UserRole + 1 }; ///< int of a Severity; nothing for a plain row

    explicit TextTable(QStringList heads, QObject* parent = nullptr);

    void setRows(QList<Row> rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QStringList m_heads;
    QList<Row> m_rows;
};

} // namespace firstring
