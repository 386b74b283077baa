// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/scan/ScannerTrial.h"

#include <QDialog>
#include <QTimer>

class QLabel;

namespace firstring {

class Clock;

/// Where people try their scanner: shows what it types, how fast, how it ends, and what is to be set. Takes every key
/// but Esc while it has the focus, and changes nothing. Deletes itself when closed. Main thread.
class ScannerDialog final : public QDialog
{
    Q_OBJECT

public:
    ScannerDialog(const Clock& clock, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;

private:
    void take(const QKeyEvent& key);
    void judge();

    const Clock& m_clock;
    QList<ScanKey> m_keys;
    QTimer m_settle; ///< after the last key
    QLabel* m_typed;
    QLabel* m_mark;
    QLabel* m_sentence;
    QLabel* m_advice;
    QLabel* m_speed;
};

} // namespace firstring
