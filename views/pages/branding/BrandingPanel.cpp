// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/branding/BrandingPanel.h"

#include "models/domain/PhoneModel.h"
#include "models/vault/Vault.h"
#include "models/workspace/Workspace.h"
#include "views/imaging/PhoneDrawing.h"
#include "views/pages/MessageLine.h"
#include "views/pages/PageKit.h"

#include <QBuffer>
#include <QComboBox>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace firstring {

namespace {

constexpr int panelWidth = 268;                  ///< pixels
constexpr qint64 largestRead = 16 * 1024 * 1024; ///< bytes of a file to be shown
constexpr QSize drawingPixels(800, 600);         ///< more than the drawing ever has

/// The picture, unpacked no larger than it is drawn.
QImage pictureOf(const QByteArray& bytes, const PictureFacts& facts)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QSize size(facts.width, facts.height);
    if (size.width() > drawingPixels.width() || size.height() > drawingPixels.height())
        reader.setScaledSize(size.scaled(drawingPixels, Qt::KeepAspectRatio).expandedTo({1, 1}));
    return reader.read();
}

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace

BrandingPanel::BrandingPanel(const Context& context, QWidget* parent)
    : QScrollArea(parent)
    , m_context(context)
    , m_kind(new QComboBox(this))
    , m_model(new QComboBox(this))
    , m_drawing(new PhoneDrawing(this))
    , m_crop(new QPushButton(tr("Fill the screen"), this))
    , m_whole(new QPushButton(tr("Show all of it"), this))
    , m_facts(new MutedText(QString(), this))
    , m_remarks(new MessageLine(this))
{
    for (const BrandingKindInfo& info : brandingKinds()) {
        if (info.kind != BrandingKind::Text && info.kind != BrandingKind::Other)
            m_kind->addItem(brandingKindText(info.kind), static_cast<int>(info.kind));
    }
    m_kind->setAccessibleName(tr("What the file is for"));
    m_model->setAccessibleName(tr("Model that is drawn"));
    m_crop->setToolTip(tr("Cuts off what sticks out, for all screens"));
    m_whole->setToolTip(tr("Leaves margins in the colour of its edge, for all screens"));
    m_drawing->setMinimumHeight(112);
    fillModels();

    auto* use = new QHBoxLayout;
    auto* useLabel = new QLabel(tr("Used as"), this);
    useLabel->setBuddy(m_kind);
    use->addWidget(useLabel);
    use->addWidget(m_kind, 1);
    auto* cut = new QHBoxLayout;
    cut->addWidget(m_crop, 1);
    cut->addWidget(m_whole, 1);
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(10, 8, 10, 8);
    column->addLayout(use);
    column->addWidget(m_model);
    column->addWidget(m_drawing, 1);
    column->addLayout(cut);
    column->addWidget(m_facts);
    column->addWidget(m_remarks);
    setWidget(content);
    setWidgetResizable(true);
    setFixedWidth(panelWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("How phones show it"));
    setFocusPolicy(Qt::NoFocus);

    connect(m_kind, &QComboBox::activated, this,
            [this] { Q_EMIT kindChosen(static_cast<BrandingKind>(m_kind->currentData().toInt())); });
    connect(m_model, &QComboBox::currentIndexChanged, this, &BrandingPanel::refresh);
    connect(m_crop, &QPushButton::clicked, this, [this] { Q_EMIT fitChosen(PictureFit::Crop); });
    connect(m_whole, &QPushButton::clicked, this, [this] { Q_EMIT fitChosen(PictureFit::Whole); });
    show(nullptr);
}

/// Models of this job's phones first: theirs is what people want to see.
void BrandingPanel::fillModels()
{
    QSet<QString> used;
    m_context.workspace.state().phones.forEach([&](const Phone& phone) { used.insert(canonicalModel(phone.model)); });
    const auto add = [&](bool ofTheJob) {
        for (const PhoneScreen& screen : screenCatalogue().screens()) {
            if (used.contains(screen.model) == ofTheJob)
                m_model->addItem(
                    tr("%1 (%2 × %3)").arg(screen.model).arg(screen.screen.width()).arg(screen.screen.height()),
                    screen.model);
        }
    };
    add(true);
    if (m_model->count() > 0)
        m_model->insertSeparator(m_model->count());
    add(false);
    const int usual = m_model->findData(QStringLiteral("6867i"));
    m_model->setCurrentIndex(used.isEmpty() ? usual : 0);
}

QString BrandingPanel::model() const
{
    return m_model->currentData().toString();
}

void BrandingPanel::show(const BrandingAsset* asset)
{
    m_asset = asset ? *asset : BrandingAsset();
    refresh();
}

BrandingPanel::Seen BrandingPanel::look(const Vault& vault, const BrandingAsset& asset, const QString& model)
{
    Seen seen;
    const ServedBranding served = servedBranding(asset, model);
    const auto bytes = vault.read(served.blob, largestRead);
    if (!bytes) {
        seen.remarks.append(bytes.error().sentence);
        return seen;
    }
    if (brandingKind(asset) == BrandingKind::Ringtone) {
        const auto wave = waveFacts(*bytes, bytes->size());
        seen.facts = wave ? ringtoneText(*wave) : QString();
        seen.remarks = wave ? ringtoneRemarks(*wave, bytes->size()) : QStringList(wave.error().sentence);
        return seen;
    }
    const auto facts = pictureFacts(*bytes);
    if (!facts)
        return seen;
    const PhoneScreen* screen = screenCatalogue().find(model);
    const PictureAim aim = screen ? pictureAim(brandingKind(asset), *screen) : PictureAim();
    seen.size = {facts->width, facts->height};
    seen.picture = pictureOf(*bytes, *facts);
    const bool made = asset.variants.contains(model);
    seen.facts = (made ? tr("Made for the %1: %2, %3.") : tr("As it was brought in, for the %1: %2, %3."))
                     .arg(model, pictureText(*facts), sizeText(bytes->size()));
    if (!aim.size.isEmpty() && !aim.confirmed)
        seen.facts += u' ' + tr("The size for this model is not confirmed: look at a real one.");
    seen.remarks = pictureRemarks(*facts, aim);
    return seen;
}

void BrandingPanel::refresh()
{
    const BrandingKind kind = brandingKind(m_asset);
    const bool none = m_asset.name.isEmpty();
    const bool text = isBrandingText(m_asset);
    m_kind->setEnabled(!none && !text);
    m_kind->setCurrentIndex(none ? -1 : m_kind->findData(static_cast<int>(kind)));
    const bool cut = !none && (kind == BrandingKind::CallerPicture || brandingKindInfo(kind).fillsScreen);
    m_crop->setVisible(cut);
    m_whole->setVisible(cut);
    m_model->setVisible(!none);
    m_drawing->setScreen(screenCatalogue().find(model()));
    showSeen({});
    if (none)
        return m_drawing->setWords(tr("Select a file to see it."));
    if (text) {
        m_drawing->setWords(m_asset.text);
        return;
    }
    m_background.run([vault = m_context.vault, asset = m_asset, model = model()] { return look(vault, asset, model); },
                     [this, asset = m_asset, model = model()](const Seen& seen) {
                         if (m_asset == asset && this->model() == model)
                             showSeen(seen);
                     });
}

void BrandingPanel::showSeen(const Seen& seen)
{
    const BrandingKind kind = brandingKind(m_asset);
    m_drawing->setPicture(seen.picture, seen.size, kind);
    m_drawing->setWords(kind == BrandingKind::Ringtone && !seen.facts.isEmpty() ? QStringLiteral("\u266a") : QString());
    m_facts->setText(seen.facts);
    m_facts->setVisible(!seen.facts.isEmpty());
    if (seen.remarks.isEmpty())
        m_remarks->clear();
    else
        m_remarks->say(seen.remarks.join(u'\n'), Severity::Warning);
}

} // namespace firstring
