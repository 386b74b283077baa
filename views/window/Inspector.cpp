// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Inspector.h"

#include "models/base/Clock.h"
#include "models/ports/ServerControl.h"
#include "models/provisioning/RolloutDraft.h"
#include "models/tables/EventTable.h"
#include "models/tables/PhoneEdits.h"
#include "models/tables/WhyDesk.h"
#include "models/vault/Vault.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"
#include "views/window/AdviceBox.h"
#include "views/window/EventView.h"
#include "views/window/GateRow.h"
#include "views/window/JobSummary.h"
#include "views/window/PhoneForm.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

Inspector::Inspector(const Context& context, EventTable& events, QWidget* parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_summary(new JobSummary(context, this))
    , m_phone(new QWidget)
    , m_title(new QLabel(m_phone))
    , m_more(new QLabel(m_phone))
    , m_advice(new AdviceBox(m_phone))
    , m_gate(new GateRow(m_phone))
    , m_form(new PhoneForm(context, m_phone))
    , m_history(new EventView(events, m_phone))
    , m_later(new QTimer(this))
    , m_knowledge(QFileInfo(context.vault.folder()).path())
{
    m_title->setFont(theme::scaled(font(), 1.3, QFont::DemiBold));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_more->setForegroundRole(QPalette::PlaceholderText);
    m_more->setTextFormat(Qt::PlainText);
    m_more->setWordWrap(true);
    auto* history = new QLabel(tr("History"), m_phone);
    history->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_history->setAccessibleName(tr("History of this phone"));
    m_history->setMinimumHeight(90);
    m_history->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(m_phone);
    column->setContentsMargins(12, 12, 12, 8);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_more);
    column->addWidget(m_advice);
    column->addWidget(m_gate);
    column->addWidget(m_form);
    auto* timeline = new QToolButton(m_phone);
    timeline->setText(tr("Timeline..."));
    timeline->setIcon(icons::icon(QStringLiteral("history")));
    timeline->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    timeline->setAutoRaise(true);
    connect(timeline, &QToolButton::clicked, this, &Inspector::timelineWanted);
    auto* historyRow = new QHBoxLayout;
    historyRow->addWidget(history);
    historyRow->addStretch(1);
    historyRow->addWidget(timeline);
    column->addLayout(historyRow);
    column->addWidget(m_history, 1);

    // On a low window the fields scroll; nothing is squeezed together.
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_phone);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Phone"));
    // As wide as the longest words of the language need, since nothing scrolls sideways.
    scroll->setMinimumWidth(m_phone->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width());
    addWidget(m_summary);
    addWidget(scroll);

    m_later->setSingleShot(true);
    m_later->setInterval(100);
    connect(m_later, &QTimer::timeout, this, &Inspector::refresh);
    connect(&context.selection, &Selection::changed, this, &Inspector::refresh);
    connect(&context.workspace, &Workspace::changed, this, &Inspector::refresh);
    connect(&context.workspace, &Workspace::newsArrived, this, [this] {
        if (!m_later->isActive())
            m_later->start();
    });
    connect(&context.server, &ServerControl::started, this, &Inspector::refresh);
    connect(&context.server, &ServerControl::stopped, this, &Inspector::refresh);
    connect(m_summary, &JobSummary::pageWanted, this, &Inspector::pageWanted);
    connect(m_summary, &JobSummary::phoneWanted, this, &Inspector::phoneWanted);
    connect(m_form, &PhoneForm::refused, this, &Inspector::refused);
    connect(m_gate, &GateRow::releaseWanted, this, [this] {
        m_context.workspace.release({m_context.selection.current()}, m_context.clock.now().toMSecsSinceEpoch());
    });
    connect(m_advice, &AdviceBox::actionWanted, this, &Inspector::apply);
    connect(m_advice, &AdviceBox::otherWanted, this, [this](int index) {
        if (index < m_findings.size())
            m_chosen = m_findings[index].id;
        refresh();
    });
    if (context.why) {
        connect(context.why, &WhyDesk::learnt, this, [this] {
            if (!m_later->isActive())
                m_later->start();
        });
    }
    refresh();
}

QSize Inspector::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 42, 400};
}

void Inspector::refresh()
{
    const MacAddress mac = m_context.selection.current();
    const Phone* phone = m_context.workspace.state().phones.find(mac);
    setCurrentIndex(phone ? 1 : 0);
    if (!phone)
        return;
    const PhoneStatus status = m_context.workspace.track(mac).status;
    const auto others = static_cast<int>(m_context.selection.phones().size()) - 1;
    m_title->setText(phone->label.isEmpty() ? theme::isolated(mac.pretty()) : phone->label);
    QStringList more;
    const QString model = status.model.isEmpty() ? phone->model : status.model;
    if (!model.isEmpty())
        more << model;
    if (!status.version.isEmpty())
        more << tr("firmware %1").arg(theme::isolated(status.version.text()));
    m_knowledge.refresh();
    const QStringList weak = m_knowledge.knowledge().weaknesses(model, status.version);
    if (!weak.isEmpty())
        more << tr("%n known weakness(es)", nullptr, static_cast<int>(weak.size()));
    m_more->setToolTip(weak.join(QStringLiteral(", ")));
    if (!status.address.isEmpty())
        more << theme::isolated(status.address);
    if (others > 0)
        more << tr("and %n more chosen", nullptr, others);
    m_more->setText(more.join(QStringLiteral(" · ")));
    m_more->setVisible(!more.isEmpty());
    advise(status);
    m_gate->setBadge(gateBadge(m_context.workspace.gate(mac), m_context.workspace.state().defaults.kind));
    m_form->setPhone(mac);
    m_history->showPhone(mac);
}

/// What the state says, or what explains it; and what else may be the matter.
void Inspector::advise(const PhoneStatus& status)
{
    constexpr int mostOthers = 3;
    if (m_shown != status.mac)
        m_chosen.clear();
    m_shown = status.mac;
    m_findings = m_context.why ? m_context.why->findings(status.mac) : QList<why::Finding>();
    const auto chosen = std::find_if(m_findings.begin(), m_findings.end(),
                                     [this](const why::Finding& one) { return one.id == m_chosen; });
    Advice advice = adviceFor(status, m_context.server.endpoints().isOn());
    if (chosen != m_findings.end()) {
        std::rotate(m_findings.begin(), chosen, chosen + 1);
        advice = adviceOf(m_findings.first());
    } else if (!m_findings.isEmpty() && speaksBefore(m_findings.first(), status.state)) {
        advice = adviceOf(m_findings.first());
    }
    if (!m_findings.isEmpty() && advice == adviceOf(m_findings.first()))
        m_findings.removeFirst();
    QStringList others;
    for (const why::Finding& one : m_findings.first(std::min<qsizetype>(m_findings.size(), mostOthers)))
        others << one.brief;
    m_advice->setAdvice(status, advice, others);
}

void Inspector::apply(why::Action action)
{
    const MacAddress mac = m_context.selection.current();
    switch (action) {
    case why::Action::StartServer:
        m_context.server.start(savedServerSettings(m_context.workspace, m_context.server));
        break;
    case why::Action::OpenServer:
        return Q_EMIT pageWanted(PageId::LocalServer);
    case why::Action::OpenSettings:
        return Q_EMIT pageWanted(PageId::Settings);
    case why::Action::OpenFirmware:
        return Q_EMIT pageWanted(PageId::Firmware);
    case why::Action::OpenBranding:
        return Q_EMIT pageWanted(PageId::Branding);
    case why::Action::OpenServers:
        return Q_EMIT pageWanted(PageId::Servers);
    case why::Action::OpenPhones:
        return Q_EMIT pageWanted(PageId::Phones);
    case why::Action::StageAgain:
        return stageAgain(mac);
    case why::Action::TakeOffHold:
        if (const auto done = m_context.workspace.perform(edits::hold(m_context.workspace.state(), {mac}, false));
            !done)
            Q_EMIT refused(done.error());
        break;
    case why::Action::CorrectFirmware:
        return correctFirmware(mac);
    case why::Action::Release:
        m_context.workspace.release({mac}, m_context.clock.nowMs());
        break;
    case why::Action::Forgive:
        m_context.workspace.forgive(m_context.workspace.track(mac).status.address);
        break;
    case why::Action::AddPhone:
        return Q_EMIT addWanted({mac});
    case why::Action::Restart:
        return Q_EMIT reachWanted(ReachAction::Restart);
    case why::Action::ClearLocal:
        return Q_EMIT reachWanted(ReachAction::ClearLocal);
    }
}

void Inspector::stageAgain(MacAddress mac)
{
    m_context.server.forget({mac});
    m_context.workspace.forgetTracks({mac});
    m_context.workspace.release({mac}, m_context.clock.nowMs());
    refresh();
}

/// One click: the catalogue says what the phone reports, and the phone goes on from there.
void Inspector::correctFirmware(MacAddress mac)
{
    Workspace& job = m_context.workspace;
    const Edit edit = correctLabel(job.state(), job.track(mac));
    if (edit.isEmpty())
        return;
    if (const auto done = job.perform(edit); !done)
        Q_EMIT refused(done.error());
}

} // namespace firstring
