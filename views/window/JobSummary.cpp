// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/JobSummary.h"

#include "models/ports/ServerControl.h"
#include "models/tables/StateCounts.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr qsizetype mostShown = 6;

} // namespace

JobSummary::JobSummary(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(new StateCounts(context.workspace, this))
    , m_name(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_done(new QLabel(this))
    , m_next(new QLabel(this))
    , m_act(new QPushButton(tr("Local server"), this))
    , m_needyTitle(new QLabel(tr("These need you"), this))
    , m_needy(new QVBoxLayout)
{
    m_name->setFont(theme::scaled(font(), 1.3, QFont::DemiBold));
    m_name->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(10);
    m_progress->setAccessibleName(tr("Phones that are ready"));
    m_next->setWordWrap(true);
    m_needyTitle->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_needy->setSpacing(2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(6);
    column->addWidget(m_name);
    column->addWidget(m_progress);
    column->addWidget(m_done);
    column->addSpacing(10);
    column->addWidget(m_next);
    column->addWidget(m_act, 0, Qt::AlignLeading);
    column->addSpacing(10);
    column->addWidget(m_needyTitle);
    column->addLayout(m_needy);
    column->addStretch(1);

    connect(m_act, &QPushButton::clicked, this, [this] { Q_EMIT pageWanted(PageId::LocalServer); });
    connect(m_counts, &StateCounts::changed, this, &JobSummary::refresh);
    connect(&context.workspace, &Workspace::changed, this, &JobSummary::refresh);
    connect(&context.server, &ServerControl::started, this, &JobSummary::refresh);
    connect(&context.server, &ServerControl::stopped, this, &JobSummary::refresh);
    refresh();
}

void JobSummary::refresh()
{
    const int all = m_counts->total();
    const int ready = m_counts->of(StateGroup::Ready);
    const bool on = m_context.server.endpoints().isOn();
    m_name->setText(m_context.workspace.state().name);
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(ready);
    m_progress->setVisible(all > 0);
    m_done->setText(all == 0 ? tr("No phones yet.") : tr("%1 of %n phone(s) ready", nullptr, all).arg(ready));
    m_act->setVisible(all > 0 && !on);
    if (all == 0)
        m_next->setText(tr("Scan the MAC address of the first phone, or import a list."));
    else if (!on)
        m_next->setText(tr("The local server is off. Phones get nothing until it is started."));
    else if (ready == all)
        m_next->setText(tr("All phones are ready. They can be packed."));
    else if (m_counts->of(StateGroup::Waiting) > 0)
        m_next->setText(tr("Plug in the %n phone(s) that still wait.", nullptr, m_counts->of(StateGroup::Waiting)));
    else if (m_counts->of(StateGroup::Working) + m_counts->of(StateGroup::Rebooting) > 0)
        m_next->setText(tr("Phones are under way. Leave them plugged in."));
    else // the others are held back or stopped; those that need somebody are listed below
        m_next->clear();
    listNeedy();
}

void JobSummary::listNeedy()
{
    QList<PhoneStatus> needy;
    for (const PhoneTrack& track : m_context.workspace.tracks()) {
        const StateGroup group = stateGroup(track.status.state);
        if ((group == StateGroup::Stopped || track.status.state == PhoneState::Outdated) &&
            m_context.workspace.state().phones.contains(track.status.mac))
            needy << track.status;
    }
    std::sort(needy.begin(), needy.end(), [](const PhoneStatus& a, const PhoneStatus& b) {
        // Who stands still comes before who only has older files.
        const bool stopped = stateGroup(a.state) == StateGroup::Stopped;
        if (stopped != (stateGroup(b.state) == StateGroup::Stopped))
            return stopped;
        return a.sinceMs < b.sinceMs;
    });
    m_needyTitle->setVisible(!needy.isEmpty());
    while (QLayoutItem* item = m_needy->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < std::min(needy.size(), mostShown); ++i) {
        const PhoneStatus& status = needy[i];
        const Phone& phone = *m_context.workspace.state().phones.find(status.mac);
        auto* button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setIcon(
            icons::icon(icons::stateGlyph(status.state), theme::state(stateGroup(status.state), palette())));
        const QString name = phone.label.isEmpty() ? status.mac.pretty() : phone.label;
        const QString text = QStringLiteral("%1: %2").arg(name, stateText(status));
        button->setText(fontMetrics().elidedText(text, Qt::ElideRight, std::max(200, width() - 64)));
        button->setToolTip(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, mac = status.mac] { Q_EMIT phoneWanted(mac); });
        m_needy->addWidget(button, 0, Qt::AlignLeading);
    }
    if (needy.size() > mostShown)
        m_needy->addWidget(new QLabel(tr("and %n more", nullptr, static_cast<int>(needy.size() - mostShown)), this));
}

} // namespace firstring
