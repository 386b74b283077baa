// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/Classroom.h"

#include "models/base/Clock.h"
#include "models/tables/BenchRecord.h"
#include "models/tables/LadderTable.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/trainer/ExchangePanel.h"
#include "views/pages/trainer/GuessCard.h"
#include "views/pages/trainer/LadderExport.h"
#include "views/pages/trainer/LadderView.h"
#include "views/pages/trainer/TransportBar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

#include <algorithm>

namespace firstring {

namespace {

constexpr char16_t guessNote[] = u"trainer.guess";

} // namespace

Classroom::Classroom(const Context& context, LessonControl* lessons, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lessons(lessons)
    , m_bench(new BenchRecord(context.workspace, this))
    , m_rows(new LadderTable(this))
    , m_leave(new QPushButton(icons::icon(QStringLiteral("arrow-left")), tr("All &lessons"), this))
    , m_title(new QLabel(this))
    , m_stop(new QPushButton(icons::icon(QStringLiteral("square")), tr("Stop re&cording"), this))
    , m_save(new LadderExport(
          context.dialogs,
          [this] {
              return LadderContent{m_scenario, m_playback.record(), m_context.clock.now().toLocalTime()};
          },
          this))
    , m_transport(new TransportBar(this))
    , m_message(new MessageLine(this))
    , m_ladder(new LadderView(this))
    , m_about(new MutedText({}, this))
    , m_card(new GuessCard(this))
    , m_panel(new ExchangePanel(this))
{
    m_title->setFont(theme::scaled(font(), 1.2, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_ladder->setModel(m_rows);
    m_transport->setGuessesFirst(!context.workspace.note(QString::fromUtf16(guessNote)).isEmpty());
    m_next.setSingleShot(true);

    auto* head = new QHBoxLayout;
    head->addWidget(m_leave);
    head->addSpacing(6);
    head->addWidget(m_title, 1);
    head->addWidget(m_stop);
    head->addWidget(m_save);
    auto* middle = new QSplitter(this);
    middle->setChildrenCollapsible(false);
    middle->addWidget(m_ladder);
    middle->addWidget(buildSide());
    middle->setStretchFactor(0, 3);
    middle->setStretchFactor(1, 2);
    auto* column = pageColumn(this);
    column->addLayout(head);
    column->addWidget(m_transport);
    column->addWidget(m_message);
    column->addWidget(middle, 1);

    connect(m_leave, &QPushButton::clicked, this, &Classroom::leaveWanted);
    connect(m_stop, &QPushButton::clicked, m_bench, &BenchRecord::stop);
    connect(m_transport, &TransportBar::playWanted, this, &Classroom::play);
    connect(m_transport, &TransportBar::stepWanted, this, &Classroom::stepForward);
    connect(m_transport, &TransportBar::backWanted, this, &Classroom::stepBack);
    connect(m_transport, &TransportBar::rewindWanted, this, &Classroom::rewind);
    connect(m_transport, &TransportBar::paceChanged, this, &Classroom::schedule);
    connect(m_transport, &TransportBar::guessChanged, this, [this](bool first) {
        m_context.workspace.setNote(QString::fromUtf16(guessNote), first ? QStringLiteral("yes") : QString());
    });
    connect(m_card, &GuessCard::revealWanted, this, [this] {
        m_card->reveal();
        if (m_asking)
            showNext();
    });
    connect(&m_next, &QTimer::timeout, this, [this] { m_transport->guessesFirst() ? ask() : showNext(); });
    connect(m_ladder->selectionModel(), &QItemSelectionModel::currentChanged, this, &Classroom::explainCurrent);
    connect(m_save, &LadderExport::written, this, [this](const QString& sentence) {
        m_message->say(sentence, Severity::Good);
        Q_EMIT said(sentence);
    });
    connect(m_save, &LadderExport::notWritten, this,
            [this](const QString& sentence) { m_message->say(sentence, Severity::Warning); });
    connect(m_bench, &BenchRecord::exchanged, this, &Classroom::take);
    connect(m_bench, &BenchRecord::stopped, this, [this] {
        concluded(tr("The recording has ended: %n exchange(s). Save it to play it again another day.", nullptr,
                     static_cast<int>(m_playback.record().size())),
                  true);
    });
    if (!m_lessons)
        return;
    connect(m_lessons, &LessonControl::exchanged, this, &Classroom::take);
    connect(m_lessons, &LessonControl::finished, this, [this](const QList<ExpectationResult>& results) {
        const auto missed = std::count_if(results.begin(), results.end(), [](const auto& one) { return !one.met; });
        concluded(missed == 0 ? tr("Everything came as the lesson says.")
                              : tr("%n thing(s) did not come as the lesson says. Start it once more.", nullptr,
                                   static_cast<int>(missed)),
                  missed == 0);
    });
    connect(m_lessons, &LessonControl::refused, this, [this](const Error& why) {
        m_playback.complete();
        m_playing = false;
        m_message->say(why.sentence, Severity::Stop);
        refresh();
    });
}

/// Right of the ladder: what the lesson is about, the question, and the exchange that was chosen.
QWidget* Classroom::buildSide()
{
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(8, 0, 8, 8);
    column->setSpacing(10);
    column->addWidget(m_about);
    column->addWidget(m_card);
    column->addWidget(m_panel);
    column->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

void Classroom::playLesson(const Scenario& scenario)
{
    begin(scenario, {}, false);
    m_ladder->setEmptyText(tr("The phones start now. Play shows one exchange after the other, Step the next one."));
    m_lessons->run(scenario);
    play(!m_transport->guessesFirst());
}

void Classroom::recordBench()
{
    Scenario bench;
    bench.title = tr("Record of the bench");
    bench.about = tr("What phones ask of the local server is written down from now on, and shown here as it happens.");
    begin(bench, {}, false);
    m_ladder->setEmptyText(tr("No phone has asked yet. Start the local server and switch the phones on."));
    m_bench->start();
    play(true);
}

void Classroom::openRecord(const QString& title, const QList<Exchange>& record)
{
    Scenario bench;
    bench.title = title;
    bench.about = tr("A record of %n exchange(s).", nullptr, static_cast<int>(record.size()));
    begin(bench, record, true);
    m_ladder->setEmptyText(tr("Play shows one exchange after the other, Step the next one."));
}

void Classroom::leave()
{
    m_next.stop();
    m_playing = false;
    if (m_lessons)
        m_lessons->stop();
    m_bench->stop();
    begin({}, {}, true);
}

void Classroom::begin(const Scenario& scenario, const QList<Exchange>& record, bool complete)
{
    m_next.stop();
    m_playing = m_asking = false;
    m_scenario = scenario;
    m_lessonChoice = -1;
    m_outcome.clear();
    m_rows->clear();
    m_playback.begin(record, complete);
    m_title->setText(scenario.title);
    m_about->setText(scenario.about);
    m_about->setVisible(!scenario.about.isEmpty());
    m_card->setGuess(lessonGuess(scenario));
    m_message->clear();
    refresh();
}

void Classroom::take(const QList<Exchange>& more)
{
    m_playback.append(more);
    if (m_bench->isRunning() && m_playing && !m_transport->guessesFirst())
        showAll();
    else if (!m_next.isActive())
        schedule();
    refresh();
}

void Classroom::concluded(const QString& outcome, bool good)
{
    m_playback.complete();
    m_outcome = outcome;
    m_outcomeGood = good;
    if (m_playback.isAtEnd())
        showEnd();
    refresh();
}

void Classroom::play(bool on)
{
    m_playing = on;
    if (on && m_playback.isAtEnd() && !m_playback.record().isEmpty())
        rewind();
    m_playing = on;
    schedule();
    refresh();
}

void Classroom::stepForward()
{
    m_next.stop();
    if (m_asking)
        m_card->reveal();
    if (m_asking || !m_transport->guessesFirst())
        showNext();
    else
        ask();
}

void Classroom::stepBack()
{
    play(false);
    if (!std::exchange(m_asking, false))
        m_playback.back();
    m_rows->show(m_playback);
    refresh();
}

void Classroom::rewind()
{
    m_next.stop();
    m_playing = m_asking = false;
    m_playback.rewind();
    m_rows->show(m_playback);
    m_message->clear();
    askLesson();
    refresh();
}

/// The question of the lesson, with what the class said to it.
void Classroom::askLesson()
{
    const Guess guess = lessonGuess(m_scenario);
    if (m_card->guess() == guess)
        m_lessonChoice = m_card->choice();
    m_card->setGuess(guess);
    m_card->choose(m_lessonChoice);
}

/// The next exchange becomes a riddle.
void Classroom::ask()
{
    if (!m_playback.hasNext() || m_asking)
        return;
    if (m_card->guess() == lessonGuess(m_scenario))
        m_lessonChoice = m_card->choice();
    m_asking = true;
    m_rows->show(m_playback, true);
    m_ladder->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1));
    m_ladder->scrollToBottom();
    m_card->setGuess(nextGuess(m_playback.record(), m_playback.shown()));
    refresh();
}

void Classroom::showNext()
{
    const bool guessed = std::exchange(m_asking, false);
    if (!m_playback.step())
        return;
    if (!guessed && m_card->guess() != lessonGuess(m_scenario))
        askLesson();
    m_rows->show(m_playback);
    m_ladder->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1));
    m_ladder->scrollToBottom();
    explainCurrent();
    if (m_playback.isAtEnd())
        showEnd();
    schedule();
    refresh();
}

void Classroom::showAll()
{
    const bool atLast = m_ladder->currentIndex().row() == m_rows->rowCount() - 1;
    m_playback.showAll();
    m_rows->show(m_playback);
    if (!atLast)
        return; // somebody looks at an earlier one
    m_ladder->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1));
    m_ladder->scrollToBottom();
}

void Classroom::schedule()
{
    m_next.stop();
    if (m_playing && !m_asking && m_playback.hasNext())
        m_next.start(m_playback.pauseMs(m_transport->pace()));
}

/// All was shown: how it went, and what the class was asked in the beginning.
void Classroom::showEnd()
{
    m_playing = false;
    if (!m_outcome.isEmpty())
        m_message->say(m_outcome, m_outcomeGood ? Severity::Good : Severity::Warning);
    if (lessonGuess(m_scenario).choices.isEmpty())
        return;
    askLesson();
    m_card->reveal();
}

void Classroom::explainCurrent()
{
    const QVariant exchange = m_ladder->currentIndex().data(LadderTable::ExchangeRole);
    m_panel->setVisible(!m_asking);
    m_panel->explain(exchange.isValid() ? std::optional(exchange.value<Exchange>()) : std::nullopt);
}

void Classroom::refresh()
{
    m_transport->setPlaying(m_playing);
    m_transport->setPossible(m_playback.shown() > 0 || m_asking, !m_playback.record().isEmpty(), m_playback.hasNext());
    m_save->setEnabled(!m_playback.record().isEmpty());
    m_stop->setVisible(m_bench->isRunning());
    explainCurrent();
}

} // namespace firstring
