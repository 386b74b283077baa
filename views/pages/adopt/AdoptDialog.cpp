// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/adopt/AdoptDialog.h"

#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"
#include "views/pages/adopt/AdoptLists.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace firstring {

namespace {

std::optional<Severity> toneOf(const QModelIndex& index)
{
    const QVariant tone = index.data(TextTable::ToneRole);
    return tone.isValid() ? std::optional(static_cast<Severity>(tone.toInt())) : std::nullopt;
}

/// Both common files are there and only one of them counts.
bool hasRivals(const AdoptPlan& plan)
{
    return std::any_of(plan.kinds.configs.begin(), plan.kinds.configs.end(), [](const ConfigSource& source) {
        return source.kind == FileKind::Common && !source.rival.isEmpty();
    });
}

} // namespace

AdoptDialog::AdoptDialog(const Context& context, const QString& folder, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_heading(pageHeading({}, this))
    , m_where(new QLabel(this))
    , m_another(new QPushButton(icons::icon(QStringLiteral("folder-open")), tr("Another &folder..."), this))
    , m_message(new MessageLine(this))
    , m_shared(new QCheckBox(tr("Lines that phones &share become blueprints and columns"), this))
    , m_commonRow(new QWidget(this))
    , m_common(new QComboBox(m_commonRow))
    , m_tabs(new QTabWidget(this))
    , m_found(new TextTable({tr("What it becomes"), tr("What is in it"), tr("For")}, this))
    , m_remarks(new TextTable({tr("File"), tr("What about it")}, this))
    , m_proof(new TextTable({tr("File"), tr("Proof"), tr("Parameters"), tr("In detail")}, this))
    , m_progress(new QProgressBar(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take over an existing server"));
    resize(920, 600);
    m_where->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    makeTabs();
    makeOptions();

    auto* buttons = new QDialogButtonBox(this);
    m_take = buttons->addButton(tr("&Take over"), QDialogButtonBox::AcceptRole);
    m_take->setDefault(true);
    m_newJob = buttons->addButton(tr("Into a &new job…"), QDialogButtonBox::ActionRole);
    m_newJob->setToolTip(tr("Leaves the open job as it is."));
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* where = new QHBoxLayout;
    where->addWidget(m_where, 1);
    where->addWidget(m_another);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_heading);
    column->addLayout(where);
    column->addWidget(m_message);
    column->addWidget(m_shared);
    column->addWidget(m_commonRow);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_progress);
    column->addWidget(buttons);

    connect(m_another, &QPushButton::clicked, this, &AdoptDialog::chooseAnother);
    connect(m_shared, &QCheckBox::clicked, this, &AdoptDialog::understand);
    connect(m_common, &QComboBox::activated, this, &AdoptDialog::understand);
    connect(m_newJob, &QPushButton::clicked, this, [this] { Q_EMIT newJobWanted(m_folder); });
    connect(buttons, &QDialogButtonBox::accepted, this, &AdoptDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_tick.setInterval(100);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, m_work->of);
        m_progress->setValue(m_work->done);
    });
    read(folder);
}

AdoptDialog::~AdoptDialog()
{
    m_work->stop = true;
}

void AdoptDialog::makeTabs()
{
    QTableView* found = makeTable(tr("What was found and what it becomes"), m_found, this);
    setColumnChars(found, {36, 50, 14});
    setEmptyText(found, tr("Nothing is known of the folder yet."));
    QTableView* remarks = makeTable(tr("What stays out and why"), m_remarks, this);
    setColumnChars(remarks, {24, 80});
    cellsOf(remarks)->setTone(1, toneOf);
    setEmptyText(remarks, tr("Nothing stays out, and there is nothing to remark."));
    QTableView* proof = makeTable(tr("Proof for every file"), m_proof, this);
    setColumnChars(proof, {24, 18, 12, 50});
    cellsOf(proof)->setTone(1, toneOf);
    setEmptyText(proof, tr("No file is compared yet."));
    m_tabs->addTab(found, tr("Found"));
    m_tabs->addTab(remarks, tr("Stays out"));
    m_tabs->addTab(proof, tr("Proof"));
}

void AdoptDialog::makeOptions()
{
    m_shared->setChecked(true);
    m_shared->setToolTip(tr("Otherwise all lines stay with the phones that had them."));
    m_common->addItems({QStringLiteral("startup.cfg"), QStringLiteral("aastra.cfg")});
    auto* label = new QLabel(tr("&Common file that counts:"), m_commonRow);
    label->setBuddy(m_common);
    m_common->setAccessibleName(tr("Common file that counts"));
    auto* row = new QHBoxLayout(m_commonRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_common);
    row->addStretch(1);
    m_commonRow->hide();
}

void AdoptDialog::chooseAnother()
{
    m_context.dialogs.chooseFolder(this, tr("Folder of the existing server"),
                                   [this](const QString& folder) { read(folder); });
}

AdoptWatch AdoptDialog::watch()
{
    m_work = std::make_shared<Work>();
    return [work = m_work](int done, int of) {
        work->done = done;
        work->of = of;
        return !work->stop;
    };
}

void AdoptDialog::busy(const QString& heading)
{
    m_heading->setText(heading);
    m_message->say(tr("The folder is only read; nothing is written into it."), Severity::Detail);
    for (QWidget* control : {static_cast<QWidget*>(m_take), static_cast<QWidget*>(m_newJob),
                             static_cast<QWidget*>(m_another), static_cast<QWidget*>(m_shared), m_commonRow})
        control->setEnabled(false);
    m_progress->setRange(0, 0);
    m_progress->show();
    m_tick.start();
}

void AdoptDialog::idle()
{
    m_tick.stop();
    m_progress->hide();
    for (QWidget* control : {static_cast<QWidget*>(m_another), static_cast<QWidget*>(m_newJob),
                             static_cast<QWidget*>(m_shared), m_commonRow})
        control->setEnabled(true);
}

void AdoptDialog::read(const QString& folder)
{
    m_folder = folder;
    m_where->setText(QDir::toNativeSeparators(folder));
    m_common->setCurrentIndex(0);
    m_commonRow->hide();
    busy(tr("Reading the folder…"));
    m_background.run([folder, report = watch()] { return readFolder(folder, report); },
                     [this](const Result<FolderContents>& contents) {
                         if (!contents)
                             return show(contents.error());
                         m_contents = *contents;
                         understand();
                     });
}

void AdoptDialog::understand()
{
    busy(tr("Understanding the files…"));
    AdoptOptions options{QDir(m_contents.folder).dirName()};
    options.blueprints = options.variables = m_shared->isChecked();
    if (m_commonRow->isVisibleTo(this))
        options.common = m_common->currentText();
    m_background.run([contents = m_contents, state = m_context.workspace.snapshot(), options,
                      report = watch()] { return draftAdoption(contents, *state, options, report); },
                     [this](const Result<AdoptDraft>& draft) { show(draft); });
}

void AdoptDialog::show(const Result<AdoptDraft>& draft)
{
    idle();
    m_draft = draft ? *draft : AdoptDraft();
    m_found->setRows(foundRows(m_draft));
    m_remarks->setRows(remarkRows(m_draft));
    m_proof->setRows(proofRows(m_draft));
    m_tabs->setTabText(1,
                       m_remarks->rowCount() > 0 ? tr("Stays out (%1)").arg(m_remarks->rowCount()) : tr("Stays out"));
    m_tabs->setTabText(2, m_proof->rowCount() > 0 ? tr("Proof (%1)").arg(m_proof->rowCount()) : tr("Proof"));
    m_take->setEnabled(bool(draft));
    m_take->setText(tr("&Take over %n phone(s)", nullptr, m_draft.phones));
    if (!draft) {
        m_take->setText(tr("&Take over"));
        m_heading->setText(tr("This folder cannot be taken over"));
        m_message->say(draft.error().sentence, Severity::Stop);
        Q_EMIT ready();
        return;
    }
    m_commonRow->setVisible(hasRivals(m_draft.plan));
    m_heading->setText(tr("%n phone(s)", nullptr, m_draft.phones) + QStringLiteral(" · ") +
                       tr("%n file(s) compared", nullptr, int(m_draft.proofs.size())));
    if (m_draft.different() > 0)
        m_message->say(tr("%n file(s) would not mean the same: see Proof.", nullptr, m_draft.different()),
                       Severity::Stop);
    else if (m_draft.leftOut() > 0)
        m_message->say(tr("All compared files mean the same. %n stay(s) out: see why before you take over.", nullptr,
                          m_draft.leftOut()),
                       Severity::Warning);
    else
        m_message->say(tr("Every file means the same as before. Undo takes the step back."), Severity::Good);
    Q_EMIT ready();
}

void AdoptDialog::take()
{
    // Somebody may have changed the job behind the preview: then it is made again and shown again.
    if (m_draft.plan.revision != m_context.workspace.state().revision)
        return understand();
    busy(tr("Taking files in…"));
    m_background.run(
        [vault = m_context.vault, draft = m_draft, state = m_context.workspace.snapshot(), report = watch()] {
            QList<AdoptRemark> remarks;
            const auto edit = takeFolder(vault, draft.contents, draft.plan, *state, remarks, report);
            return Taken{edit, remarks};
        },
        [this](const Taken& all) { taken(all); });
}

void AdoptDialog::taken(const Taken& taken)
{
    idle();
    const Result<Edit>& edit = taken.edit;
    if (edit && m_draft.plan.revision != m_context.workspace.state().revision)
        return understand();
    const Result<void> done = edit ? m_context.workspace.perform(*edit) : Result<void>(edit.error());
    if (!done) {
        show(m_draft);
        m_message->say(done.error().sentence, Severity::Stop);
        return;
    }
    if (taken.remarks.isEmpty())
        Q_EMIT said(tr("%n phone(s) taken over. Undo takes the step back.", nullptr, m_draft.phones));
    else
        Q_EMIT said(tr("%n phone(s) taken over, but not every file: %1", nullptr, m_draft.phones)
                        .arg(taken.remarks.first().sentence));
    accept();
}

} // namespace firstring
