// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace firstring {

/// What an empty bench shows: the three things to do, in order, with their buttons. Main thread.
class BenchWelcome final : public QWidget
{
    Q_OBJECT

public:
    explicit BenchWelcome(QWidget* parent = nullptr);

Q_SIGNALS:
    void scanWanted();
    void importWanted();
    void serverWanted();
};

} // namespace firstring
