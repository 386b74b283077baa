// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Guess.h"

#include <QList>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;

namespace firstring {

class MessageLine;

/// A question for the class: choices, a button that reveals, and then which one was right and why. Nobody is counted.
/// Takes no room without a question. Main thread.
class GuessCard final : public QWidget
{
    Q_OBJECT

public:
    explicit GuessCard(QWidget* parent = nullptr);

    /// Another question; without choices: none.
    void setGuess(const Guess& guess);
    const Guess& guess() const { return m_guess; }
    /// Index of the choice that was made; -1: none.
    int choice() const;
    void choose(int index);
    bool isRevealed() const { return m_revealed; }
    /// Shows which was right.
    void reveal();

Q_SIGNALS:
    /// Somebody pressed Reveal.
    void revealWanted();

private:
    Guess m_guess;
    QLabel* m_question;
    QButtonGroup* m_choices; ///< as many as a question may have; those that it has are shown
    QList<QLabel*> m_texts;  ///< of the choices, beside them
    QPushButton* m_reveal = nullptr;
    MessageLine* m_verdict = nullptr;
    bool m_revealed = false;
};

} // namespace firstring
