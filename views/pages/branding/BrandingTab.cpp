// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/branding/BrandingTab.h"

#include "models/domain/Language.h"
#include "models/tables/RecordTables.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/branding/BrandingPanel.h"

#include <QFileInfo>
#include <QPushButton>
#include <QTableView>

namespace firstring {

BrandingTab::BrandingTab(const Context& context, QWidget* parent)
    : RecordPage(context, {PageId::Branding, tr("Pictures, ringtones, texts"), QStringLiteral("image")},
                 tr("They are sent first. Pictures are cut for each screen; the original stays. Choose them for a "
                    "blueprint, a phone or the job."),
                 brandingTable(context.workspace), {20, 11, 20, 7, 7, 6},
                 tr("No branding yet. Drop pictures and ringtones here, or press Add files."), parent)
    , m_panel(new BrandingPanel(context, this))
{
    addPanel(m_panel);
    connect(addButton(tr("&Add files…"), QStringLiteral("plus")), &QPushButton::clicked, this, [this] {
        this->context().dialogs.chooseFiles(
            this, tr("Add branding files"),
            tr("Pictures and ringtones (*.png *.jpg *.jpeg *.bmp *.gif *.wav);;All files (*)"),
            [this](const QStringList& paths) { addFiles(paths); });
    });
    connect(addButton(tr("Add &text…"), QStringLiteral("plus")), &QPushButton::clicked, this, &BrandingTab::addText);
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &BrandingTab::removeSelected);
    connect(table()->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BrandingTab::showSelected);
    connect(&context.workspace, &Workspace::changed, this, &BrandingTab::showSelected);
    connect(m_panel, &BrandingPanel::kindChosen, this, [this](BrandingKind kind) {
        if (const BrandingAsset* asset = selected()) {
            BrandingAsset changed = *asset;
            auto others = this->context().workspace.state().branding;
            others.remove(foldedName(changed.name));
            changed.parameter = freeBrandingParameter(kind, others);
            remake(changed, PictureFit::Crop, tr("Use %1 as %2").arg(changed.name, brandingKindText(kind)));
        }
    });
    connect(m_panel, &BrandingPanel::fitChosen, this, [this](PictureFit fit) {
        if (const BrandingAsset* asset = selected())
            remake(*asset, fit, tr("Cut %1 for the screens").arg(asset->name));
    });
    showSelected();
}

Edit BrandingTab::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n branding file(s)", nullptr, int(keys.size()));
    edit.branding.remove = keys;
    return edit;
}

const BrandingAsset* BrandingTab::selected() const
{
    const QStringList keys = selectedKeys();
    return keys.size() == 1 ? context().workspace.state().asset(keys.first()) : nullptr;
}

void BrandingTab::addFiles(const QStringList& paths)
{
    QStringList files;
    QStringList languages;
    for (const QString& path : paths)
        (isLanguageName(QFileInfo(path).fileName()) ? languages : files).append(path);
    if (!languages.isEmpty())
        Q_EMIT languagesDropped(languages);
    if (files.isEmpty())
        return;
    clearMessage();
    m_background.run(
        [vault = context().vault, files, existing = context().workspace.state().branding] {
            return takeBrandingFiles(vault, files, existing);
        },
        [this](const TakenBranding& taken) { take(taken); });
}

void BrandingTab::take(const TakenBranding& taken)
{
    Edit edit;
    edit.branding.put = taken.assets;
    const int added = int(edit.branding.put.size());
    edit.text = tr("Add %n branding file(s)", nullptr, added);
    if (added > 0 && perform(edit)) {
        selectKey(foldedName(edit.branding.put.first().name));
        Q_EMIT said(tr("%n branding file(s) added", nullptr, added));
    }
    constexpr int shown = 4; // a whole folder of refusals would push the table away
    QStringList lines;
    for (const Error& why : taken.refused)
        lines.append(why.sentence);
    if (lines.size() > shown) {
        const int more = int(lines.size()) - shown;
        lines = lines.first(shown) << tr("… and %n more.", nullptr, more);
    }
    if (!lines.isEmpty())
        say({taken.refused.first().code, lines.join(u'\n'), {}});
}

void BrandingTab::addText()
{
    context().dialogs.askText(this, tr("Add a text"),
                              tr("What phones shall show, for example as the title of their services:"), {},
                              [this](const QString& text) {
                                  const JobState& state = context().workspace.state();
                                  BrandingAsset asset;
                                  for (int n = 1; asset.name.isEmpty() || state.asset(asset.name); ++n)
                                      asset.name = tr("Text %1").arg(n);
                                  asset.parameter = freeBrandingParameter(BrandingKind::Text, state.branding);
                                  asset.text = text.simplified();
                                  Edit edit;
                                  edit.text = tr("Add a text");
                                  edit.branding.put.append(asset);
                                  if (perform(edit))
                                      selectKey(foldedName(asset.name));
                              });
}

void BrandingTab::remake(const BrandingAsset& changed, PictureFit fit, const QString& text)
{
    clearMessage();
    m_background.run([vault = context().vault, changed, fit] { return withVariants(vault, changed, fit); },
                     [this, text](const Result<BrandingAsset>& made) {
                         if (!made)
                             return say(made.error());
                         const BrandingAsset* now = context().workspace.state().asset(made->name);
                         if (!now || *now == *made) // taken out meanwhile, or nothing to change
                             return;
                         Edit edit;
                         edit.text = text;
                         edit.branding.put.append(*made);
                         perform(edit);
                     });
}

void BrandingTab::showSelected()
{
    m_panel->show(selected());
}

} // namespace firstring
