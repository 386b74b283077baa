// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/LayerEditor.h"

#include "models/domain/PhoneModel.h"
#include "models/provisioning/PhoneDirectory.h"
#include "models/tables/FindingsTable.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"
#include "views/pages/settings/CfgEditor.h"
#include "views/pages/settings/ChangesPane.h"
#include "views/pages/settings/JobVariables.h"
#include "views/pages/settings/KeysPane.h"
#include "views/pages/settings/TimeZoneDialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QTableView>

namespace firstring {

LayerEditor::LayerEditor(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_watch(new DraftWatch(this))
    , m_heading(partHeading({}, this))
    , m_ways(new QTabWidget(this))
    , m_text(new CfgEditor(this))
    , m_keys(new KeysPane(context.workspace, this))
    , m_findings(new FindingsTable(this))
    , m_findingList(makeTable(tr("What phones make of these lines"), m_findings, this))
    , m_message(new MessageLine(this))
    , m_lacking(new MessageLine(this))
    , m_lock(new QCheckBox(tr("&Lock: people cannot change it on the phone"), this))
    , m_overwrite(new QCheckBox(tr("&Overwrite what was changed on the phone"), this))
    , m_secrets(new QCheckBox(tr("Sho&w passwords"), this))
    , m_discard(new QPushButton(icons::icon(QStringLiteral("undo-2")), tr("&Discard"), this))
    , m_keep(new QPushButton(icons::icon(QStringLiteral("check")), tr("&Keep"), this))
{
    m_keep->setDefault(true);
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_keep->setToolTip(tr("Keep these settings (Ctrl+Enter)"));
    auto* insert = new QPushButton(icons::icon(QStringLiteral("plus")), tr("&Insert"), this);
    insert->setMenu(makeInsertMenu());
    m_ways->addTab(makeLines(), tr("Lines"));
    m_ways->addTab(m_keys, tr("Keys"));
    m_ways->setDocumentMode(true);

    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(insert);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_secrets);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 0, 6, 0);
    column->addLayout(top);
    column->addWidget(m_ways, 1);
    column->addWidget(m_lacking);
    column->addWidget(m_message);
    column->addLayout(buttons);

    connect(m_text, &QPlainTextEdit::textChanged, this, &LayerEditor::followDraft);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &LayerEditor::followCursor);
    connect(m_text, &QPlainTextEdit::selectionChanged, this, &LayerEditor::followCursor);
    connect(m_text, &CfgEditor::learnWanted, this, &LayerEditor::learn);
    connect(m_text, &CfgEditor::refused, this,
            [this](const QString& sentence) { m_message->say(sentence, Severity::Warning); });
    connect(m_keys, &KeysPane::edited, this,
            [this](const SettingList& settings) { m_text->replaceText(settingsText(settings, true)); });
    connect(m_lock, &QCheckBox::clicked, this, [this](bool on) { m_text->setMark(u'!', on); });
    connect(m_overwrite, &QCheckBox::clicked, this, [this](bool on) { m_text->setMark(u'^', on); });
    connect(m_secrets, &QCheckBox::toggled, this, &LayerEditor::showLayer);
    connect(m_keep, &QPushButton::clicked, this, &LayerEditor::keep);
    connect(m_discard, &QPushButton::clicked, this, &LayerEditor::discard);
    connect(m_watch, &DraftWatch::answered, this, &LayerEditor::show);
    connect(&context.workspace, &Workspace::changed, this, &LayerEditor::showLayer);
    showLayer();
}

/// The text with what belongs to a line of it.
QWidget* LayerEditor::makeLines()
{
    m_text->setAccessibleName(tr("Settings of this layer"));
    m_text->setPlaceholderText(
        tr("time server1: 192.168.1.1\nsip proxy ip: 192.168.1.10\nsip line1 user name: {extension}"));
    m_text->setToolTip(tr("Ctrl+Space: what may stand here. Alt+Enter: mend this line."));
    m_lock->setToolTip(
        tr("Writes ! before the name. From firmware 2.4 on the value can then only be read on the phone and its "
           "web page; a model's or a phone's own line still counts."));
    m_overwrite->setToolTip(
        tr("Writes ^ before the name. Phones otherwise keep what somebody changed on them, and pass over this line."));
    m_findingList->setSelectionMode(QAbstractItemView::SingleSelection);
    m_findingList->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_findingList->horizontalHeader()->hide();
    setColumnChars(m_findingList, {3, 70});
    cellsOf(m_findingList)->setTone(FindingsTable::What, [](const QModelIndex& index) {
        return std::optional(index.data(FindingsTable::ProblemRole).toBool() ? Severity::Stop : Severity::Warning);
    });
    const auto jump = [this](const QModelIndex& index) {
        if (index.isValid())
            m_text->jumpTo(m_findings->findings().at(index.row()));
    };
    connect(m_findingList, &QTableView::activated, this, jump);
    connect(m_findingList, &QTableView::clicked, this, jump);
    auto* mend =
        new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Return), m_findingList, nullptr, nullptr, Qt::WidgetShortcut);
    connect(mend, &QShortcut::activated, this, [this] {
        const int row = m_findingList->currentIndex().row();
        if (row >= 0)
            m_text->mend(m_findings->findings().at(row));
    });
    m_findingList->hide();

    auto* lines = new QWidget(this);
    auto* marks = new QVBoxLayout; // beside one another they would be wider than the text needs
    marks->setSpacing(2);
    marks->addWidget(m_lock);
    marks->addWidget(m_overwrite);
    auto* column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 6, 0, 0);
    column->addWidget(m_text, 3);
    column->addLayout(marks);
    column->addWidget(m_findingList, 1);
    return lines;
}

QMenu* LayerEditor::makeInsertMenu()
{
    auto* menu = new QMenu(this);
    connect(menu->addAction(icons::icon(QStringLiteral("globe")), tr("Time zone…")), &QAction::triggered, this, [this] {
        auto* dialog = new TimeZoneDialog(this);
        connect(dialog, &TimeZoneDialog::chosen, this, [this](const PortableTimeZone& zone) {
            rewrite([&](const SettingList& settings) { return withTimeZone(settings, zone); });
        });
        dialog->open();
    });
    connect(menu->addAction(icons::icon(QStringLiteral("phone")), tr("Directory made of the phone list")),
            &QAction::triggered, this, [this] {
                rewrite([](SettingList settings) {
                    putSetting(settings, {QStringLiteral("directory 1"), QLatin1String(directoryName), {}});
                    return settings;
                });
            });
    QMenu* variables = menu->addMenu(icons::icon(QStringLiteral("tag")), tr("Variable of the phone list"));
    connect(variables, &QMenu::aboutToShow, this, [this, variables] { listVariables(variables); });
    return menu;
}

void LayerEditor::listVariables(QMenu* menu)
{
    menu->clear();
    for (const QString& name : jobVariables(m_context.workspace.state())) {
        const QString text = u'{' + name + u'}';
        connect(menu->addAction(text), &QAction::triggered, this, [this, text] { m_text->insertAtCursor(text); });
    }
}

void LayerEditor::rewrite(const std::function<SettingList(const SettingList&)>& change)
{
    const auto settings = settingsAsShown(m_text->toPlainText());
    if (!settings)
        return m_message->say(settings.error().sentence, Severity::Warning);
    m_text->replaceText(settingsText(change(*settings), true));
}

void LayerEditor::setLayer(const SettingsLayer& layer)
{
    const bool other = !(layer == m_layer);
    m_layer = layer;
    m_keys->setLayer(layer);
    if (other) {
        m_findings->setFindings({});
        m_text->setFindings({});
    }
    showLayer();
}

/// The model of the layer's phones, when they have one in common.
const PhoneModel* LayerEditor::model() const
{
    if (m_layer.kind == SettingsLayer::Kind::Model)
        return findModel(m_layer.name);
    if (m_layer.kind == SettingsLayer::Kind::Job)
        return nullptr;
    const PhoneModel* common = nullptr;
    bool one = true;
    m_layer.forEachPhone(m_context.workspace.state(), [&](const Phone& phone) {
        const QString said = m_context.workspace.tracks().value(phone.mac).status.model;
        const PhoneModel* model = findModel(said.isEmpty() ? phone.model : said);
        one = one && (!common || common == model);
        common = model;
    });
    return one ? common : nullptr;
}

void LayerEditor::showLayer()
{
    const JobState& state = m_context.workspace.state();
    m_heading->setText(m_layer.title(state));
    const QString kept = settingsText(m_layer.settings(state), m_secrets->isChecked());
    const QString text = m_drafts.value(m_layer.key(), kept);
    if (text != m_text->toPlainText()) { // else cursor and scroll position stay
        const QSignalBlocker quiet(m_text);
        m_text->setPlainText(text);
    }
    m_text->setCompletion(model(), jobVariables(state),
                          LearntNames::fromText(m_context.workspace.note(QLatin1String(learntNamesNote))));
    followDraft();
    followCursor();
}

void LayerEditor::followDraft()
{
    const JobState& state = m_context.workspace.state();
    const SettingList before = m_layer.settings(state);
    const QString text = m_text->toPlainText();
    const auto draft = settingsFromText(text, before);
    const bool differs = !draft || *draft != before;
    const bool had = hasDraft(m_layer);
    if (differs)
        m_drafts.insert(m_layer.key(), text);
    else
        m_drafts.remove(m_layer.key());
    m_keep->setEnabled(draft && differs);
    m_discard->setEnabled(differs);
    m_secrets->setEnabled(!differs); // what is typed would be lost
    if (const auto shown = settingsAsShown(text)) {
        m_keys->setSettings(*shown);
        m_keys->setObstacle({});
    } else {
        m_keys->setObstacle(shown.error().sentence);
    }
    if (!draft)
        m_message->say(draft.error().sentence, Severity::Warning);
    else if (!differs || m_message->tone() == Severity::Warning)
        m_message->clear();
    JobSnapshot after;
    if (draft && differs) {
        if (auto applied = apply(state, m_layer.edit(state, *draft)))
            after = std::make_shared<const JobState>(std::move(applied->next));
    }
    examineLater(after);
    if (had != differs)
        Q_EMIT draftsChanged();
}

void LayerEditor::examineLater(const JobSnapshot& after)
{
    const Workspace& workspace = m_context.workspace;
    DraftQuestion question{.text = withRealValues(m_text->toPlainText(), m_layer.settings(workspace.state())),
                           .model = model(),
                           .learnt = LearntNames::fromText(workspace.note(QLatin1String(learntNamesNote))),
                           .before = workspace.snapshot(),
                           .after = after,
                           .site = siteOf(workspace, m_context.server)};
    for (const PhoneTrack& track : workspace.tracks()) {
        if (!track.status.model.isEmpty())
            question.said.insert(track.status.mac, track.status.model);
    }
    if (m_layer.kind == SettingsLayer::Kind::Phone)
        question.release = workspace.tracks().value(m_layer.mac).status.version;
    m_watch->ask(question);
}

void LayerEditor::show(const DraftReport& report)
{
    m_report = report;
    m_text->setFindings(report.findings);
    m_findings->setFindings(report.findings);
    m_findingList->setVisible(!report.findings.isEmpty());
    m_findingList->setMaximumHeight(m_findingList->verticalHeader()->defaultSectionSize() *
                                        qBound(1, static_cast<int>(report.findings.size()), 6) +
                                    2 * m_findingList->frameWidth());
    if (report.after) {
        const QString sentence = ChangesPane::summary(report.changes);
        m_message->say(sentence.isEmpty() ? tr("No phone's files change by that.") : sentence, Severity::News);
    }
    m_lacking->say(lackingSentence(report.lacking, m_context.workspace.state()), Severity::Warning);
    m_lacking->setToolTip(lackingList(report.lacking, m_context.workspace.state()));
    Q_EMIT examined(report);
}

void LayerEditor::followCursor()
{
    for (const auto& [box, mark] : {std::pair(m_lock, u'!'), std::pair(m_overwrite, u'^')}) {
        const QSignalBlocker quiet(box);
        const Qt::CheckState state = m_text->mark(mark);
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
    }
}

void LayerEditor::learn(const QString& name)
{
    Workspace& workspace = m_context.workspace;
    LearntNames names = LearntNames::fromText(workspace.note(QLatin1String(learntNamesNote)));
    if (names.learn(name))
        workspace.setNote(QLatin1String(learntNamesNote), names.toText());
    showLayer();
    Q_EMIT said(tr("Noted for this job: phones know “%1”.").arg(name));
}

void LayerEditor::keep()
{
    Workspace& workspace = m_context.workspace;
    const JobState& state = workspace.state();
    const auto draft = settingsFromText(m_text->toPlainText(), m_layer.settings(state));
    if (!draft)
        return;
    const QString title = m_layer.title(state);
    const Edit edit = m_layer.edit(state, *draft);
    const QString who = m_watch->isBusy() ? QString() : ChangesPane::summary(m_report.changes);
    const QString typed = m_drafts.take(m_layer.key()); // before the change is announced, so that it shows what is kept
    if (const auto done = workspace.perform(edit); !done) {
        m_drafts.insert(m_layer.key(), typed);
        return m_message->say(done.error().sentence, Severity::Stop);
    }
    Q_EMIT draftsChanged();
    Q_EMIT said(who.isEmpty() ? tr("Settings kept: %1").arg(title) : tr("Settings kept: %1. %2.").arg(title, who));
}

void LayerEditor::discard()
{
    m_drafts.remove(m_layer.key());
    showLayer();
    Q_EMIT draftsChanged();
}

} // namespace firstring
