// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/window/Advice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace firstring {

/// A state as a banner: glyph and word in its colour, the fact in bold, what it means, what to do, buttons. Main
/// thread.
class AdviceBox final : public QFrame
{
    Q_OBJECT

public:
    explicit AdviceBox(QWidget* parent = nullptr);

    void setAdvice(const PhoneStatus& status, const Advice& advice);

Q_SIGNALS:
    void remedyWanted(firstring::AdviceStep remedy);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();

    PhoneStatus m_status;
    QList<AdviceStep> m_remedies;
    QLabel* m_mark;
    QLabel* m_state;
    QLabel* m_fact;
    QLabel* m_meaning;
    QLabel* m_next;
    QHBoxLayout* m_buttons;
};

} // namespace firstring
