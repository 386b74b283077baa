// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/domain/Branding.h"
#include "views/imaging/BrandingVariants.h"
#include "views/pages/records/RecordPage.h"

namespace firstring {

class BrandingPanel;

/// Pictures, ringtones and texts of the job, and what phones of each model make of the selected one. Pictures are cut
/// for every known screen when they come in and when their use changes. Main thread; files are read in the pool.
class BrandingTab final : public RecordPage
{
    Q_OBJECT

public:
    explicit BrandingTab(const Context& context, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

Q_SIGNALS:
    /// These files are language packs.
    void languagesDropped(const QStringList& paths);

private:
    Edit removal(const QStringList& keys) const override;
    void addText();
    /// One step: \a changed with the pictures it needs now. \a text: of the edit.
    void remake(const BrandingAsset& changed, PictureFit fit, const QString& text);
    void take(const TakenBranding& taken);
    const BrandingAsset* selected() const;
    void showSelected();

    BrandingPanel* m_panel;
    Background m_background;
};

} // namespace firstring
