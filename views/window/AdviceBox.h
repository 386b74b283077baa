// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/window/Advice.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace firstring {

/// A state as a banner: glyph and word in its colour, the fact in bold, what it means, what to do, buttons, and in a
/// few words what else may be the matter. Main thread.
class AdviceBox final : public QFrame
{
    Q_OBJECT

public:
    explicit AdviceBox(QWidget* parent = nullptr);

    /// \a others: what else there is to say, each in a few words.
    void setAdvice(const PhoneStatus& status, const Advice& advice, const QStringList& others = {});

Q_SIGNALS:
    void actionWanted(firstring::why::Action action);
    /// One of the others shall be said; \a index in their order.
    void otherWanted(int index);

protected:
    void changeEvent(QEvent* event) override;

private:
    void tint();
    void showActions();
    void showOthers(const QStringList& others);

    PhoneStatus m_status;
    QList<why::Action> m_actions;
    QStringList m_otherTexts;
    QLabel* m_mark;
    QLabel* m_state;
    QLabel* m_fact;
    QLabel* m_meaning;
    QLabel* m_next;
    QHBoxLayout* m_buttons;
    QLabel* m_also;
    QVBoxLayout* m_others;
};

} // namespace firstring
