// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/PhoneFiles.h"

#include <QAbstractTableModel>

namespace firstring {

/// A finished file, line by line, each with the layer it comes from; secrets as dots. Main thread.
class FileLinesTable final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, From, ColumnCount };
    enum Role { OriginRole = Qt::UserRole + 1, MissingRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// A line as people see it: secrets as dots.
    static QString shown(const ConfigLine& line);
    /// Translated: `blueprint Desk`.
    static QString whereFrom(const ConfigLine& line);

    /// Shows another file. Not for live data: everything is told to be new.
    void setFile(const RenderedFile& file);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    ConfigLines m_lines;
};

} // namespace firstring
