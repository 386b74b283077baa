// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace firstring {

class EventTable;

/// The news at the foot of the window, newest first. Main thread.
class ActivityPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPane(EventTable& events, QWidget* parent = nullptr);

Q_SIGNALS:
    void closeWanted();
};

} // namespace firstring
