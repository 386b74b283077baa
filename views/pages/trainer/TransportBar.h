// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Playback.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;

namespace firstring {

/// Play, pause, step, back, rewind, how fast, and whether the class guesses first. Main thread.
class TransportBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TransportBar(QWidget* parent = nullptr);

    void setPlaying(bool playing);
    /// What can be done now.
    void setPossible(bool back, bool play, bool step);
    Pace pace() const;
    bool guessesFirst() const;
    void setGuessesFirst(bool first);

Q_SIGNALS:
    void playWanted(bool play);
    void stepWanted();
    void backWanted();
    void rewindWanted();
    void paceChanged();
    void guessChanged(bool first);

private:
    QPushButton* m_rewind;
    QPushButton* m_back;
    QPushButton* m_play;
    QPushButton* m_step;
    QComboBox* m_pace;
    QCheckBox* m_guess;
    bool m_playing = false;
};

} // namespace firstring
