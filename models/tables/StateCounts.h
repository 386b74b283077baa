// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"

#include <QHash>
#include <QObject>

#include <array>

namespace firstring {

class Workspace;

/// How many phones of the job are in each group of states; kept up to date phone by phone. Thread: main.
class StateCounts final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t groups = 7;

    explicit StateCounts(Workspace& workspace, QObject* parent = nullptr);

    int of(StateGroup group) const { return m_counts[static_cast<std::size_t>(group)]; }
    int total() const { return static_cast<int>(m_groupOf.size()); }

Q_SIGNALS:
    void changed();

private:
    bool take(MacAddress mac);

    const Workspace& m_workspace;
    QHash<MacAddress, StateGroup> m_groupOf;
    std::array<int, groups> m_counts{};
};

/// `3 working`: the number and the word of a group, translated.
QString countText(StateGroup group, int count);

} // namespace firstring
