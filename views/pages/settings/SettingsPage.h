// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"
#include "views/pages/settings/SettingsLayer.h"

class QListWidget;
class QPushButton;

namespace firstring {

class EncryptionControl;
class LayerEditor;

/// Layered settings: choose a layer, change its lines as a draft, keep them as one step; beside it the finished file of
/// a phone with the origin of every line. Drafts survive leaving the page. Main thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    /// Without \a encryption nobody is asked about encrypted files.
    explicit SettingsPage(const Context& context, EncryptionControl* encryption = nullptr, QWidget* parent = nullptr);

protected:
    void showEvent(QShowEvent* event) override;

private:
    /// The job or the selection changed: at once if this is seen, else when it is.
    void follow();
    void listLayers();
    void nameLayers();
    void askEncryption();
    void nameEncryption();

    QList<SettingsLayer> m_layers; ///< rows of the list
    QListWidget* m_list;
    LayerEditor* m_editor;
    EncryptionControl* m_encryption;
    QPushButton* m_encrypt;
    bool m_stale = true;
};

} // namespace firstring
