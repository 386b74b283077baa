// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/RecordTable.h"
#include "models/vault/LanguageShelf.h"

#include <QHash>

namespace firstring {

/// The language packs among the files of the job. What is in them is read elsewhere, since it takes the disk, and
/// handed in with setShelf(); until then those cells are empty. Main thread.
class LanguageTable final : public RecordTableBase
{
    Q_OBJECT

public:
    enum Column { Name, Language, Translated, Findings, Places, ColumnCount };

    explicit LanguageTable(Workspace& workspace, QObject* parent = nullptr);

    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    void setShelf(const QList<ShelvedLanguage>& shelf);
    /// What was read of the pack of that key; null while nothing was.
    const ShelvedLanguage* read(const QString& key) const;

private:
    QStringList keysOf(const JobState& state) const override;
    bool differs(const QString& key, const JobState& before, const JobState& after) const override;
    QVariant cell(const QString& key, int column) const;

    QHash<QString, ShelvedLanguage> m_shelf; ///< by key
};

} // namespace firstring
