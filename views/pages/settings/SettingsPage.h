// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/Request.h"
#include "views/Page.h"
#include "views/pages/settings/SettingsLayer.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace firstring {

class FileLinesTable;

/// Layered settings: choose a layer, change its lines as a draft, keep them as one step; beside it the finished file of
/// a phone with the origin of every line. Drafts survive leaving the page. Main thread.
class SettingsPage final : public Page
{
    Q_OBJECT

public:
    explicit SettingsPage(const Context& context, QWidget* parent = nullptr);

private:
    QWidget* buildEditor();
    QWidget* buildFile();
    void listLayers();
    void listPhones();
    void showLayer();
    void followDraft();
    void keep();
    void discard();
    void showFile();
    SiteAddress site() const;

    QList<SettingsLayer> m_layers; ///< rows of the list
    SettingsLayer m_layer;
    QMap<QString, QString> m_drafts; ///< by title of the layer: what was typed and not kept
    QListWidget* m_list;
    QLabel* m_heading;
    QPlainTextEdit* m_editor;
    QCheckBox* m_secrets;
    QLabel* m_hint;
    QPushButton* m_keep;
    QPushButton* m_discard;
    QComboBox* m_phone;
    QComboBox* m_file;
    QLabel* m_fileProblem;
    FileLinesTable* m_lines;
};

} // namespace firstring
