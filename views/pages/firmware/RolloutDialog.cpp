// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/RolloutDialog.h"

#include "models/base/Clock.h"
#include "models/domain/PhoneQuery.h"
#include "models/tables/RolloutTable.h"
#include "models/workspace/Tracks.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

constexpr int previewPauseMs = 200;
const QString leaveOut = QStringLiteral("-"); ///< as a choice: this model stays out

int minuteOf(const QTimeEdit* edit)
{
    return edit->time().hour() * 60 + edit->time().minute();
}

QTimeEdit* timeEdit(int minute, const QString& name, QWidget* parent)
{
    auto* edit = new QTimeEdit(QTime(minute / 60, minute % 60), parent);
    edit->setDisplayFormat(QStringLiteral("HH:mm"));
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

RolloutDialog::RolloutDialog(const Context& context, const FirmwareKnowledge& knowledge,
                             const QMap<QString, QString>& versions, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_knowledge(knowledge)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Roll out firmware"));
    auto* buttons = new QDialogButtonBox(this);
    m_start = buttons->addButton(tr("Start roll-out"), QDialogButtonBox::AcceptRole);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* middle = new QHBoxLayout;
    middle->addWidget(buildForm(versions));
    middle->addWidget(buildPreview(), 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(middle, 1);
    column->addWidget(buttons);
    resize(920, 500);
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RolloutDialog::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        preview(); // what phones reported while the dialog was open counts
        if (!m_start->isEnabled())
            return;
        m_context.workspace.audit(downgradeRecords(m_lostMendings, m_reason->text(), m_context.clock.nowMs()));
        Q_EMIT wanted(m_edit);
        accept();
    });
    preview();
}

QWidget* RolloutDialog::buildVersions(const QMap<QString, QString>& versions)
{
    const JobState& state = m_context.workspace.state();
    QMap<QString, QList<FirmwareVersion>> files;
    for (const FirmwareImage& image : state.firmware)
        files[image.model].append(FirmwareVersion(image.version));
    auto* rows = new QWidget;
    auto* form = new QFormLayout(rows);
    form->setContentsMargins(0, 0, 4, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (auto model = files.begin(); model != files.end(); ++model) {
        auto* box = new QComboBox(rows);
        box->setAccessibleName(tr("Version for the %1").arg(model.key()));
        box->addItem(tr("as it is assigned"), QString());
        std::sort(model->begin(), model->end(), [](const auto& a, const auto& b) { return b < a; });
        for (const FirmwareVersion& version : std::as_const(*model))
            box->addItem(version.text(), version.text());
        box->addItem(tr("leave them out"), leaveOut);
        if (!versions.isEmpty())
            box->setCurrentIndex(std::max(0, box->findData(versions.value(model.key(), leaveOut))));
        connect(box, &QComboBox::currentIndexChanged, this, [this] { m_pause.start(); });
        form->addRow(model.key(), box);
        m_versions.insert(model.key(), box);
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(std::min(rows->sizeHint().height(), fontMetrics().lineSpacing() * 6));
    return scroll;
}

QWidget* RolloutDialog::buildForm(const QMap<QString, QString>& versions)
{
    const DailyWindow window = m_context.workspace.state().defaults.firmwareWindow;
    const auto changed = [this] { m_pause.start(); };
    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 6, 0);
    column->addWidget(partHeading(tr("Which firmware"), panel));
    column->addWidget(buildVersions(versions), 1);
    m_query = new QLineEdit(panel);
    m_query->setPlaceholderText(tr("only these phones, as in tag:floor2"));
    m_query->setAccessibleName(tr("Only phones that this query means"));
    m_query->setClearButtonEnabled(true);
    column->addWidget(m_query);

    column->addWidget(partHeading(tr("In which order"), panel));
    m_pilots = new QCheckBox(tr("One phone of each &model goes first"), panel);
    m_pilots->setChecked(true);
    column->addWidget(m_pilots);
    m_wave = new QSpinBox(panel);
    m_wave->setRange(0, 100'000);
    m_wave->setValue(10);
    m_wave->setSpecialValueText(tr("all"));
    m_wave->setAccessibleName(tr("Phones at a time after those"));
    auto* waves = new QHBoxLayout;
    auto* then = new QLabel(tr("&Then at a time:"), panel);
    then->setBuddy(m_wave);
    waves->addWidget(then);
    waves->addWidget(m_wave);
    waves->addStretch(1);
    column->addLayout(waves);
    m_timed = new QCheckBox(tr("Only &between"), panel);
    m_timed->setChecked(window.isSet());
    m_from = timeEdit(window.isSet() ? window.from : 22 * 60, tr("From which time of the day"), panel);
    m_to = timeEdit(window.isSet() ? window.to : 5 * 60, tr("Until which time of the day"), panel);
    auto* hours = new QHBoxLayout;
    hours->addWidget(m_timed);
    hours->addWidget(m_from);
    hours->addWidget(new QLabel(QStringLiteral("–"), panel));
    hours->addWidget(m_to);
    hours->addStretch(1);
    column->addLayout(hours);

    column->addWidget(partHeading(tr("Stop when a phone"), panel));
    const QList<QPair<EventId, QString>> failures{
        {EventId::FirmwareLoop, tr("takes the same firmware again and again")},
        {EventId::FirmwareMislabelled, tr("reports another version afterwards")},
        {EventId::TransferAborted, tr("breaks off three times")},
        {EventId::FileDamaged, tr("cannot be sent its file")},
        {EventId::PhoneQuiet, tr("is not heard of for a while")}};
    for (const auto& [event, text] : failures) {
        auto* box = new QCheckBox(text, panel);
        box->setChecked(true);
        column->addWidget(box);
        m_stopOn.insert(QString::fromLatin1(eventInfo(event).name), box);
    }
    const auto followHours = [this] {
        m_from->setEnabled(m_timed->isChecked());
        m_to->setEnabled(m_timed->isChecked());
        m_pause.start();
    };
    connect(m_query, &QLineEdit::textChanged, this, changed);
    connect(m_pilots, &QCheckBox::toggled, this, changed);
    connect(m_wave, &QSpinBox::valueChanged, this, changed);
    connect(m_timed, &QCheckBox::toggled, this, followHours);
    connect(m_from, &QTimeEdit::timeChanged, this, changed);
    connect(m_to, &QTimeEdit::timeChanged, this, changed);
    followHours();
    return panel;
}

QWidget* RolloutDialog::buildPreview()
{
    auto* panel = new QWidget(this);
    m_table = new RolloutTable(panel);
    QTableView* view = makeTable(tr("What would happen"), m_table, panel);
    setColumnChars(view, {6, 18, 9, 16, 20, 12});
    cellsOf(view)->setMono({RolloutTable::Runs, RolloutTable::To});
    cellsOf(view)->setTone(RolloutTable::Direction, [this](const QModelIndex& index) -> std::optional<Severity> {
        switch (m_table->at(index.row()).direction) {
        case FirmwareDirection::Down:
            return Severity::Warning;
        case FirmwareDirection::Unknown:
            return Severity::Detail;
        default:
            return Severity::News;
        }
    });
    setEmptyText(view, tr("No phone would change."));
    m_summary = new MessageLine(panel);
    m_lost = new MessageLine(panel);
    m_reason = new QLineEdit(panel);
    m_reason->setPlaceholderText(tr("Why they go down; kept in the audit log"));
    m_reason->setAccessibleName(tr("Reason for the downgrade"));
    connect(m_reason, &QLineEdit::textChanged, this, [this] { m_pause.start(); });
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(view, 1);
    column->addWidget(m_summary);
    column->addWidget(m_lost);
    column->addWidget(m_reason);
    return panel;
}

RolloutWish RolloutDialog::wish() const
{
    RolloutWish wish{.pilots = m_pilots->isChecked(),
                     .wave = m_wave->value(),
                     .reason = m_reason->text(),
                     .nowMs = m_context.clock.now().toMSecsSinceEpoch()};
    if (m_timed->isChecked())
        wish.window = {minuteOf(m_from), minuteOf(m_to)};
    wish.stopOn.clear();
    for (auto box = m_stopOn.cbegin(); box != m_stopOn.cend(); ++box) {
        if (box.value()->isChecked())
            wish.stopOn.append(box.key());
    }
    const Workspace& job = m_context.workspace;
    const PhoneQuery query = PhoneQuery::parse(m_query->text());
    for (auto box = m_versions.cbegin(); box != m_versions.cend(); ++box) {
        const QString version = box.value()->currentData().toString();
        if (version == leaveOut)
            wish.without.append(box.key());
        else if (!version.isEmpty())
            wish.versions.insert(box.key(), version);
    }
    if (!m_query->text().trimmed().isEmpty()) {
        wish.onlyPhones = true;
        job.state().phones.forEach([&](const Phone& phone) {
            if (query.matches(job.state(), phone, job.track(phone.mac).status))
                wish.phones.append(phone.mac);
        });
    }
    return wish;
}

void RolloutDialog::preview()
{
    m_pause.stop();
    const JobState& state = m_context.workspace.state();
    const RolloutWish wanted = wish();
    const bool noHours = m_timed->isChecked() && wanted.window.from == wanted.window.to;
    const auto draft = draftRollout(state, tracksOf(m_context.workspace), wanted, m_knowledge);
    m_table->setDraft(draft ? *draft : RolloutDraft(), state);
    m_start->setEnabled(draft && askReason(draft->lost, draft->plan.reason) && !noHours);
    m_edit = draft ? draft->edit : Edit();
    m_lostMendings = draft ? draft->lost : QList<LostMending>();
    m_reason->setVisible(draft && !draft->lost.isEmpty());
    if (draft) {
        say(*draft);
    } else {
        m_summary->say(draft.error().sentence, Severity::Warning);
        m_lost->clear();
    }
    if (noHours)
        m_summary->say(tr("The two times of the day are the same: no firmware would ever be given out."),
                       Severity::Warning);
}

void RolloutDialog::say(const RolloutDraft& draft)
{
    const bool down = std::any_of(draft.phones.begin(), draft.phones.end(), [](const ForecastPhone& phone) {
        return phone.direction == FirmwareDirection::Down;
    });
    m_summary->say(tr("%1. That takes %2.").arg(forecastText(draft.phones), installText(draft.estimate)),
                   down ? Severity::Warning : Severity::News);
    m_lost->say(lostText(draft.lost, 2), Severity::Warning);
}

} // namespace firstring
