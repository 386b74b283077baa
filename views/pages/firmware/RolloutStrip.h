// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/domain/RolloutProgress.h"
#include "views/Context.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;

namespace firstring {

class MessageLine;

/// How far the roll-out is, live, with what a person can do about it; also the time of day to which firmware is bound.
/// Takes no room while there is neither. Main thread.
class RolloutStrip final : public QFrame
{
    Q_OBJECT

public:
    explicit RolloutStrip(const Context& context, QWidget* parent);

Q_SIGNALS:
    void wanted(const firstring::Edit& edit);

private:
    void follow();
    QString nameOf(MacAddress mac) const;
    QPushButton* addButton(const QString& text, const QString& glyph, void (RolloutStrip::*pressed)());
    void pauseOrGoOn();
    void pass();
    void end();

    const Context m_context;
    QLabel* m_title;
    QProgressBar* m_bar;
    MessageLine* m_message;
    QPushButton* m_pause = nullptr;
    QPushButton* m_pass = nullptr;
    QPushButton* m_end = nullptr;
    MacAddress m_failed;
    bool m_paused = false;
};

} // namespace firstring
