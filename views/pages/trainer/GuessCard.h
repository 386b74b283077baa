// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Guess.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

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
    QWidget* m_choices = nullptr;
    QButtonGroup* m_buttons = nullptr;
    QPushButton* m_reveal;
    MessageLine* m_verdict;
    QVBoxLayout* m_column;
    bool m_revealed = false;
};

} // namespace firstring
