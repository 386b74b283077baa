// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/LadderRow.h"
#include "models/domain/lesson/Playback.h"

#include <QAbstractListModel>

namespace firstring {

/// The shown part of a record as rows, from the first exchange on; at its end perhaps one that is still hidden. Rows
/// come and go one by one, so that selection and scroll stay. Main thread.
class LadderTable final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        RowRole = Qt::UserRole, ///< LadderRow
        ExchangeRole,           ///< Exchange
        HiddenRole,             ///< bool: what happens here is to be guessed
    };

    using QAbstractListModel::QAbstractListModel;

    /// What that playback shows now; \a hidden: and the next one as a riddle. After begin() of another record clear()
    /// first.
    void show(const Playback& playback, bool hidden = false);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    QList<Exchange> m_record;
    int m_rows = 0;
    int m_riddle = -1; ///< the row that is hidden
    bool m_several = false;
};

} // namespace firstring

Q_DECLARE_METATYPE(firstring::LadderRow)
