// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/KeysPane.h"

#include "models/domain/PhoneModel.h"
#include "models/provisioning/KeyLayouts.h"
#include "models/tables/KeyTable.h"
#include "views/Icons.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/TableKit.h"
#include "views/pages/settings/KeyTypeDelegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QTableView>

namespace firstring {

namespace {

constexpr int phonesInList = 500; ///< a longer combo box helps nobody

QString nameOf(const Phone& phone)
{
    return phone.label.isEmpty() ? phone.mac.pretty() : phone.label;
}

} // namespace

KeysPane::KeysPane(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_keys(new KeyTable(this))
    , m_table(makeTable(tr("Keys"), m_keys, this))
    , m_model(new QComboBox(this))
    , m_part(new QComboBox(this))
    , m_source(new QComboBox(this))
    , m_up(new QPushButton(icons::icon(QStringLiteral("arrow-up")), tr("U&p"), this))
    , m_down(new QPushButton(icons::icon(QStringLiteral("arrow-down")), tr("Dow&n"), this))
    , m_clear(new QPushButton(icons::icon(QStringLiteral("x")), tr("C&lear"), this))
    , m_copy(new QPushButton(icons::icon(QStringLiteral("copy")), tr("Cop&y"), this))
    , m_lamps(new QPushButton(icons::icon(QStringLiteral("plus")), tr("BL&F for everybody"), this))
    , m_message(new MessageLine(this))
{
    m_model->setAccessibleName(tr("Model whose keys are shown"));
    m_part->setAccessibleName(tr("Which keys are shown"));
    m_source->setAccessibleName(tr("Phone whose keys are copied"));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    m_source->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_source->completer()->setFilterMode(Qt::MatchContains);
    m_source->setMinimumContentsLength(10);
    m_up->setToolTip(tr("Move the key up (Alt+Up)"));
    m_down->setToolTip(tr("Move the key down (Alt+Down)"));
    m_copy->setToolTip(tr("Take over the keys of that phone, as all its layers make them"));
    m_lamps->setToolTip(tr("A busy lamp key on the free places for each phone of the job that has a label and a number "
                           "(sip line1 user name)"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDragEnabled(true);
    m_table->setAcceptDrops(true);
    m_table->setDropIndicatorShown(true);
    m_table->setDragDropMode(QAbstractItemView::DragDrop);
    m_table->setDefaultDropAction(Qt::MoveAction);
    m_table->setDragDropOverwriteMode(false);
    m_table->setItemDelegateForColumn(KeyTable::Type, new KeyTypeDelegate(m_table));
    setColumnChars(m_table, {10, 11, 14, 14, 5, 12, 7});
    cellsOf(m_table)->setTone(KeyTable::Place, [](const QModelIndex& index) {
        return index.data(KeyTable::BeyondRole).toBool() ? std::optional(Severity::Warning) : std::nullopt;
    });
    setEmptyText(m_table, tr("This model has no keys of that kind."));

    auto* choice = new QHBoxLayout;
    choice->addWidget(m_model, 1);
    choice->addWidget(m_part, 1);
    auto* moves = new QHBoxLayout;
    for (QPushButton* button : {m_up, m_down, m_clear})
        moves->addWidget(button);
    moves->addStretch(1);
    moves->addWidget(m_lamps);
    auto* copies = new QHBoxLayout;
    copies->addWidget(m_source, 1);
    copies->addWidget(m_copy);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    column->addLayout(moves);
    column->addLayout(copies);
    column->addWidget(m_message);

    connect(m_model, &QComboBox::currentIndexChanged, this, &KeysPane::showPlaces);
    connect(m_part, &QComboBox::currentIndexChanged, this, &KeysPane::showPlaces);
    connect(m_keys, &KeyTable::edited, this, &KeysPane::take);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_clear, &QPushButton::clicked, this, &KeysPane::clearChosen);
    connect(m_copy, &QPushButton::clicked, this, &KeysPane::copyFromPhone);
    connect(m_lamps, &QPushButton::clicked, this, &KeysPane::addLamps);
    const auto shortcut = [this](const QKeySequence& keys, auto then) {
        connect(new QShortcut(keys, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, then);
    };
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Up), [this] { move(-1); });
    shortcut(QKeySequence(Qt::ALT | Qt::Key_Down), [this] { move(1); });
    shortcut(QKeySequence(Qt::Key_Delete), [this] { clearChosen(); });
}

void KeysPane::setLayer(const SettingsLayer& layer)
{
    m_layer = layer;
    m_message->clear();
    listModels();
    listPhones();
}

void KeysPane::setSettings(const SettingList& settings)
{
    m_settings = settings;
    m_keys->setKeys(keysIn(settings));
}

void KeysPane::setObstacle(const QString& sentence)
{
    m_table->setEnabled(sentence.isEmpty());
    for (QPushButton* button : {m_up, m_down, m_clear, m_copy, m_lamps})
        button->setEnabled(sentence.isEmpty());
    if (!sentence.isEmpty())
        m_message->say(sentence, Severity::Warning);
    else if (m_message->tone() == Severity::Warning)
        m_message->clear();
}

/// The models of the layer's phones; all that have keys when none of them is known.
void KeysPane::listModels()
{
    const QString shown = m_model->currentData().toString();
    QMap<QString, int> models;
    const auto count = [&](const QString& name) {
        if (const PhoneModel* model = findModel(name); model && !keyPlaces(*model).isEmpty())
            ++models[model->id()];
    };
    if (m_layer.kind == SettingsLayer::Kind::Model)
        count(m_layer.name);
    else
        m_layer.forEachPhone(m_workspace.state(), [&](const Phone& phone) {
            const QString said = m_workspace.track(phone.mac).status.model;
            count(said.isEmpty() ? phone.model : said);
        });
    {
        const QSignalBlocker quiet(m_model);
        m_model->clear();
        for (auto it = models.cbegin(); it != models.cend(); ++it)
            m_model->addItem(tr("Keys of the %1 (%n phone(s))", nullptr, it.value()).arg(it.key()), it.key());
        if (models.isEmpty()) {
            for (const PhoneModel& model : phoneModels()) {
                if (!keyPlaces(model).isEmpty())
                    m_model->addItem(tr("Keys of the %1").arg(model.id()), model.id());
            }
        }
        m_model->setCurrentIndex(qMax(0, m_model->findData(shown)));
    }
    showPlaces();
}

void KeysPane::listPhones()
{
    const QVariant shown = m_source->currentData();
    const QSignalBlocker quiet(m_source);
    m_source->clear();
    m_workspace.state().phones.forEach([&](const Phone& phone) {
        if (m_source->count() < phonesInList && phone.mac != m_layer.mac)
            m_source->addItem(nameOf(phone), phone.mac.bits());
    });
    m_source->setCurrentIndex(m_source->findData(shown));
    m_source->lineEdit()->setPlaceholderText(tr("Copy the keys of…"));
}

void KeysPane::showPlaces()
{
    const PhoneModel* model = findModel(m_model->currentData().toString());
    if (!model)
        return m_keys->setPlaces({}, 0);
    const int modules = moduleCount(*model);
    if (m_part->count() != modules + 1) {
        const QSignalBlocker quiet(m_part);
        m_part->clear();
        m_part->addItem(tr("on the phone"));
        for (int module = 1; module <= modules; ++module)
            m_part->addItem(tr("on module %1").arg(module));
    }
    const int part = qMax(0, m_part->currentIndex());
    m_keys->setPlaces(part == 0 ? keyPlaces(*model) : modulePlaces(*model, part), part);
}

void KeysPane::take(const QList<PhoneKey>& keys, int row)
{
    m_message->clear();
    const int column = qMax(0, m_table->currentIndex().column());
    m_settings = withKeys(m_settings, keys);
    m_keys->setKeys(keysIn(m_settings));
    Q_EMIT edited(m_settings);
    if (row < m_keys->rowCount())
        m_table->setCurrentIndex(m_keys->index(row, column));
}

void KeysPane::move(int by)
{
    const int row = m_table->currentIndex().row();
    if (row >= 0)
        m_keys->moveKey(row, row + by);
}

void KeysPane::clearChosen()
{
    if (m_table->currentIndex().isValid())
        m_keys->clearKeys({m_table->currentIndex().row()});
}

void KeysPane::addLamps()
{
    ConfigPlan plan(m_workspace.state(), {});
    const QList<DirectoryEntry> people = directoryEntries(plan);
    const MacAddress self = m_layer.kind == SettingsLayer::Kind::Phone ? m_layer.mac : MacAddress();
    const BlfKeys lamps = blfForEverybody(m_keys->keys(), m_keys->places(), people, self);
    take(lamps.keys, 0);
    if (people.isEmpty())
        return m_message->say(tr("No phone of this job has a label and a number yet: set sip line1 user name."),
                              Severity::Warning);
    QString sentence = tr("%n busy lamp key(s) added.", nullptr, lamps.added);
    if (lamps.leftOut > 0)
        sentence += u' ' + tr("For %n phone(s) there was no free place.", nullptr, lamps.leftOut);
    m_message->say(sentence, lamps.leftOut > 0 ? Severity::Warning : Severity::Good);
}

void KeysPane::copyFromPhone()
{
    const JobState& state = m_workspace.state();
    const int index = m_source->findText(m_source->currentText(), Qt::MatchFixedString);
    const Phone* phone = state.phones.find(MacAddress(m_source->itemData(index).toULongLong()));
    if (index < 0 || !phone)
        return m_message->say(tr("Choose a phone of this job first."), Severity::Warning);
    const QList<PhoneKey> keys = effectiveKeys(state, *phone);
    if (keys.isEmpty())
        return m_message->say(tr("No keys are set for %1.").arg(nameOf(*phone)), Severity::Warning);
    take(keys, 0);
    m_message->say(tr("%n key(s) copied from %1.", nullptr, static_cast<int>(keys.size())).arg(nameOf(*phone)),
                   Severity::Good);
}

} // namespace firstring
