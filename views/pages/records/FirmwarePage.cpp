// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/FirmwarePage.h"

#include "models/tables/FirmwareMatrix.h"
#include "models/tables/RecordTables.h"
#include "models/vault/Intake.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/DroppedFiles.h"
#include "views/pages/TableKit.h"
#include "views/pages/firmware/FirmwareDetails.h"
#include "views/pages/firmware/MatrixDelegate.h"
#include "views/pages/firmware/RolloutDialog.h"
#include "views/pages/firmware/RolloutStrip.h"

#include <QAbstractButton>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTabWidget>

namespace firstring {

FirmwarePage::FirmwarePage(const Context& context, QWidget* parent)
    : RecordPage(
          context, {PageId::Firmware, tr("Firmware"), QStringLiteral("cpu")},
          tr("Files phones can be given. A phone takes one only if it differs from what it runs, newer or older. "
             "The version is the one phones report, which is not always the maker's label."),
          firmwareTable(context.workspace), {8, 16, 24, 36, 17, 8, 6},
          tr("No firmware yet. Drop .st files, zip or tar archives or folders here, or press Add files. Then name a "
             "version for a phone, a blueprint "
             "or the job."),
          parent)
    , m_knowledge(QFileInfo(context.vault.folder()).path())
{
    setAcceptDrops(true);
    connect(addButton(tr("&Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(
            this, tr("Add firmware files"),
            tr("Firmware and archives (*.st *.zip *.tar *.gz *.tgz);;What is known of firmware "
               "(*.tsv);;All files (*)"),
            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addButton(tr("&Roll out…"), QStringLiteral("download")), &QPushButton::clicked, this,
            &FirmwarePage::rollOut);
    connect(addRowButton(tr("C&orrect version…"), QStringLiteral("pencil")), &QPushButton::clicked, this,
            &FirmwarePage::correctVersion);
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &FirmwarePage::removeSelected);

    auto* strip = new RolloutStrip(context, this);
    addStrip(strip);
    connect(strip, &RolloutStrip::wanted, this, &FirmwarePage::perform);
    auto* tabs = new QTabWidget(this);
    tabs->setDocumentMode(true);
    frameTable(tabs);
    tabs->addTab(table(), tr("&Files"));
    tabs->insertTab(0, buildMatrix(), tr("&Models and versions"));
    tabs->setCurrentIndex(0);
    m_details = new FirmwareDetails(m_knowledge.knowledge(), this);
    addPanel(m_details);
    connect(m_details, &FirmwareDetails::changed, this, [this](const FirmwareImage& image) {
        Edit edit;
        edit.text = tr("Describe firmware %1 for the %2").arg(image.version, image.model);
        edit.firmware.put.append(image);
        perform(edit);
    });
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FirmwarePage::followRow);
    connect(m_matrix, &QAbstractItemModel::dataChanged, this, &FirmwarePage::showDetails);
    if (m_knowledge.trouble())
        say(*m_knowledge.trouble());
}

QWidget* FirmwarePage::buildMatrix()
{
    m_matrix = new FirmwareMatrix(context().workspace, m_knowledge.knowledge(), this);
    m_cells = makeTable(tr("Models and versions"), m_matrix, this);
    m_cells->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_cells->setSelectionMode(QAbstractItemView::SingleSelection);
    m_cells->setAlternatingRowColors(false);
    m_cells->setShowGrid(true);
    m_cells->setItemDelegate(new MatrixDelegate(m_cells));
    m_cells->verticalHeader()->show();
    m_cells->setCornerButtonEnabled(false);
    if (auto* corner = m_cells->findChild<QAbstractButton*>())
        corner->setAccessibleName(m_cells->accessibleName());
    m_cells->horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    m_cells->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 15);
    setEmptyText(m_cells,
                 tr("No firmware and no phones yet. Drop .st files, zip or tar archives or folders here, or press "
                    "Add files."));
    connect(m_cells->selectionModel(), &QItemSelectionModel::currentChanged, this, &FirmwarePage::followCell);
    return m_cells;
}

/// The cell and the row of the list are one choice.
void FirmwarePage::followCell(const QModelIndex& cell)
{
    const QString key = cell.data(FirmwareMatrix::KeyRole).toString();
    if (key.isEmpty())
        table()->clearSelection();
    else if (selectedKeys() != QStringList{key})
        selectKey(key);
    showDetails();
}

void FirmwarePage::followRow()
{
    const QStringList keys = selectedKeys();
    const auto image = context().workspace.state().firmware.constFind(keys.value(0));
    if (keys.size() == 1 && image != context().workspace.state().firmware.constEnd()) {
        const QModelIndex cell = m_matrix->indexOf(image->model, image->version);
        if (cell.isValid() && cell != m_cells->currentIndex())
            m_cells->setCurrentIndex(cell);
    }
    showDetails();
}

void FirmwarePage::showDetails()
{
    followKnowledge();
    const JobState& state = context().workspace.state();
    const QStringList keys = selectedKeys();
    const auto image = state.firmware.constFind(keys.value(0));
    if (keys.size() != 1 || image == state.firmware.constEnd())
        return m_details->show(state, {}, {}, {});
    const auto cell =
        m_matrix->indexOf(image->model, image->version).data(FirmwareMatrix::CellRole).value<FirmwareCell>();
    const QList<qint64> bytes(cell.wouldChange(), image->blob.size);
    m_details->show(state, keys.first(), cell, estimateInstall(bytes, {.pilots = 0, .wave = 0}));
}

void FirmwarePage::rollOut()
{
    clearMessage();
    followKnowledge();
    QMap<QString, QString> versions;
    const auto image = context().workspace.state().firmware.constFind(selectedKeys().value(0));
    if (selectedKeys().size() == 1 && image != context().workspace.state().firmware.constEnd())
        versions.insert(image->model, image->version);
    auto* dialog = new RolloutDialog(context(), m_knowledge.knowledge(), versions, this);
    connect(dialog, &RolloutDialog::wanted, this, &FirmwarePage::perform);
    dialog->open();
}

Edit FirmwarePage::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n firmware file(s)", nullptr, int(keys.size()));
    edit.firmware.remove = keys;
    return edit;
}

void FirmwarePage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedPaths(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirmwarePage::dropEvent(QDropEvent* event)
{
    addFiles(droppedPaths(event->mimeData()));
}

void FirmwarePage::addFiles(const QStringList& paths)
{
    clearMessage();
    QStringList images = paths;
    images.removeIf([this](const QString& path) {
        const bool isList = path.endsWith(QLatin1String(".tsv"), Qt::CaseInsensitive);
        if (isList)
            learn(path);
        return isList;
    });
    if (images.isEmpty())
        return;
    m_background.run(
        [vault = context().vault, paths = images, catalogue = context().workspace.state().firmware]() {
            return haulFirmware(vault, paths, {}, catalogue);
        },
        [this](const FirmwareHaul& haul) { take(haul); });
}

/// A list of some kilobytes.
void FirmwarePage::learn(const QString& path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return say({QStringLiteral("FILE_READ"),
                    tr("“%1” cannot be read, so nothing was taken from it: %2").arg(name, file.errorString()),
                    {}});
    const auto update = m_knowledge.update(file.read(FirmwareKnowledgeFile::mostBytes + 1), name);
    if (!update)
        return say(update.error());
    m_matrix->setKnowledge(m_knowledge.knowledge());
    m_details->setKnowledge(m_knowledge.knowledge());
    Q_EMIT said(update->sentence());
}

/// The command line may have taken a newer list in.
void FirmwarePage::followKnowledge()
{
    if (!m_knowledge.refresh())
        return;
    m_matrix->setKnowledge(m_knowledge.knowledge());
    m_details->setKnowledge(m_knowledge.knowledge());
    if (m_knowledge.trouble())
        say(*m_knowledge.trouble());
}

void FirmwarePage::take(const FirmwareHaul& haul)
{
    QList<FirmwareImage> images;
    for (const FirmwareHaul::Item& item : haul.taken)
        images.append(item.image);
    if (!images.isEmpty())
        addImages(images);
    sayAll(haul.refused + haul.notes);
    if (images.isEmpty() && haul.refused.isEmpty() && haul.open.isEmpty()) {
        say({QStringLiteral("FIRMWARE_NOTHING"),
             haul.here.isEmpty() ? tr("There is no firmware (.st) in it, so nothing was added.")
                                 : tr("All of it is in the catalogue already."),
             {}});
    }
    if (!haul.here.isEmpty()) {
        QStringList names;
        for (const FirmwareHaul::Item& item : haul.here.mid(0, 3))
            names.append(item.image.model + u' ' + item.image.version);
        if (haul.here.size() > names.size())
            names.append(QStringLiteral("…"));
        Q_EMIT said(tr("In the catalogue already: %1").arg(names.join(QStringLiteral(", "))));
    }
    for (const FirmwareHaul::Item& item : haul.open)
        askFacts(item);
}

/// The first few with their reasons: a whole archive of refusals would push the table away.
void FirmwarePage::sayAll(const QList<FirmwareHaul::Refusal>& refusals)
{
    constexpr int shown = 4;
    QStringList lines;
    for (const FirmwareHaul::Refusal& refusal : refusals.mid(0, shown)) {
        const bool named = refusal.why.sentence.contains(refusal.from.section(u'/', -1));
        lines.append(named ? refusal.why.sentence
                           : QStringLiteral("\u2068%1\u2069: %2").arg(refusal.from, refusal.why.sentence));
    }
    if (refusals.size() > shown)
        lines.append(tr("… and %n more.", nullptr, int(refusals.size()) - shown));
    if (!lines.isEmpty())
        say({refusals.first().why.code, lines.join(u'\n'), {}});
}

void FirmwarePage::addImages(const QList<FirmwareImage>& images)
{
    Edit edit;
    edit.text = tr("Add %n firmware file(s)", nullptr, int(images.size()));
    edit.firmware.put = images;
    if (perform(edit)) {
        selectKey(JobState::firmwareKey(images.first().model, images.first().version));
        Q_EMIT said(tr("%n firmware file(s) added", nullptr, int(images.size())));
    }
}

void FirmwarePage::askFacts(const FirmwareHaul::Item& open)
{
    // What its names told stands there already; only the rest is to be typed.
    const QString known = open.image.model.isEmpty() ? QString() : open.image.model + u' ';
    context().dialogs.askText(
        this, tr("Firmware %1").arg(open.image.fileName),
        open.why.sentence + u'\n' + tr("Model and version, as in 6867i 5.1.0.6044:"), known,
        [this, open](const QString& text) {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            const FirmwareFacts facts{open.image.model, open.image.version, open.image.release, false};
            FirmwareDescription said = describeFirmware(open.image.fileName, facts, words.value(0), words.value(1));
            if (said.open)
                return say(*said.open);
            said.image.blob = open.image.blob; // in the vault since it was read
            addImages({said.image});
        });
}

void FirmwarePage::correctVersion()
{
    const auto& catalogue = context().workspace.state().firmware;
    const auto image = catalogue.constFind(selectedKeys().value(0));
    if (image == catalogue.constEnd())
        return;
    context().dialogs.askText(this, tr("Correct the version of %1").arg(image->fileName),
                              tr("The version phones report once they run it:"), image->version,
                              [this, old = *image](const QString& version) {
                                  FirmwareImage corrected = old;
                                  corrected.version = FirmwareVersion(version).text();
                                  Edit edit;
                                  edit.text = tr("Correct the version of %1").arg(old.fileName);
                                  edit.firmware.remove.append(JobState::firmwareKey(old.model, old.version));
                                  edit.firmware.put.append(corrected);
                                  perform(edit);
                              });
}

} // namespace firstring
