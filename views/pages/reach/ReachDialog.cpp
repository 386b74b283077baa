// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/reach/ReachDialog.h"

#include "models/ports/ServerControl.h"
#include "models/tables/ReachTable.h"
#include "models/workspace/Workspace.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int manyPhones = 5; ///< with more, a pilot goes first unless a person says otherwise

std::optional<Severity> toneOf(const QModelIndex& index)
{
    switch (static_cast<ReachTable::Stand>(index.data(ReachTable::StandRole).toInt())) {
    case ReachTable::Stand::Accepted:
        return Severity::Good;
    case ReachTable::Stand::Other:
    case ReachTable::Stand::LeftOut:
        return Severity::Warning;
    case ReachTable::Stand::Works:
        return Severity::News;
    case ReachTable::Stand::Waits:
        break;
    }
    return std::nullopt;
}

QString titleOf(ReachAction action)
{
    switch (action) {
    case ReachAction::PointHere:
        return ReachDialog::tr("Point phones here");
    case ReachAction::Restart:
        return ReachDialog::tr("Restart phones");
    case ReachAction::ClearLocal:
        return ReachDialog::tr("Clear local settings");
    default:
        return ReachDialog::tr("Apply now");
    }
}

} // namespace

ReachDialog::ReachDialog(const Context& context, ReachControl& reach, ReachAction action,
                         const QList<MacAddress>& phones, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_reach(reach)
    , m_heading(pageHeading({}, this))
    , m_consequence(new MutedText({}, this))
    , m_way(new QComboBox(this))
    , m_passwordRow(makePassword())
    , m_pilot(new QCheckBox(tr("&Pilot phone first: the others follow when it did well"), this))
    , m_message(new MessageLine(this))
    , m_table(new ReachTable(this))
    , m_progress(new QProgressBar(this))
{
    m_wish.action = action;
    m_wish.phones = phones;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(titleOf(action));
    makeWays();

    QTableView* table = makeTable(tr("Phones and what becomes of them"), m_table, this);
    setColumnChars(table, {20, 8, 17, 55});
    cellsOf(table)->setMono({ReachTable::Address});
    cellsOf(table)->setTone(ReachTable::Outcome, toneOf);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    m_progress->setAccessibleName(tr("How many phones are done"));
    m_progress->setTextVisible(false);

    auto* buttons = new QDialogButtonBox(this);
    m_act = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_act->setDefault(true);
    m_leave = buttons->addButton(QDialogButtonBox::Cancel);
    connect(m_act, &QPushButton::clicked, this, &ReachDialog::act);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addWidget(m_way, 0, Qt::AlignLeading);
    column->addWidget(m_consequence);
    column->addWidget(m_passwordRow);
    column->addWidget(m_message);
    column->addWidget(table, 1);
    column->addWidget(m_progress);
    column->addWidget(m_pilot);
    column->addWidget(buttons);
    resize(860, 480);

    connectAll();
    plan();
    m_pilot->setChecked(m_plan.order.targets.size() > manyPhones);
    (m_passwordRow->isVisibleTo(this) ? static_cast<QWidget*>(m_password) : m_act)->setFocus();
}

ReachDialog::~ReachDialog()
{
    m_reach.disconnect(this);
    if (m_phase == Phase::Pilot || m_phase == Phase::Running)
        m_reach.cancel();
}

void ReachDialog::makeWays()
{
    const bool choice = m_wish.action == ReachAction::Settings;
    m_way->setVisible(choice);
    if (!choice)
        return;
    m_way->addItem(tr("Send the settings of their files"), static_cast<int>(ReachAction::Settings));
    m_way->addItem(tr("Let them read their files again"), static_cast<int>(ReachAction::Reload));
    m_way->addItem(tr("Ask them to compare their files (SIP)"), static_cast<int>(ReachAction::CheckSync));
    m_way->setAccessibleName(tr("How to apply"));
    connect(m_way, &QComboBox::currentIndexChanged, this, [this] {
        m_wish.action = static_cast<ReachAction>(m_way->currentData().toInt());
        plan();
    });
}

QWidget* ReachDialog::makePassword()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Pass&word of the phones' web page:"), row);
    m_password = new QLineEdit(row);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaximumWidth(fontMetrics().averageCharWidth() * 36);
    m_password->setAccessibleName(tr("Password of the phones' web page"));
    m_password->setToolTip(tr("Of the user admin. It is sent to these phones and kept nowhere."));
    label->setBuddy(m_password);
    layout->addWidget(label);
    layout->addWidget(m_password, 1);
    layout->addStretch(1);
    return row;
}

void ReachDialog::connectAll()
{
    connect(m_password, &QLineEdit::textChanged, this, &ReachDialog::refresh);
    connect(m_table, &ReachTable::addressTyped, this, [this](MacAddress mac, const QString& address) {
        if (address.isEmpty())
            m_wish.typedAddress.remove(mac);
        else
            m_wish.typedAddress.insert(mac, address);
        plan();
    });
    connect(&m_context.server, &ServerControl::started, this, &ReachDialog::plan);
    connect(&m_context.server, &ServerControl::stopped, this, &ReachDialog::plan);
    connect(&m_reach, &ReachControl::began, m_table, &ReachTable::begin);
    connect(&m_reach, &ReachControl::ended, this, [this](const ReachResult& result) {
        m_table->end(result);
        m_progress->setValue(m_table->ended());
    });
    connect(&m_reach, &ReachControl::finished, this, &ReachDialog::finished);
}

/// What would happen, with the job and the server as they are now.
void ReachDialog::plan()
{
    if (m_phase != Phase::Preview)
        return;
    const ServerEndpoints at = m_context.server.endpoints();
    m_wish.here = at.isOn() ? SiteAddress{at.address, at.httpPort, at.httpsPort, at.httpsOldPort} : SiteAddress();
    m_wish.tftpPort = at.tftpPort;
    const auto made = planReach(m_context.workspace.state(), m_context.workspace.tracks(), m_wish);
    m_plan = made ? *made : ReachPlan();
    if (!made)
        m_message->say(made.error().sentence, Severity::Warning);
    else if (!m_plan.unprovenModels.isEmpty())
        m_message->say(
            tr("Not confirmed for %1; it is tried all the same.").arg(m_plan.unprovenModels.join(QStringLiteral(", "))),
            Severity::Warning);
    else
        m_message->clear();
    m_table->setPlan(m_plan);
    refresh();
}

QString ReachDialog::actionText(int phones) const
{
    switch (m_wish.action) {
    case ReachAction::PointHere:
        return tr("Point %n phone(s) &here", nullptr, phones);
    case ReachAction::Restart:
        return tr("&Restart %n phone(s)", nullptr, phones);
    case ReachAction::ClearLocal:
        return tr("Clear settings of %n phone(s)", nullptr, phones);
    default:
        return tr("&Tell %n phone(s)", nullptr, phones);
    }
}

void ReachDialog::refresh()
{
    const int phones = static_cast<int>(m_plan.order.targets.size());
    const bool preview = m_phase == Phase::Preview;
    const bool runs = m_phase == Phase::Pilot || m_phase == Phase::Running;
    m_heading->setText(preview ? QString(actionText(phones)).remove(u'&') : summary());
    m_consequence->setText(reachConsequence(m_wish.action));
    m_consequence->setVisible(preview);
    m_passwordRow->setVisible(preview && (needsPassword() || m_wish.action == ReachAction::Restart));
    m_password->setPlaceholderText(needsPassword() ? QString() : tr("only needed where push is refused"));
    m_way->setEnabled(preview);
    m_pilot->setVisible(preview && phones > manyPhones);
    m_progress->setVisible(!preview);
    m_table->setFixed(!preview);
    m_act->setVisible(preview || m_phase == Phase::PilotDone);
    m_act->setText(m_phase == Phase::PilotDone ? tr("&Go on with %n more", nullptr, static_cast<int>(m_others.size()))
                                               : actionText(phones));
    m_act->setEnabled(m_phase == Phase::PilotDone || (preview && phones > 0 && !m_reach.isRunning() &&
                                                      !(needsPassword() && m_password->text().isEmpty())));
    m_leave->setText(runs || preview ? tr("Cancel") : tr("Close"));
}

void ReachDialog::act()
{
    if (m_phase == Phase::PilotDone)
        return send(std::exchange(m_others, {}), Phase::Running);
    QList<ReachTarget> targets = m_plan.order.targets;
    m_progress->setRange(0, static_cast<int>(targets.size()));
    m_progress->setValue(0);
    const bool pilot = m_pilot->isVisibleTo(this) && m_pilot->isChecked();
    if (pilot) {
        m_others = targets.sliced(1);
        targets.resize(1);
    }
    send(targets, pilot ? Phase::Pilot : Phase::Running);
}

void ReachDialog::send(QList<ReachTarget> targets, Phase phase)
{
    m_phase = phase;
    m_message->clear();
    ReachOrder order = m_plan.order;
    order.targets = std::move(targets);
    order.password = m_password->text().toUtf8();
    m_reach.start(order);
    refresh();
}

void ReachDialog::finished()
{
    m_phase = m_others.isEmpty() ? Phase::Done : Phase::PilotDone;
    const int accepted = m_table->accepted();
    if (m_phase == Phase::PilotDone)
        m_message->say(accepted == 1 ? tr("The pilot phone accepted. Look at it, then go on.")
                                     : tr("The pilot phone did not accept; its result says why. The others were told "
                                          "nothing yet."),
                       accepted == 1 ? Severity::Good : Severity::Warning);
    else
        m_message->say(accepted == m_table->ended() ? tr("All accepted.")
                                                    : tr("Not all accepted. Each row says why and what to do."),
                       accepted == m_table->ended() ? Severity::Good : Severity::Warning);
    refresh();
    (m_phase == Phase::PilotDone ? m_act : m_leave)->setFocus();
}

QString ReachDialog::summary() const
{
    if (m_phase == Phase::Pilot)
        return tr("The pilot phone is being told…");
    return tr("%1 of %2 accepted").arg(m_table->accepted()).arg(m_plan.order.targets.size());
}

} // namespace firstring
