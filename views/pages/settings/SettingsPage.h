// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"
#include "views/pages/settings/SettingsLayer.h"

class QListWidget;

namespace firstring {

class LayerEditor;

/// Layered settings: choose a layer, change its lines as a draft, keep them as one step; beside it the finished file of
/// a phone with the origin of every line. Drafts survive leaving the page. Main thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The job or the selection changed: at once if this is seen, else when it is.
    void follow();
    void listLayers();
    void nameLayers();

    QList<SettingsLayer> m_layers; ///< rows of the list
    QListWidget* m_list;
    LayerEditor* m_editor;
    bool m_stale = true;
};

} // namespace firstring
