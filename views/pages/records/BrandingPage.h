// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "views/pages/records/RecordPage.h"

class QImage;
class QLabel;

namespace firstring {

class MutedText;

/// Pictures and other files phones take first, with a preview of the selected one. Main thread; hashing runs in the
/// pool.
class BrandingPage final : public RecordPage
{
    Q_OBJECT

public:
    explicit BrandingPage(const Context& context, QWidget* parent = nullptr);

    void addFiles(const QStringList& paths);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Edit removal(const QStringList& keys) const override;
    QWidget* buildPreview();
    void showPreview();
    void showPicture(const QImage& picture, const QString& caption);

    QLabel* m_preview;
    MutedText* m_caption;
    Background m_background;
};

} // namespace firstring
