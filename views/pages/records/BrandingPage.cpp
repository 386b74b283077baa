// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/BrandingPage.h"

#include "models/tables/RecordTables.h"
#include "models/vault/Intake.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/DroppedFiles.h"
#include "views/pages/PageKit.h"

#include <QBuffer>
#include <QDropEvent>
#include <QFrame>
#include <QImageReader>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr qint64 largestPreview = 16 * 1024 * 1024; ///< bytes of a file; phones show far smaller pictures
constexpr QSize previewSize(208, 156);

struct Preview
{
    QImage picture; ///< no larger than the preview; null if it is none
    QSize size;     ///< of the original, pixels
};

/// Reads the size first, so that a huge picture is never unpacked.
Preview previewOf(const QByteArray& bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > 40'000'000)
        return {};
    reader.setScaledSize(size.scaled(previewSize, Qt::KeepAspectRatio).boundedTo(size));
    return {reader.read(), size};
}

} // namespace

BrandingPage::BrandingPage(const Context& context, QWidget* parent)
    : RecordPage(context, {PageId::Branding, tr("Branding"), QStringLiteral("image")},
                 tr("Pictures, ringtones and other files that make a phone look like yours. They are sent first. "
                    "The parameter tells the phone what the file is for."),
                 brandingTable(context.workspace), {30, 26, 17, 8, 6},
                 tr("No branding yet. Drop pictures here, or press Add files. Then choose them for a blueprint, a "
                    "phone or the job."),
                 parent)
    , m_preview(new QLabel)
    , m_caption(new MutedText(QString(), this))
{
    setAcceptDrops(true);
    addPanel(buildPreview());
    connect(addButton(tr("&Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(this, tr("Add branding files"),
                                            tr("Pictures (*.png *.jpg *.jpeg *.bmp);;All files (*)"),
                                            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &BrandingPage::removeSelected);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BrandingPage::showPreview);
    showPreview();
}

QWidget* BrandingPage::buildPreview()
{
    auto* panel = new QFrame(this);
    panel->setFrameShape(QFrame::StyledPanel);
    panel->setFixedWidth(previewSize.width() + 24);
    m_preview->setFixedHeight(previewSize.height());
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the selected file"));
    m_caption->setAlignment(Qt::AlignHCenter);
    auto* column = new QVBoxLayout(panel);
    column->addWidget(m_preview);
    column->addWidget(m_caption);
    column->addStretch(1);
    return panel;
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
                    say(asset.error());
            }
        });
}

void BrandingPage::showPreview()
{
    const BrandingAsset* asset = context().workspace.state().asset(selectedKeys().value(0));
    if (!asset)
        return showPicture({}, tr("Select a file to see it."));
    if (asset->blob.size > largestPreview)
        return showPicture({}, tr("Too large to be shown here."));
    m_background.run(
        [vault = context().vault, blob = asset->blob] {
            const auto bytes = vault.read(blob, largestPreview);
            return bytes ? previewOf(*bytes) : Preview();
        },
        [this, key = foldedName(asset->name)](const Preview& preview) {
            if (selectedKeys().value(0) != key)
                return;
            showPicture(preview.picture,
                        preview.picture.isNull()
                            ? tr("This is no picture; phones get it as it is.")
                            : tr("%1 × %2 pixels").arg(preview.size.width()).arg(preview.size.height()));
        });
}

void BrandingPage::showPicture(const QImage& picture, const QString& caption)
{
    m_preview->setPixmap(QPixmap::fromImage(picture));
    m_caption->setText(caption);
}

} // namespace firstring
