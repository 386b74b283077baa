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

constexpr int mostChoices = 9; // as a scenario may have

/// The words of a choice: they wrap, which those of a radio button cannot, and a click on them chooses.
class ChoiceText final : public QLabel
{
public:
    ChoiceText(QRadioButton* button, QWidget* parent)
        : QLabel(parent)
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
    , m_choices(new QButtonGroup(this))
{
    m_question->setWordWrap(true);
    m_question->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    for (int i = 0; i < mostChoices; ++i) {
        auto* button = new QRadioButton(this);
        auto* text = new ChoiceText(button, this);
        m_choices->addButton(button, i);
        m_texts.append(text);
        grid->addWidget(button, i, 0, Qt::AlignTop);
        grid->addWidget(text, i, 1);
    }
    m_reveal = new QPushButton(icons::icon(QStringLiteral("eye")), tr("&Reveal"), this);
    m_verdict = new MessageLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_question);
    column->addLayout(grid);
    column->addWidget(m_reveal, 0, Qt::AlignLeading);
    column->addWidget(m_verdict);
    connect(m_reveal, &QPushButton::clicked, this, &GuessCard::revealWanted);
    setGuess({});
}

void GuessCard::setGuess(const Guess& guess)
{
    m_guess = guess;
    m_revealed = false;
    m_choices->setExclusive(false); // else one would stay chosen
    for (int i = 0; i < mostChoices; ++i) {
        QAbstractButton* button = m_choices->button(i);
        const bool used = i < guess.choices.size();
        button->setChecked(false);
        button->setEnabled(true);
        button->setVisible(used);
        button->setAccessibleName(used ? guess.choices[i] : QString());
        button->setAccessibleDescription(guess.question);
        m_texts[i]->setText(button->accessibleName());
        m_texts[i]->setVisible(used);
    }
    m_choices->setExclusive(true);
    m_question->setText(guess.question);
    m_reveal->setVisible(true);
    m_verdict->clear();
    setVisible(!guess.choices.isEmpty());
}

int GuessCard::choice() const
{
    return m_choices->checkedId();
}

void GuessCard::choose(int index)
{
    if (QAbstractButton* button = m_choices->button(index))
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
    for (QAbstractButton* button : m_choices->buttons())
        button->setEnabled(false);
    m_reveal->setVisible(false);
}

} // namespace firstring
