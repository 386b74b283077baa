// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/GuessCard.h"

#include "views/Icons.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

/// The words of a choice: they wrap, which those of a radio button cannot, and a click on them chooses.
class ChoiceText final : public QLabel
{
public:
    ChoiceText(const QString& text, QRadioButton* button, QWidget* parent)
        : QLabel(text, parent)
        , m_button(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setBuddy(button);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (m_button->isEnabled() && rect().contains(event->pos()))
            m_button->click();
    }

private:
    QRadioButton* m_button;
};

} // namespace

GuessCard::GuessCard(QWidget* parent)
    : QWidget(parent)
    , m_question(partHeading({}, this))
    , m_reveal(new QPushButton(icons::icon(QStringLiteral("eye")), tr("&Reveal"), this))
    , m_verdict(new MessageLine(this))
    , m_column(new QVBoxLayout(this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_question);
    m_column->addWidget(m_reveal, 0, Qt::AlignLeading);
    m_column->addWidget(m_verdict);
    connect(m_reveal, &QPushButton::clicked, this, &GuessCard::revealWanted);
    setGuess({});
}

void GuessCard::setGuess(const Guess& guess)
{
    m_guess = guess;
    m_revealed = false;
    delete m_buttons;
    m_buttons = new QButtonGroup(this);
    delete m_choices;
    m_choices = new QWidget(this);
    auto* grid = new QGridLayout(m_choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < guess.choices.size(); ++i) {
        auto* button = new QRadioButton(m_choices);
        button->setAccessibleName(guess.choices[i]);
        button->setAccessibleDescription(guess.question);
        m_buttons->addButton(button, i);
        grid->addWidget(button, i, 0, Qt::AlignTop);
        grid->addWidget(new ChoiceText(guess.choices[i], button, m_choices), i, 1);
    }
    m_column->insertWidget(1, m_choices);
    m_choices->show(); // now, not with the next round of events: the trainer may press Reveal at once
    QWidget::setTabOrder(m_choices, m_reveal);
    m_question->setText(guess.question);
    m_reveal->setVisible(true);
    m_verdict->clear();
    setVisible(!guess.choices.isEmpty());
}

int GuessCard::choice() const
{
    return m_buttons->checkedId();
}

void GuessCard::choose(int index)
{
    if (QAbstractButton* button = m_buttons->button(index))
        button->setChecked(true);
}

void GuessCard::reveal()
{
    if (m_revealed || m_guess.choices.isEmpty())
        return;
    m_revealed = true;
    const int chosen = choice();
    const QString right = m_guess.choices[m_guess.answer];
    QString sentence = chosen < 0                 ? tr("The answer: %1.").arg(right)
                       : chosen == m_guess.answer ? tr("That is right.")
                                                  : tr("Not so. The answer: %1.").arg(right);
    if (!m_guess.explain.isEmpty())
        sentence += u' ' + m_guess.explain;
    m_verdict->say(sentence, chosen < 0 || chosen == m_guess.answer ? Severity::Good : Severity::Warning);
    for (QAbstractButton* button : m_buttons->buttons())
        button->setEnabled(false);
    m_reveal->setVisible(false);
}

} // namespace firstring
