// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/RolloutStrip.h"

#include "models/provisioning/RolloutDraft.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

RolloutStrip::RolloutStrip(const Context& context, QWidget* parent)
    : QFrame(parent)
    , m_context(context)
    , m_title(partHeading(QString(), this))
    , m_bar(new QProgressBar(this))
    , m_message(new MessageLine(this))
{
    setFrameShape(QFrame::StyledPanel);
    m_bar->setAccessibleName(tr("Phones that run what they shall"));
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(8);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 6, 6);
    column->setSpacing(4);
    column->addLayout(row);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    m_pass = addButton(tr("&Go on without it"), QStringLiteral("arrow-right"), &RolloutStrip::pass);
    m_pause = addButton(tr("&Pause"), QStringLiteral("circle-pause"), &RolloutStrip::pauseOrGoOn);
    m_end = addButton(tr("&End roll-out…"), QStringLiteral("x"), &RolloutStrip::end);
    for (QPushButton* button : {m_pass, m_pause, m_end})
        row->addWidget(button);
    connect(&m_context.workspace, &Workspace::changed, this, &RolloutStrip::follow);
    connect(&m_context.workspace, &Workspace::newsArrived, this, &RolloutStrip::follow);
    follow();
}

QPushButton* RolloutStrip::addButton(const QString& text, const QString& glyph, void (RolloutStrip::*pressed)())
{
    auto* button = new QPushButton(icons::icon(glyph), text, this);
    connect(button, &QPushButton::clicked, this, pressed);
    return button;
}

QString RolloutStrip::nameOf(MacAddress mac) const
{
    const Phone* phone = m_context.workspace.state().phones.find(mac);
    return phone && !phone->label.isEmpty() ? phone->label : mac.pretty();
}

void RolloutStrip::follow()
{
    const Workspace& job = m_context.workspace;
    const JobDefaults& defaults = job.state().defaults;
    setVisible(!defaults.rollout.isEmpty() || defaults.firmwareWindow.isSet());
    if (isHidden())
        return;
    const RolloutProgress progress = rolloutProgress(job.state(), [&job](MacAddress mac) {
        const auto track = job.tracks().constFind(mac);
        return track == job.tracks().constEnd() ? nullptr : &*track;
    });
    const bool goesOn = !progress.isEmpty() && !progress.isFinished();
    m_title->setText(progress.isEmpty() ? tr("No roll-out goes on") : rolloutText(progress));
    m_bar->setVisible(!progress.isEmpty());
    m_bar->setMaximum(static_cast<int>(progress.phones().size()));
    m_bar->setValue(progress.count(RolloutOutcome::Done) + progress.count(RolloutOutcome::Passed));
    const RolloutProgress::Phone* failed = progress.failed();
    m_failed = failed ? failed->mac : MacAddress();
    m_paused = progress.isPaused();
    if (failed) {
        const QString why = eventSentence(failed->why, job.track(failed->mac).status.subject);
        m_message->say(tr("%1: %2 No other phone is given new firmware. Look after it, or go on without it.")
                           .arg(nameOf(failed->mac), why),
                       Severity::Stop);
    } else if (m_paused && goesOn) {
        m_message->say(tr("Paused: no phone begins. Those that take their firmware now finish it."), Severity::Warning);
    } else if (defaults.firmwareWindow.isSet()) {
        m_message->say(tr("Firmware is given out only at %1; a phone that asks outside these hours waits.")
                           .arg(defaults.firmwareWindow.text()),
                       Severity::News);
    } else {
        m_message->clear();
    }
    m_pass->setVisible(failed != nullptr);
    m_pause->setVisible(goesOn);
    m_pause->setText(m_paused ? tr("&Go on") : tr("&Pause"));
    m_pause->setIcon(icons::icon(m_paused ? QStringLiteral("circle-play") : QStringLiteral("circle-pause")));
    m_end->setText(progress.isEmpty()      ? tr("Give out a&lways")
                   : progress.isFinished() ? tr("&Close")
                                           : tr("&End roll-out…"));
}

void RolloutStrip::pauseOrGoOn()
{
    Q_EMIT wanted(pauseRollout(m_context.workspace.state(), !m_paused));
}

void RolloutStrip::pass()
{
    Q_EMIT wanted(passPhones(m_context.workspace.state(), {m_failed}));
}

void RolloutStrip::end()
{
    const JobState& state = m_context.workspace.state();
    if (state.defaults.rollout.isEmpty()) {
        Edit edit;
        edit.text = tr("Give out firmware at any time");
        edit.defaults = state.defaults;
        edit.defaults->firmwareWindow = {};
        Q_EMIT wanted(edit);
    } else if (!m_pause->isVisibleTo(this)) {
        Q_EMIT wanted(endRollout(state));
    } else {
        m_context.dialogs.ask(this,
                              {.title = tr("End the roll-out?"),
                               .consequence = tr("Every phone is given its firmware from now on, all at once, when it "
                                                 "asks next. Undo brings the waves back."),
                               .action = tr("End it"),
                               .risky = true},
                              [this] { Q_EMIT wanted(endRollout(m_context.workspace.state())); });
    }
}

} // namespace firstring
