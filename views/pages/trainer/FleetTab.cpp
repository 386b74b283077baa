// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/trainer/FleetTab.h"

#include "models/base/Clock.h"
#include "models/domain/PhoneModel.h"
#include "models/tables/FleetTable.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/ServerNotes.h"
#include "views/imaging/PhoneDrawing.h"
#include "views/pages/CellDelegate.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"
#include "views/pages/TableKit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace firstring {

namespace {

enum Who { OfTheJob, Invented };

/// One of each family: what a class usually has on its tables.
const QStringList usualModels{QStringLiteral("6867i"), QStringLiteral("6757i"), QStringLiteral("6869i"),
                              QStringLiteral("6930"), QStringLiteral("6731i")};

} // namespace

FleetTab::FleetTab(const Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_table(new FleetTable(this))
    , m_who(new QComboBox(this))
    , m_count(new QSpinBox(this))
    , m_model(new QComboBox(this))
    , m_start(new QPushButton(this))
    , m_progress(new QProgressBar(this))
    , m_summary(new MessageLine(this))
{
    m_who->addItem(tr("The phones of this job"), OfTheJob);
    m_who->addItem(tr("New phones, added to this job"), Invented);
    m_who->setAccessibleName(tr("Which phones"));
    m_count->setRange(1, 200);
    m_count->setValue(10);
    m_count->setAccessibleName(tr("How many new phones"));
    m_model->addItem(tr("of all families"), QString());
    for (const PhoneModel& model : phoneModels())
        m_model->addItem(model.id(), model.id());
    m_model->setAccessibleName(tr("Model of the new phones"));
    m_progress->setAccessibleName(tr("Simulated phones that have ended"));
    m_progress->setTextVisible(false);
    m_progress->setVisible(false);

    auto* controls = new QHBoxLayout;
    controls->addWidget(m_who);
    controls->addWidget(m_count);
    controls->addWidget(m_model);
    controls->addWidget(m_start);
    controls->addWidget(m_progress, 1);
    controls->addStretch(0);

    QTableView* table = makeTable(tr("Simulated phones"), m_table, this);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    setColumnChars(table, {17, 7, 30, 9, 13, 6, 24, 26});
    setEmptyText(table, tr("No phone is simulated. Choose how many, then start."));
    cellsOf(table)->setMono({FleetTable::Mac, FleetTable::Firmware, FleetTable::Server});
    cellsOf(table)->setTone(FleetTable::Outcome, [](const QModelIndex& index) {
        return std::optional(index.data(FleetTable::AsExpectedRole).toBool() ? Severity::Good : Severity::Stop);
    });

    auto* column = pageColumn(this);
    column->addWidget(new MutedText(tr("They are new from the carton and behave as real ones, over real connections to "
                                       "the local server: they ask the RCS, take branding and firmware, restart, are "
                                       "redirected and read their files."),
                                    this));
    column->addLayout(controls);
    column->addWidget(m_summary);
    auto* middle = new QHBoxLayout;
    middle->addWidget(table, 1);
    middle->addWidget(buildScreen(table));
    column->addLayout(middle, 1);
    m_start->setDefault(true);

    const auto showChoice = [this] {
        const bool invented = m_who->currentData().toInt() == Invented;
        m_count->setVisible(invented);
        m_model->setVisible(invented);
    };
    m_who->setCurrentIndex(context.workspace.state().phones.isEmpty() ? Invented : OfTheJob);
    connect(m_who, &QComboBox::currentIndexChanged, this, showChoice);
    connect(m_start, &QPushButton::clicked, this, &FleetTab::startOrStop);
    connect(&context.fleet, &FleetControl::changed, this, [this](const QList<SimulatedPhoneStatus>& phones) {
        m_table->update(phones);
        showProgress();
    });
    connect(&context.fleet, &FleetControl::finished, this, &FleetTab::showProgress);
    connect(&context.fleet, &FleetControl::refused, this, [this](const Error& why) {
        showProgress();
        m_summary->say(why.sentence, Severity::Stop);
    });
    connect(&context.server, &ServerControl::started, this, [this] {
        if (std::exchange(m_waitsForServer, false))
            startFleet();
    });
    connect(&context.server, &ServerControl::refused, this, [this](const Error& why) {
        if (std::exchange(m_waitsForServer, false))
            m_summary->say(why.sentence, Severity::Stop);
    });
    showChoice();
    showProgress();
}

/// The selected phone's screen; there while one is selected that has one.
QWidget* FleetTab::buildScreen(QTableView* table)
{
    constexpr int width = 232; // pixels
    auto* panel = new QWidget(this);
    auto* drawing = new PhoneDrawing(panel);
    auto* caption = new MutedText(QString(), panel);
    caption->setAlignment(Qt::AlignHCenter);
    panel->setFixedWidth(width);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(drawing, 1);
    column->addWidget(caption);
    column->addStretch(0);
    panel->hide();
    const auto show = [table, panel, drawing, caption] {
        const QModelIndex phone = table->selectionModel()->selectedRows().value(0);
        const PhoneScreen* screen = screenCatalogue().find(phone.data(FleetTable::ModelRole).toString());
        panel->setVisible(phone.isValid() && screen);
        if (panel->isHidden())
            return;
        const QByteArray file = phone.data(FleetTable::BackgroundRole).toByteArray();
        const auto facts = pictureFacts(file);
        const QImage picture = facts ? QImage::fromData(file) : QImage();
        drawing->setScreen(screen);
        drawing->setPicture(picture, picture.size(), BrandingKind::Background);
        drawing->setWords(picture.isNull() ? phone.siblingAtColumn(FleetTable::Display).data().toString() : QString());
        caption->setText(picture.isNull() ? tr("It took no background.")
                                          : tr("Its background, as it took it: %1").arg(pictureText(*facts)));
    };
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, this, show);
    connect(m_table, &QAbstractItemModel::dataChanged, this, show);
    connect(m_table, &QAbstractItemModel::rowsRemoved, this, show);
    connect(m_table, &QAbstractItemModel::modelReset, this, show);
    return panel;
}

void FleetTab::startOrStop()
{
    if (m_context.fleet.isRunning()) {
        m_context.fleet.stop();
        showProgress();
        return;
    }
    if (m_context.server.endpoints().isOn()) {
        startFleet();
        return;
    }
    Question question;
    question.title = tr("Start the local server for this?");
    question.consequence =
        tr("It listens on this computer only (127.0.0.1), at free ports; real phones do not reach it there.");
    question.action = tr("Start server");
    m_context.dialogs.ask(this, question, [this] {
        m_waitsForServer = true;
        m_context.server.start({QStringLiteral("127.0.0.1"), 0, 0, true});
    });
}

Result<QList<SimulatedPhone>> FleetTab::chosenPhones()
{
    Workspace& workspace = m_context.workspace;
    QList<SimulatedPhone> phones;
    if (m_who->currentData().toInt() == OfTheJob) {
        workspace.state().phones.forEach([&](const Phone& phone) {
            if (findModel(phone.model))
                phones.append({phone.mac, phone.model, {}});
        });
        return phones;
    }
    const QString model = m_model->currentData().toString();
    // Another seed each time, so that "10 new phones" twice gives twenty.
    const auto seed = static_cast<quint32>(m_context.clock.now().toSecsSinceEpoch());
    phones = m_context.fleet.invent(m_count->value(), model.isEmpty() ? usualModels.first() : model, seed);
    Edit edit;
    edit.text = tr("Add %n simulated phone(s)", nullptr, int(phones.size()));
    for (qsizetype i = 0; i < phones.size(); ++i) {
        if (model.isEmpty())
            phones[i].model = usualModels[i % usualModels.size()];
        Phone phone;
        phone.mac = phones[i].mac;
        phone.model = phones[i].model;
        phone.label = tr("Simulated %1").arg(i + 1);
        phone.tags = QStringList{QStringLiteral("simulated")};
        edit.phones.put.append(phone);
    }
    if (const auto done = workspace.perform(edit); !done)
        return done.error();
    return phones;
}

void FleetTab::startFleet()
{
    const auto phones = chosenPhones();
    if (!phones) {
        m_summary->say(phones.error().sentence, Severity::Stop);
        return;
    }
    if (phones->isEmpty())
        return m_summary->say(tr("No phone of this job has a model that can be simulated. Give the phones a model, or "
                                 "take new phones."),
                              Severity::Warning);
    FleetPlan plan;
    plan.phones = *phones;
    const ServerEndpoints endpoints = m_context.server.endpoints();
    const QString key = m_context.workspace.state().defaults.urlKey;
    for (const QString& url : {endpoints.httpUrl(), endpoints.tftpUrl()}) {
        if (!url.isEmpty())
            plan.rcsUrls.append(key.isEmpty() ? url : url + u'/' + key);
    }
    plan.rebootMs = 1500; // slow enough to be watched
    plan.spreadMs = 3000;
    m_planned = int(plan.phones.size());
    m_table->clear();
    m_context.fleet.start(plan);
    showProgress();
}

void FleetTab::showProgress()
{
    const bool running = m_context.fleet.isRunning();
    m_start->setText(running ? tr("Stop ph&ones") : tr("Start ph&ones"));
    m_start->setIcon(icons::icon(running ? QStringLiteral("square") : QStringLiteral("play")));
    for (QWidget* choice :
         {static_cast<QWidget*>(m_who), static_cast<QWidget*>(m_count), static_cast<QWidget*>(m_model)})
        choice->setEnabled(!running);
    m_progress->setVisible(running);
    m_progress->setRange(0, qMax(1, m_planned));
    m_progress->setValue(m_table->ended());
    Q_EMIT countChanged(running ? m_planned : -1);
    if (m_planned == 0)
        return;
    const int ended = m_table->ended();
    const int good = m_table->asExpected();
    Severity tone = Severity::News;
    if (!running)
        tone = good == m_planned ? Severity::Good : Severity::Warning;
    m_summary->say(tr("%1 of %2 ended, %3 of them as expected").arg(ended).arg(m_planned).arg(good), tone);
}

} // namespace firstring
