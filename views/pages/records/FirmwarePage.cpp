// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/FirmwarePage.h"

#include "models/tables/RecordTables.h"
#include "models/vault/Intake.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/DroppedFiles.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QPushButton>

namespace firstring {

FirmwarePage::FirmwarePage(const Context& context, QWidget* parent)
    : RecordPage(
          context, {PageId::Firmware, tr("Firmware"), QStringLiteral("cpu")},
          tr("Files phones can be given. A phone takes one only if it differs from what it runs, newer or older. "
             "The version is the one phones report, which is not always the maker's label."),
          firmwareTable(context.workspace), {8, 16, 24, 36, 17, 8, 6},
          tr("No firmware yet. Drop .st files here, or press Add files. Then name a version for a phone, a blueprint "
             "or the job."),
          parent)
{
    setAcceptDrops(true);
    connect(addButton(tr("&Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(this, tr("Add firmware files"), tr("Firmware (*.st);;All files (*)"),
                                            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addRowButton(tr("C&orrect version…"), QStringLiteral("pencil")), &QPushButton::clicked, this,
            &FirmwarePage::correctVersion);
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &FirmwarePage::removeSelected);
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
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FirmwarePage::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(event->mimeData()));
}

void FirmwarePage::addFiles(const QStringList& paths)
{
    struct Taken
    {
        QList<FirmwareImage> images;
        QList<QPair<QString, Error>> refused;
    };
    clearMessage();
    m_background.run(
        [vault = context().vault, paths] {
            Taken taken;
            for (const QString& path : paths) {
                if (const auto image = takeFirmware(vault, path))
                    taken.images.append(*image);
                else
                    taken.refused.append({path, image.error()});
            }
            return taken;
        },
        [this](const Taken& taken) {
            if (!taken.images.isEmpty())
                addImages(taken.images);
            for (const auto& [path, why] : taken.refused) {
                say(why);
                if (why.code == QLatin1String("FIRMWARE_MODEL") || why.code == QLatin1String("FIRMWARE_VERSION"))
                    askFacts(path, why);
            }
        });
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

void FirmwarePage::askFacts(const QString& path, const Error& why)
{
    context().dialogs.askText(
        this, tr("Firmware %1").arg(QFileInfo(path).fileName()),
        why.sentence + u'\n' + tr("Model and version, as in 6867i 5.1.0.6044:"), {}, [this, path](const QString& text) {
            const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
            m_background.run([vault = context().vault, path,
                              words] { return takeFirmware(vault, path, words.value(0), words.value(1)); },
                             [this](const Result<FirmwareImage>& image) {
                                 if (image)
                                     addImages({*image});
                                 else
                                     say(image.error());
                             });
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
