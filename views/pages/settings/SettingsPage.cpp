// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/SettingsPage.h"

#include "models/domain/PhoneModel.h"
#include "models/tables/FileLinesTable.h"
#include "models/workspace/Workspace.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/ServerNotes.h"
#include "views/Theme.h"
#include "views/pages/TableKit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int phonesInList = 500; ///< a longer combo box helps nobody; the selected phone is always in it

/// The names a phone asks its configuration server for.
enum FileChoice { OwnFile, ModelFile, CommonFile };

} // namespace

SettingsPage::SettingsPage(const Context& context, QWidget* parent)
    : Page(context, {PageId::Settings, tr("Settings"), QStringLiteral("sliders-horizontal")}, parent)
    , m_list(new QListWidget(this))
    , m_heading(new QLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_secrets(new QCheckBox(tr("Show passwords"), this))
    , m_hint(new QLabel(this))
    , m_keep(new QPushButton(icons::icon(QStringLiteral("check")), tr("Keep"), this))
    , m_discard(new QPushButton(icons::icon(QStringLiteral("undo-2")), tr("Discard"), this))
    , m_phone(new QComboBox(this))
    , m_file(new QComboBox(this))
    , m_fileProblem(new QLabel(this))
    , m_lines(new FileLinesTable(this))
{
    auto* title = new QLabel(info().title, this);
    title->setFont(theme::scaled(font(), 1.35, QFont::DemiBold));
    auto* sentence =
        new QLabel(tr("Lines of the phones' files. The later layer counts: job, model, blueprint, phone. "
                      "{label}, {mac} and the columns of your phone list stand for each phone's own value."),
                   this);
    sentence->setWordWrap(true);

    m_list->setAccessibleName(tr("Layers"));
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(buildEditor());
    split->addWidget(buildFile());
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 4);
    split->setStretchFactor(2, 5);
    split->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(sentence);
    layout->addWidget(split, 1);

    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_layers.size())
            return;
        m_layer = m_layers[row];
        showLayer();
    });
    connect(&context.workspace, &Workspace::changed, this, [this] {
        listLayers();
        listPhones();
        showFile();
        followDraft();
    });
    connect(&context.selection, &Selection::changed, this, [this] {
        listLayers();
        listPhones();
        showFile();
    });
    connect(&context.server, &ServerControl::started, this, &SettingsPage::showFile);
    connect(&context.server, &ServerControl::stopped, this, &SettingsPage::showFile);
    listLayers();
    listPhones();
    m_list->setCurrentRow(0);
    showFile();
}

QWidget* SettingsPage::buildEditor()
{
    auto* pane = new QWidget(this);
    m_heading->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    m_editor->setFont(theme::mono(font()));
    m_editor->setAccessibleName(tr("Settings of this layer"));
    m_editor->setPlaceholderText(
        tr("time server1: 192.168.1.1\nsip proxy ip: 192.168.1.10\nsip line1 user name: {extension}"));
    m_editor->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_editor->setTabChangesFocus(true);
    m_hint->setWordWrap(true);
    m_keep->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_keep->setToolTip(tr("Keep these settings (Ctrl+Enter)"));

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_secrets);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_keep);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->addWidget(m_heading);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_hint);
    layout->addLayout(buttons);

    connect(m_editor, &QPlainTextEdit::textChanged, this, &SettingsPage::followDraft);
    connect(m_secrets, &QCheckBox::toggled, this, &SettingsPage::showLayer);
    connect(m_keep, &QPushButton::clicked, this, &SettingsPage::keep);
    connect(m_discard, &QPushButton::clicked, this, &SettingsPage::discard);
    return pane;
}

QWidget* SettingsPage::buildFile()
{
    auto* pane = new QWidget(this);
    m_phone->setAccessibleName(tr("Phone whose file is shown"));
    m_file->setAccessibleName(tr("File that is shown"));
    m_file->addItem(tr("its own file"), OwnFile);
    m_file->addItem(tr("the file of its model"), ModelFile);
    m_file->addItem(tr("the common file"), CommonFile);
    m_fileProblem->setWordWrap(true);
    QTableView* lines = makeTable(tr("Lines of the finished file"), m_lines, this);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(lines, {44, 18});
    auto* heading = new QLabel(tr("What the phone gets"), this);
    heading->setFont(theme::scaled(font(), 1.0, QFont::DemiBold));
    auto* choice = new QHBoxLayout;
    choice->addWidget(m_phone, 3);
    choice->addWidget(m_file, 2);
    auto* layout = new QVBoxLayout(pane);
    layout->setContentsMargins(6, 0, 0, 0);
    layout->addWidget(heading);
    layout->addLayout(choice);
    layout->addWidget(lines, 1);
    layout->addWidget(m_fileProblem);
    connect(m_phone, &QComboBox::currentIndexChanged, this, &SettingsPage::showFile);
    connect(m_file, &QComboBox::currentIndexChanged, this, &SettingsPage::showFile);
    return pane;
}

void SettingsPage::listLayers()
{
    const JobState& state = context().workspace.state();
    using Kind = SettingsLayer::Kind;
    QList<SettingsLayer> layers{{Kind::Job, {}, {}}};
    QStringList models = state.defaults.modelSettings.keys();
    state.phones.forEach([&](const Phone& phone) {
        if (!phone.model.isEmpty() && (models.isEmpty() || models.last() != phone.model) &&
            !models.contains(phone.model))
            models.append(phone.model);
    });
    models.sort();
    for (const QString& model : std::as_const(models))
        layers.append({Kind::Model, model, {}});
    for (const Blueprint& blueprint : state.blueprints)
        layers.append({Kind::Blueprint, blueprint.name, {}});
    if (const MacAddress mac = context().selection.current(); state.phones.contains(mac))
        layers.append({Kind::Phone, {}, mac});
    if (layers == m_layers)
        return;
    m_layers = layers;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const char* glyphs[] = {"layers", "cpu", "stamp", "phone"};
    for (const SettingsLayer& layer : std::as_const(m_layers))
        m_list->addItem(
            new QListWidgetItem(icons::icon(QString::fromLatin1(glyphs[int(layer.kind)])), layer.title(state)));
    m_list->setCurrentRow(int(qMax<qsizetype>(0, m_layers.indexOf(m_layer))));
    if (!m_layers.contains(m_layer)) {
        m_layer = m_layers.first();
        showLayer();
    }
}

void SettingsPage::listPhones()
{
    const JobState& state = context().workspace.state();
    const QSignalBlocker quiet(m_phone);
    const MacAddress wanted = context().selection.current().isZero() ? MacAddress(m_phone->currentData().toULongLong())
                                                                     : context().selection.current();
    m_phone->clear();
    const auto add = [&](const Phone& phone) {
        m_phone->addItem(phone.label.isEmpty() ? phone.mac.pretty() : phone.label, phone.mac.bits());
    };
    state.phones.forEach([&](const Phone& phone) {
        if (m_phone->count() < phonesInList)
            add(phone);
    });
    if (const Phone* phone = state.phones.find(wanted); phone && m_phone->findData(wanted.bits()) < 0)
        add(*phone);
    m_phone->setCurrentIndex(qMax(0, m_phone->findData(wanted.bits())));
}

void SettingsPage::showLayer()
{
    const JobState& state = context().workspace.state();
    const QString title = m_layer.title(state);
    m_heading->setText(title);
    const QString kept = settingsText(m_layer.settings(state), m_secrets->isChecked());
    m_editor->setPlainText(m_drafts.value(title, kept));
    followDraft();
}

void SettingsPage::followDraft()
{
    const JobState& state = context().workspace.state();
    const QString title = m_layer.title(state);
    const SettingList before = m_layer.settings(state);
    const auto draft = settingsFromText(m_editor->toPlainText(), before);
    const bool differs = !draft || *draft != before;
    if (differs)
        m_drafts.insert(title, m_editor->toPlainText());
    else
        m_drafts.remove(title);
    m_keep->setEnabled(draft && differs);
    m_discard->setEnabled(differs);
    m_secrets->setEnabled(!differs);
    if (!draft)
        m_hint->setText(draft.error().sentence);
    else if (differs)
        m_hint->setText(tr("%n phone(s) will fetch new files", nullptr, m_layer.phones(state)));
    else
        m_hint->clear();
}

void SettingsPage::keep()
{
    const JobState& state = context().workspace.state();
    const auto draft = settingsFromText(m_editor->toPlainText(), m_layer.settings(state));
    if (!draft)
        return m_hint->setText(draft.error().sentence);
    const QString title = m_layer.title(state);
    if (const auto done = context().workspace.perform(m_layer.edit(state, *draft)); !done)
        return m_hint->setText(done.error().sentence);
    m_drafts.remove(title);
    showLayer();
    Q_EMIT said(tr("Settings kept: %1").arg(title));
}

void SettingsPage::discard()
{
    m_drafts.remove(m_layer.title(context().workspace.state()));
    showLayer();
}

SiteAddress SettingsPage::site() const
{
    const ServerEndpoints endpoints = context().server.endpoints();
    if (endpoints.isOn())
        return {endpoints.address, endpoints.httpPort};
    const ServerSettings settings = savedServerSettings(context().workspace, context().server);
    return {settings.bind, settings.httpPort};
}

void SettingsPage::showFile()
{
    const JobState& state = context().workspace.state();
    const Phone* phone = state.phones.find(MacAddress(m_phone->currentData().toULongLong()));
    if (!phone) {
        m_lines->setFile({});
        m_fileProblem->setText(tr("Add a phone to see what it gets."));
        return;
    }
    QString name = QStringLiteral("startup");
    if (m_file->currentData().toInt() == OwnFile)
        name = phone->mac.plain();
    else if (m_file->currentData().toInt() == ModelFile)
        name = phone->model;
    QByteArray path = "cfg/" + name.toUtf8() + ".cfg";
    if (!state.defaults.urlKey.isEmpty())
        path.prepend(state.defaults.urlKey.toUtf8() + '/');
    const RenderedFile file = firstring::render(state, *phone, FileName::parse(path, state.defaults.urlKey), site());
    m_lines->setFile(file);
    m_fileProblem->setText(file.exists ? file.problems().join(u'\n')
                                       : tr("There is no such file: nothing is set for it. That is normal."));
}

} // namespace firstring
