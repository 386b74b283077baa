// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/paper/FinishDialog.h"

#include "models/base/Clock.h"
#include "models/domain/leaving/LeavingEdits.h"
#include "models/domain/sync/Redirects.h"
#include "models/ports/ServerControl.h"
#include "models/tables/TextTable.h"
#include "models/workspace/JobLeaving.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/ServerNotes.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <chrono>

namespace firstring {

namespace {

using What = LeavingProgress::What;

QString nameOf(const JobState& state, MacAddress mac)
{
    const Phone* phone = state.phones.find(mac);
    return phone && !phone->label.isEmpty() ? phone->label : mac.pretty();
}

} // namespace

FinishDialog::FinishDialog(const Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_server(new QComboBox(this))
    , m_serverRow(new QWidget(this))
    , m_count(partHeading({}, this))
    , m_progress(new QProgressBar(this))
    , m_phones(new TextTable({tr("Phone"), tr("MAC address"), tr("What it lacks")}, this))
    , m_message(new MessageLine(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Finish job"));
    makeServers();
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How many phones have left"));
    QTableView* table = makeTable(tr("Phones that have not left yet"), m_phones, this);
    setColumnChars(table, {20, 19, 60});
    cellsOf(table)->setMono({1});
    setEmptyText(table, tr("Every phone has left."));

    auto* buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("Go on &staging"), QDialogButtonBox::ResetRole);
    m_start = buttons->addButton(tr("Start the s&erver"), QDialogButtonBox::ActionRole);
    m_restart = buttons->addButton(tr("&Restart the rest..."), QDialogButtonBox::ActionRole);
    m_act = buttons->addButton(tr("&Give out last settings"), QDialogButtonBox::ActionRole);
    m_act->setDefault(true);
    buttons->addButton(tr("&Leave this window"), QDialogButtonBox::RejectRole);
    buttons->setFocusProxy(nullptr); // the first button, which may be hidden: Tab would stay where it is
    auto* column = new QVBoxLayout(this);
    column->addWidget(pageHeading(tr("Finish job"), this));
    column->addWidget(new MutedText(
        tr("Each phone gets its last settings: its final configuration server, and nothing of this program any more. "
           "When all have taken them, the gate closes and the report is made."),
        this));
    column->addWidget(m_serverRow);
    column->addSpacing(6);
    column->addWidget(m_count);
    column->addWidget(m_progress);
    column->addWidget(table, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);

    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(300));
    connect(&m_soon, &QTimer::timeout, this, &FinishDialog::look);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&context.workspace, &Workspace::newsArrived, this, soon);
    connect(&context.workspace, &Workspace::changed, this, &FinishDialog::look);
    connect(&context.server, &ServerControl::started, this, &FinishDialog::look);
    connect(&context.server, &ServerControl::stopped, this, &FinishDialog::look);
    connect(&context.server, &ServerControl::refused, this,
            [this](const Error& why) { m_message->say(why.sentence, Severity::Stop); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_act, &QPushButton::clicked, this, [this] {
        switch (stage()) {
        case LeavingStage::Staging:
            return begin();
        case LeavingStage::Leaving:
            return closeGate();
        case LeavingStage::Left:
            Q_EMIT reportWanted();
        }
    });
    connect(m_restart, &QPushButton::clicked, this, [this] { Q_EMIT restartWanted(m_missing); });
    connect(m_start, &QPushButton::clicked, this, &FinishDialog::startServer);
    connect(m_back, &QPushButton::clicked, this, &FinishDialog::back);
    resize(720, 500);
    look();
}

LeavingStage FinishDialog::stage() const
{
    return m_context.workspace.state().defaults.leaving.stage;
}

void FinishDialog::makeServers()
{
    const JobState& state = m_context.workspace.state();
    for (const ConfigServer& server : state.servers)
        m_server->addItem(tr("%1 (%2)").arg(server.name, plainAddress(server.url)), server.name);
    m_server->setCurrentIndex(std::max(0, m_server->findData(state.defaults.leaving.server)));
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* label = new QLabel(tr("Phones that get their settings &here belong afterwards to:"), m_serverRow);
    label->setWordWrap(true);
    label->setBuddy(m_server);
    auto* row = new QVBoxLayout(m_serverRow);
    row->setContentsMargins(0, 6, 0, 0);
    row->addWidget(label);
    row->addWidget(m_server);
    m_serverRow->setVisible(hasLocalPhones(state));
}

void FinishDialog::begin()
{
    m_message->clear();
    const auto edit = beginLeaving(m_context.workspace.state(),
                                   m_serverRow->isVisibleTo(this) ? m_server->currentData().toString() : QString(),
                                   m_context.clock.now().toMSecsSinceEpoch());
    tellRefused(edit ? m_context.workspace.perform(*edit) : Result<void>(edit.error()));
}

void FinishDialog::closeGate()
{
    const auto leave = [this] {
        const auto done = leaveJob(m_context.workspace, m_context.clock.now().toMSecsSinceEpoch());
        tellRefused(done);
        if (done) {
            Q_EMIT said(tr("The job is finished and its gate is closed."));
            Q_EMIT reportWanted();
        }
    };
    if (m_missing.isEmpty())
        return leave();
    m_context.dialogs.ask(
        this,
        {tr("Close the gate without %n phone(s)?", nullptr, static_cast<int>(m_missing.size())),
         tr("They keep this program's addresses in their settings, and are told nothing any more. The "
            "report names them. To let one in again, stage it again."),
         tr("Close the gate"), true},
        leave);
}

void FinishDialog::back()
{
    tellRefused(m_context.workspace.perform(backToStaging(m_context.workspace.state())));
}

void FinishDialog::startServer()
{
    m_message->clear();
    m_context.server.start(savedServerSettings(m_context.workspace, m_context.server));
}

void FinishDialog::tellRefused(const Result<void>& done)
{
    if (!done)
        m_message->say(done.error().sentence, Severity::Warning);
}

void FinishDialog::look()
{
    const LeavingProgress progress = leavingProgress(m_context.workspace.state(), m_context.workspace.tracks());
    showPhones(progress);
    if (stage() == LeavingStage::Leaving && progress.isComplete() && !progress.phones.isEmpty())
        closeGate(); // look() comes again by the edit
}

void FinishDialog::showPhones(const LeavingProgress& progress)
{
    const JobState& state = m_context.workspace.state();
    QList<TextTable::Row> rows;
    m_missing.clear();
    for (const LeavingProgress::OfPhone& phone : progress.phones) {
        if (phone.what == What::Done)
            continue;
        if (phone.what != What::OnHold)
            m_missing.append(phone.mac);
        const bool begun = stage() != LeavingStage::Staging;
        rows.append({{nameOf(state, phone.mac), phone.mac.pretty(),
                      begun || phone.what != What::Waiting ? leavingText(phone) : tr("It will be told.")},
                     {},
                     {}});
    }
    m_phones->setRows(rows);
    m_progress->setRange(0, std::max(1, static_cast<int>(progress.phones.size())));
    m_progress->setValue(stage() == LeavingStage::Staging ? 0 : progress.done);
    showStage(progress);
}

void FinishDialog::showStage(const LeavingProgress& progress)
{
    const LeavingStage now = stage();
    const bool on = m_context.server.endpoints().isOn();
    const int all = static_cast<int>(progress.phones.size());
    m_serverRow->setEnabled(now == LeavingStage::Staging);
    m_back->setVisible(now != LeavingStage::Staging);
    m_start->setVisible(now == LeavingStage::Leaving && !on);
    m_restart->setVisible(now == LeavingStage::Leaving && on && !m_missing.isEmpty());
    switch (now) {
    case LeavingStage::Staging:
        m_count->setText(tr("%n phone(s) will be told", nullptr, all));
        m_act->setText(tr("&Give out last settings"));
        m_act->setEnabled(all > 0 && (!m_serverRow->isVisibleTo(this) || m_server->count() > 0));
        if (m_serverRow->isVisibleTo(this) && m_server->count() == 0)
            m_message->say(tr("This job knows no other configuration server. Add the one the phones will belong to on "
                              "the page Config servers."),
                           Severity::Warning);
        break;
    case LeavingStage::Leaving:
        m_count->setText(tr("%1 of %2 phones have left").arg(progress.done).arg(all));
        m_act->setText(tr("&Close the gate..."));
        m_act->setEnabled(true);
        if (on)
            m_message->say(tr("Phones take their last settings when they start. This window may be closed meanwhile."),
                           Severity::News);
        else
            m_message->say(tr("The server is off, so phones cannot take their last settings. Start it."),
                           Severity::Warning);
        break;
    case LeavingStage::Left:
        m_count->setText(tr("Finished: %1 of %2 phones have left").arg(progress.done).arg(all));
        m_act->setText(tr("&Report..."));
        m_act->setEnabled(true);
        m_message->say(tr("The gate is closed. A phone that comes back is let in by Phones, Stage again."),
                       Severity::Good);
        break;
    }
}

} // namespace firstring
