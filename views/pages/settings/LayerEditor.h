// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/pages/settings/SettingsLayer.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace firstring {

class MessageLine;
class Workspace;

/// The lines of one layer as a draft: *Keep* makes one step of it. Drafts of all layers stay until they are kept or
/// discarded, also while another layer or page is shown. Main thread.
class LayerEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerEditor(Workspace& workspace, QWidget* parent = nullptr);

    void setLayer(const SettingsLayer& layer);
    bool hasDraft(const SettingsLayer& layer) const { return m_drafts.contains(layer.key()); }

Q_SIGNALS:
    /// A layer got a draft, or lost it.
    void draftsChanged();
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    /// What the job says, or the draft if there is one.
    void showLayer();
    void followDraft();
    void keep();
    void discard();

    Workspace& m_workspace;
    SettingsLayer m_layer;
    QHash<QString, QString> m_drafts; ///< by key of the layer: what was typed and not kept
    QLabel* m_heading;
    QPlainTextEdit* m_text;
    MessageLine* m_message;
    QCheckBox* m_secrets;
    QPushButton* m_discard;
    QPushButton* m_keep;
};

} // namespace firstring
