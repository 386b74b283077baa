// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

namespace firstring {

class BrandingTab;
class LanguageTab;

/// What makes a phone look, sound and speak like its owner's: pictures, ringtones and texts on one tab, language packs
/// on the other. Files dropped on either go where they belong. Main thread.
class BrandingPage final : public Page
{
    Q_OBJECT

public:
    explicit BrandingPage(const Context& context, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    BrandingTab* m_files;
    LanguageTab* m_languages;
};

} // namespace firstring
