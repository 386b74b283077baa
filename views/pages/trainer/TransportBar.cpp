// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/TransportBar.h"

#include "views/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace firstring {

TransportBar::TransportBar(QWidget* parent)
    : QWidget(parent)
    , m_rewind(new QPushButton(icons::icon(QStringLiteral("skip-back")), {}, this))
    , m_back(new QPushButton(icons::icon(QStringLiteral("chevron-left")), {}, this))
    , m_play(new QPushButton(this))
    , m_step(new QPushButton(icons::icon(QStringLiteral("chevron-right")), tr("S&tep"), this))
    , m_pace(new QComboBox(this))
    , m_guess(new QCheckBox(tr("&Guess first"), this))
{
    m_rewind->setAccessibleName(tr("Rewind to the beginning"));
    m_back->setAccessibleName(tr("One exchange back"));
    for (QPushButton* button : {m_rewind, m_back})
        button->setToolTip(button->accessibleName());
    m_step->setToolTip(tr("Shows the next exchange"));
    m_pace->addItem(tr("Calmly"), int(Pace::Calm));
    m_pace->addItem(tr("10 times as fast"), int(Pace::TenTimes));
    m_pace->addItem(tr("As it came"), int(Pace::AsItCame));
    m_pace->setAccessibleName(tr("How fast it plays"));
    m_guess->setToolTip(tr("Each exchange stays hidden until the class has guessed"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    for (QWidget* one : {static_cast<QWidget*>(m_rewind), static_cast<QWidget*>(m_back), static_cast<QWidget*>(m_play),
                         static_cast<QWidget*>(m_step), static_cast<QWidget*>(m_pace)})
        row->addWidget(one);
    row->addSpacing(6);
    row->addWidget(m_guess);
    row->addStretch();
    connect(m_rewind, &QPushButton::clicked, this, &TransportBar::rewindWanted);
    connect(m_back, &QPushButton::clicked, this, &TransportBar::backWanted);
    connect(m_play, &QPushButton::clicked, this, [this] { Q_EMIT playWanted(!m_playing); });
    connect(m_step, &QPushButton::clicked, this, &TransportBar::stepWanted);
    connect(m_pace, &QComboBox::currentIndexChanged, this, &TransportBar::paceChanged);
    connect(m_guess, &QCheckBox::toggled, this, &TransportBar::guessChanged);
    setPlaying(false);
}

void TransportBar::setPlaying(bool playing)
{
    m_playing = playing;
    m_play->setText(playing ? tr("Pa&use") : tr("Pla&y"));
    m_play->setIcon(icons::icon(playing ? QStringLiteral("pause") : QStringLiteral("play")));
}

void TransportBar::setPossible(bool back, bool play, bool step)
{
    m_rewind->setEnabled(back);
    m_back->setEnabled(back);
    m_play->setEnabled(play || m_playing);
    m_step->setEnabled(step);
}

Pace TransportBar::pace() const
{
    return static_cast<Pace>(m_pace->currentData().toInt());
}

bool TransportBar::guessesFirst() const
{
    return m_guess->isChecked();
}

void TransportBar::setGuessesFirst(bool first)
{
    m_guess->setChecked(first);
}

} // namespace firstring
