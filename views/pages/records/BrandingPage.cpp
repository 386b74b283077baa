// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/BrandingPage.h"

#include "models/tables/RecordTables.h"
#include "models/vault/Intake.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/DroppedFiles.h"

#include <QBuffer>
#include <QDropEvent>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr qint64 largestPreview = 16 * 1024 * 1024; ///< bytes of a file; phones show far smaller pictures
constexpr QSize previewSize(320, 200);

/// The picture, no larger than the preview; null if it is none. Reads the size first, so that a huge one is never
/// unpacked.
QImage previewOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > 40'000'000)
        return {};
    reader.setScaledSize(size.scaled(previewSize, Qt::KeepAspectRatio).boundedTo(size));
    return reader.read();
}

} // namespace

BrandingPage::BrandingPage(const Context& context, QWidget* parent)
    : RecordPage(context, {PageId::Branding, tr("Branding"), QStringLiteral("image")},
                 tr("Pictures, ringtones and other files that make a phone look like yours. They are sent first. "
                    "The parameter tells the phone what the file is for."),
                 brandingTable(context.workspace), {36, 32, 11, 20, 10},
                 tr("No branding yet. Drop pictures here, or press Add files. Then choose them for a blueprint, a "
                    "phone or the job."),
                 parent)
    , m_preview(new QLabel(this))
{
    setAcceptDrops(true);
    m_preview->setMinimumHeight(previewSize.height());
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the selected file"));
    m_preview->hide();
    layout()->addWidget(m_preview);
    connect(addButton(tr("Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(this, tr("Add branding files"),
                                            tr("Pictures (*.png *.jpg *.jpeg *.bmp);;All files (*)"),
                                            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &BrandingPage::removeSelected);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BrandingPage::showPreview);
}

Edit BrandingPage::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n branding file(s)", nullptr, int(keys.size()));
    edit.branding.remove = keys;
    return edit;
}

void BrandingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void BrandingPage::dropEvent(QDropEvent* event)
{
    addFiles(droppedFiles(event->mimeData()));
}

void BrandingPage::addFiles(const QStringList& paths)
{
    using Taken = QList<Result<BrandingAsset>>;
    clearMessage();
    m_background.run(
        [vault = context().vault, paths] {
            Taken taken;
            for (const QString& path : paths)
                taken.append(takeBranding(vault, path, usualBrandingParameter(path)));
            return taken;
        },
        [this](const Taken& taken) {
            Edit edit;
            for (const auto& asset : taken) {
                if (asset)
                    edit.branding.put.append(*asset);
            }
            const int added = int(edit.branding.put.size());
            edit.text = tr("Add %n branding file(s)", nullptr, added);
            if (added > 0 && perform(edit))
                selectKey(foldedName(edit.branding.put.first().name));
            for (const auto& asset : taken) {
                if (!asset)
                    show(asset.error());
            }
        });
}

void BrandingPage::showPreview()
{
    const BrandingAsset* asset = context().workspace.state().asset(selectedKeys().value(0));
    m_preview->hide();
    if (!asset || asset->blob.size > largestPreview)
        return;
    m_background.run(
        [vault = context().vault, blob = asset->blob] {
            const auto bytes = vault.read(blob, largestPreview);
            return bytes ? previewOf(*bytes) : QImage();
        },
        [this, key = foldedName(asset->name)](const QImage& picture) {
            if (selectedKeys().value(0) != key)
                return;
            m_preview->setPixmap(QPixmap::fromImage(picture));
            m_preview->setVisible(!picture.isNull());
        });
}

} // namespace firstring
