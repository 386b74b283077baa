// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Guess.h"
#include "models/domain/lesson/Playback.h"
#include "models/ports/LessonControl.h"
#include "views/Context.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace firstring {

class BenchRecord;
class ExchangePanel;
class GuessCard;
class LadderExport;
class LadderTable;
class LadderView;
class MessageLine;
class MutedText;
class TransportBar;

/// Where a ladder is shown to a class: of a lesson that runs, of the bench while it is recorded, or of a record. What
/// really happens is written down at once; what is shown follows at the pace of the trainer. Main thread.
class Classroom final : public QWidget
{
    Q_OBJECT

public:
    /// \a lessons may be null: then only benches and records are shown.
    Classroom(const Context& context, LessonControl* lessons, QWidget* parent = nullptr);

    void playLesson(const Scenario& scenario);
    void recordBench();
    void openRecord(const QString& title, const QList<Exchange>& record);
    /// Ends what runs.
    void leave();

Q_SIGNALS:
    void leaveWanted();
    void said(const QString& sentence);

private:
    QWidget* buildSide();
    void begin(const Scenario& scenario, const QList<Exchange>& record, bool complete);
    void take(const QList<Exchange>& more);
    void concluded(const QString& outcome, bool good);
    void play(bool on);
    void stepForward();
    void stepBack();
    void rewind();
    void ask();
    void askLesson();
    void showNext();
    void showAll();
    void schedule();
    void showEnd();
    void explainCurrent();
    void refresh();

    const Context m_context;
    LessonControl* m_lessons;
    BenchRecord* m_bench;
    LadderTable* m_rows;
    // In the order in which Tab reaches them.
    QPushButton* m_leave;
    QLabel* m_title;
    QPushButton* m_stop; ///< recording the bench
    LadderExport* m_save;
    TransportBar* m_transport;
    MessageLine* m_message;
    LadderView* m_ladder;
    MutedText* m_about;
    GuessCard* m_card;
    ExchangePanel* m_panel;

    Scenario m_scenario;
    Playback m_playback;
    QTimer m_next;
    int m_lessonChoice = -1;   ///< what the class said to the question of the lesson
    QString m_outcome;         ///< said when all was shown
    bool m_outcomeGood = true; ///< everything came true
    bool m_playing = false;
    bool m_asking = false; ///< the next exchange is a riddle now
};

} // namespace firstring
