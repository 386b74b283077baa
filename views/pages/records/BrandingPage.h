// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "views/pages/records/RecordPage.h"

class QLabel;

namespace firstring {

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
    void showPreview();

    QLabel* m_preview;
    Background m_background;
};

} // namespace firstring
