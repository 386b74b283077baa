// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QAbstractListModel>
#include <QList>

namespace firstring {

class Workspace;

/// Phones that asked and are not in the job, in the order they first asked, at most `capacity`. They leave the list
/// when they are added or waved away. Thread: main.
class UnknownPhones final : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int capacity = 256;

    explicit UnknownPhones(Workspace& workspace, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    /// Display: `00:08:5D:77:01:02 (6867i) asked from 192.168.1.7`; MacRole: MacAddress.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    const QList<PhoneStatus>& phones() const { return m_phones; }
    /// Not shown again until the program ends.
    void dismiss(MacAddress mac);

private:
    void hear(const PhoneStatus& status);
    void forgetKnown();

    const Workspace& m_workspace;
    QList<PhoneStatus> m_phones;
    QList<MacAddress> m_dismissed;
};

} // namespace firstring
