// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/sync/SyncPage.h"

#include "models/base/Clock.h"
#include "models/domain/sync/PlanText.h"
#include "models/formats/PortalList.h"
#include "models/workspace/SyncLedger.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/sync/AccountsDialog.h"
#include "views/pages/sync/ColumnsDialog.h"
#include "views/pages/sync/PlanTab.h"
#include "views/pages/sync/ProfileDialog.h"
#include "views/pages/sync/RemoteDialog.h"
#include "views/pages/sync/RenewalDialog.h"
#include "views/pages/sync/RunsTab.h"

#include <QComboBox>
#include <QFile>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace firstring {

namespace {

QString ageText(qint64 ms)
{
    const auto minutes = static_cast<int>(ms / 60'000);
    if (minutes < 1)
        return SyncPage::tr("just now");
    if (minutes < 120)
        return SyncPage::tr("%n minute(s) ago", nullptr, minutes);
    if (minutes < 48 * 60)
        return SyncPage::tr("%n hour(s) ago", nullptr, minutes / 60);
    return SyncPage::tr("%n day(s) ago", nullptr, minutes / 1440);
}

} // namespace

SyncPage::SyncPage(const Context& all, QWidget* parent)
    : Page(all, {PageId::Sync, tr("Sync"), QStringLiteral("refresh-cw")}, parent)
    , m_remotes(new QComboBox(this))
    , m_add(new QPushButton(tr("&Add…"), this))
    , m_remove(new QPushButton(tr("Re&move"), this))
    , m_look(new QPushButton(this))
    , m_profile(new QPushButton(tr("Pro&file…"), this))
    , m_every(new QComboBox(this))
    , m_progress(new QProgressBar(this))
    , m_lead(
          new MutedText(tr("Brings this job and another RCS together. Compare first: nothing is sent or taken before "
                           "you see what would happen."),
                        this))
    , m_waits(new MutedText({}, this))
    , m_message(new MessageLine(this))
    , m_renewal(new QPushButton(tr("Its new cert&ificate…"), this))
    , m_tabs(new QTabWidget(this))
    , m_plan(new PlanTab(this))
    , m_runs(new RunsTab(this))
{
    m_tabs->addTab(m_plan, tr("Plan"));
    m_tabs->addTab(m_runs, tr("History"));
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How far the run is"));
    auto* column = pageColumn(this);
    column->addWidget(pageHeading(tr("Sync"), this));
    column->addWidget(m_lead);
    column->addWidget(makeHead());
    auto* below = new QHBoxLayout;
    below->addWidget(m_waits, 1);
    auto* accounts = new QPushButton(tr("Acco&unts…"), this);
    accounts->setToolTip(tr("Who else may ask for this job over HTTPS: make a token for another workstation"));
    connect(accounts, &QPushButton::clicked, this,
            [this] { (new AccountsDialog(context(), strongRandom, this))->open(); });
    below->addWidget(accounts);
    column->addLayout(below);
    column->addWidget(m_progress);
    auto* said = new QHBoxLayout;
    said->addWidget(m_message, 1);
    said->addWidget(m_renewal);
    column->addLayout(said);
    column->addWidget(m_tabs, 1);

    SyncLedger& ledger = context().workspace.sync();
    connect(&ledger, &SyncLedger::remotesChanged, this, &SyncPage::fillRemotes);
    connect(&ledger, &SyncLedger::runAdded, this,
            [this, &ledger](const SyncAccount&) { m_runs->setRuns(ledger.runs()); });
    connect(&control(), &SyncControl::planned, this, &SyncPage::takePlan);
    connect(&control(), &SyncControl::ended, this, &SyncPage::takeEnd);
    connect(&control(), &SyncControl::waitingChanged, this, &SyncPage::sayWhatWaits);
    connect(&control(), &SyncControl::progressed, this, [this](SyncStage stage, qint64 done, qint64 total) {
        m_progress->setRange(0, static_cast<int>(total));
        m_progress->setValue(static_cast<int>(done));
        if (stage != SyncStage::Planned)
            m_message->say(total > 0 ? tr("%1: %2 of %3").arg(syncStageText(stage)).arg(done).arg(total)
                                     : syncStageText(stage) + u'…',
                           Severity::News);
        refresh();
    });
    connect(m_plan, &PlanTab::sendWanted, this, &SyncPage::send);
    connect(m_plan, &PlanTab::listWanted, this, &SyncPage::saveList);
    connect(m_plan, &PlanTab::theirListWanted, this, &SyncPage::compareWithList);
    connect(m_profile, &QPushButton::clicked, this, &SyncPage::editProfile);
    connect(m_runs, &RunsTab::takeBackWanted, this, &SyncPage::takeBack);
    m_renewal->hide();
    connect(m_renewal, &QPushButton::clicked, this, &SyncPage::lookAtRenewal);
    m_runs->setRuns(ledger.runs());
    fillRemotes();
}

QWidget* SyncPage::makeHead()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_remotes->setAccessibleName(tr("With whom"));
    m_remotes->setMinimumContentsLength(16);
    m_every->setAccessibleName(tr("How often by itself"));
    m_every->addItem(tr("only when asked"), 0);
    for (const int minutes : {5, 15, 60})
        m_every->addItem(tr("every %n minute(s)", nullptr, minutes), minutes);
    m_every->setToolTip(tr("By itself only what nobody need decide is done, and only after a first run by hand."));
    layout->addWidget(m_remotes);
    layout->addWidget(m_look);
    layout->addWidget(m_every);
    layout->addWidget(m_profile);
    layout->addStretch(1);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    connect(m_remotes, &QComboBox::currentIndexChanged, this, [this] {
        if (control().stage() == SyncStage::Planned && control().remote() != chosen())
            control().cancel();
        m_plan->clear(tr("Compare with the other side to see what a run would do."));
        m_message->clear();
        m_renewal->hide();
        sayWhatWaits();
        refresh();
    });
    connect(m_every, &QComboBox::activated, this, [this] {
        const Remote* const known = context().workspace.sync().remote(chosen());
        if (!known)
            return;
        Remote changed = *known;
        changed.everyMinutes = m_every->currentData().toInt();
        if (const auto put = context().workspace.sync().put(changed); !put)
            Q_EMIT refused(put.error());
    });
    connect(m_look, &QPushButton::clicked, this, &SyncPage::lookOrCancel);
    connect(m_add, &QPushButton::clicked, this, &SyncPage::addRemote);
    connect(m_remove, &QPushButton::clicked, this, &SyncPage::removeRemote);
    return row;
}

const Remote* SyncPage::known() const
{
    return context().workspace.sync().remote(chosen());
}

void SyncPage::editProfile()
{
    if (!known())
        return;
    auto* dialog = new ProfileDialog(*known(), this);
    connect(dialog, &ProfileDialog::kept, this, [this, name = chosen()](const QMap<QString, QString>& profile) {
        const Remote* const still = context().workspace.sync().remote(name);
        if (!still)
            return;
        Remote changed = *still; // a run may have left something with it meanwhile
        changed.profile = profile;
        if (const auto put = context().workspace.sync().put(changed); !put)
            return m_message->say(put.error().sentence, Severity::Warning);
        control().cancel();
        m_plan->clear(tr("Compare with the other side to see what a run would do."));
        refresh();
    });
    dialog->open();
}

void SyncPage::saveList()
{
    const auto profile = known() ? PortalProfile::parse(known()->profile) : Result<PortalProfile>(PortalProfile());
    const auto list = profile ? writePortalList(control().plan().items, *profile) : Result<QByteArray>(profile.error());
    if (!list)
        return m_message->say(list.error().sentence, Severity::Warning);
    context().dialogs.chooseSaveName(
        this, tr("List for the portal"), chosen() + QStringLiteral(".csv"), tr("Tables (*.csv)"),
        [this, bytes = *list](const QString& path) {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
                m_message->say(tr("The list was written. Tick off what is done there."), Severity::Good);
            else
                m_message->say(tr("The list could not be written there: %1. Choose another "
                                  "folder.")
                                   .arg(file.errorString()),
                               Severity::Warning);
        });
}

void SyncPage::compareWithList()
{
    context().dialogs.chooseFiles(this, tr("The portal's own list"), tr("Tables (*.csv *.txt *.tsv);;All files (*)"),
                                  [this](const QStringList& files) { readList(files.first()); });
}

void SyncPage::readList(const QString& path)
{
    constexpr qint64 mostBytes = 64LL << 20;
    const auto profile = known() ? PortalProfile::parse(known()->profile) : Result<PortalProfile>(PortalProfile());
    QFile file(path);
    if (!profile || !file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return m_message->say(profile ? tr("“%1” cannot be read.").arg(path) : profile.error().sentence,
                              Severity::Warning);
    auto* dialog = new ColumnsDialog(file.readAll(), *profile, this);
    connect(dialog, &ColumnsDialog::chosen, this, [this, profile = *profile](const PortalRows& rows) {
        m_plan->clear(tr("Comparing…"));
        control().lookAtList(chosen(), phonesThere(rows, context().workspace.state(), profile));
        refresh();
    });
    dialog->open();
}

QString SyncPage::chosen() const
{
    return m_remotes->currentData().toString();
}

void SyncPage::fillRemotes()
{
    const QString before = chosen();
    const QList<Remote>& remotes = context().workspace.sync().remotes();
    QStringList names;
    for (const Remote& remote : remotes)
        names.append(remote.name);
    QStringList shown;
    for (int at = 0; at < m_remotes->count(); ++at)
        shown.append(m_remotes->itemData(at).toString());
    if (names != shown) {
        m_remotes->clear();
        for (const QString& name : std::as_const(names))
            m_remotes->addItem(name, name);
        m_remotes->setCurrentIndex(std::max<int>(0, static_cast<int>(names.indexOf(before))));
    }
    m_lead->setVisible(names.isEmpty());
    if (names.isEmpty())
        m_plan->clear(tr("No other side is known yet. Add the one that this job shall be synced with."));
    else if (control().stage() == SyncStage::Ended && before.isEmpty())
        m_plan->clear(tr("Compare with the other side to see what a run would do."));
    sayWhatWaits();
    refresh();
}

void SyncPage::addRemote()
{
    auto* dialog = new RemoteDialog(context(), this);
    connect(dialog, &RemoteDialog::added, this, [this](const QString& name) {
        m_remotes->setCurrentIndex(m_remotes->findData(name));
        m_message->say(tr("“%1” is known now. Compare to see what a run would do.").arg(name), Severity::Good);
    });
    dialog->open();
}

void SyncPage::removeRemote()
{
    const QString name = chosen();
    Question question;
    question.title = tr("Forget “%1”?").arg(name);
    question.consequence =
        tr("Nothing changes there or in this job. Added again, both sides are compared anew, and what "
           "differs is asked about.");
    question.action = tr("Forget it");
    question.risky = true;
    context().dialogs.ask(this, question, [this, name] {
        if (control().remote() == name)
            control().cancel();
        if (const auto removed = context().workspace.sync().remove(name); !removed)
            Q_EMIT refused(removed.error());
    });
}

void SyncPage::takeBack()
{
    const QString name = chosen();
    const int records = control().canTakeBack(name);
    Question question;
    question.title = tr("Take back the last run with “%1”?").arg(name);
    question.consequence =
        tr("%n record(s) become on both sides as they were before it. What was changed since stays as it is, and "
           "nothing is synced by itself until you choose that again.",
           nullptr, records);
    question.action = tr("Take it back");
    question.risky = true;
    context().dialogs.ask(this, question, [this, name, records] {
        if (control().canTakeBack(name) != records)
            return refresh(); // another run came between: it was not asked about
        m_plan->clear(tr("Compare with the other side to see what a run would do."));
        control().takeBack(name);
        refresh();
    });
}

/// Another certificate than the one that was confirmed: nothing goes on before a person said what it is.
void SyncPage::lookAtRenewal()
{
    if (!known())
        return;
    auto* dialog = new RenewalDialog(context(), *known(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (control().stage() == SyncStage::Ended)
            lookOrCancel();
    });
    dialog->open();
}

void SyncPage::lookOrCancel()
{
    const SyncStage stage = control().stage();
    if (stage != SyncStage::Ended && stage != SyncStage::Planned)
        return control().cancel();
    m_tabs->setCurrentWidget(m_plan);
    m_renewal->hide();
    m_plan->clear(tr("Comparing…"));
    control().look(chosen());
    refresh();
}

void SyncPage::takePlan()
{
    if (control().remote() != chosen())
        m_remotes->setCurrentIndex(m_remotes->findData(control().remote()));
    const Remote* const remote = known();
    const bool byHand = remote && remote->kind == RemoteKind::Portal;
    m_plan->setPlan(control().plan(), byHand);
    if (control().otherRestored())
        m_message->say(eventSentence(EventId::RemoteRestored, control().remote()), Severity::Warning);
    else if (control().plan().isQuiet())
        m_message->say(tr("Both sides are alike."), Severity::Good);
    else if (byHand)
        m_message->say(tr("Save the list, do there what it says, and tick off what is done."), Severity::News);
    else
        m_message->say(tr("This is what a run would do. Nothing was sent yet."), Severity::News);
    refresh();
}

void SyncPage::send()
{
    m_plan->setBusy(true);
    control().carryOut(m_plan->choices());
    refresh();
}

void SyncPage::takeEnd(const SyncAccount& account)
{
    m_plan->setBusy(false);
    if (account.remote == chosen())
        m_renewal->setVisible(account.code == u"REMOTE_STRANGER");
    if (account.end == SyncEnd::Broken) {
        m_message->say(account.sentence, Severity::Stop);
    } else {
        m_message->say(QStringLiteral("%1: %2").arg(syncEndText(account.end), accountText(account)),
                       account.end == SyncEnd::Done ? Severity::Good : Severity::Warning);
        m_tabs->setCurrentWidget(m_runs);
    }
    m_plan->clear(tr("Compare with the other side to see what a run would do."));
    m_runs->showNewest();
    sayWhatWaits();
    refresh();
}

/// What changed here since it was agreed, and when that was; the badge of the page is the sum over all.
void SyncPage::sayWhatWaits()
{
    const QList<Remote>& remotes = context().workspace.sync().remotes();
    int most = -1;
    for (const Remote& remote : remotes) {
        if (const int waiting = control().waiting(remote.name); waiting >= 0)
            most = std::max(most, waiting + control().arrived(remote.name));
    }
    setCount(remotes.isEmpty() ? -1 : most);
    const QString name = chosen();
    m_waits->setVisible(!name.isEmpty());
    if (name.isEmpty())
        return;
    const QList<SyncAccount>& runs = context().workspace.sync().runs();
    const auto last = std::find_if(runs.begin(), runs.end(), [&name](const SyncAccount& run) {
        return run.remote == name && run.end != SyncEnd::Broken;
    });
    const int waiting = control().waiting(name);
    const QString since = last == runs.end() ? tr("Never synced.")
                                             : tr("Synced %1.").arg(ageText(context().clock.nowMs() - last->endedMs));
    QStringList sentences{since};
    if (waiting >= 0)
        sentences.append(tr("%n record(s) changed here since they were agreed.", nullptr, waiting));
    if (const int arrived = control().arrived(name); arrived > 0)
        sentences.append(tr("%n record(s) changed there.", nullptr, arrived));
    m_waits->setText(sentences.join(u' '));
}

void SyncPage::refresh()
{
    const SyncStage stage = control().stage();
    const bool runs = stage != SyncStage::Ended && stage != SyncStage::Planned;
    const Remote* const remote = known();
    const bool isPortal = remote && remote->kind == RemoteKind::Portal;
    m_look->setText(runs ? tr("&Cancel") : tr("&Compare"));
    m_look->setEnabled(remote);
    m_remotes->setEnabled(remote && !runs);
    m_remove->setEnabled(remote && !runs);
    m_every->setEnabled(remote && !remote->mark.isEmpty());
    m_every->setVisible(!isPortal);
    m_profile->setVisible(isPortal || (remote && remote->kind == RemoteKind::Gateway));
    m_profile->setEnabled(!runs);
    if (remote)
        m_every->setCurrentIndex(std::max(0, m_every->findData(remote->everyMinutes)));
    m_runs->setTakeableBack(remote && stage == SyncStage::Ended ? control().canTakeBack(remote->name) : 0);
    m_progress->setVisible(runs);
    m_plan->setBusy(runs);
    m_look->setDefault(stage != SyncStage::Planned);
}

} // namespace firstring
