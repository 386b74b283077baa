// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QLabel;

namespace firstring {

class Clock;
class Workspace;

/// A line at the foot of the bench while an address is told nothing because it asked for many phones that it may not
/// stage; one click says that it is a bench of one's own. Main thread.
class SilencedStrip final : public QFrame
{
    Q_OBJECT

public:
    SilencedStrip(Workspace& workspace, const Clock& clock, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void tint();

    Workspace& m_workspace;
    const Clock& m_clock;
    QString m_address;
    QLabel* m_mark;
    QLabel* m_text;
};

} // namespace firstring
