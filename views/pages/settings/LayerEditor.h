// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Context.h"
#include "views/pages/settings/DraftWatch.h"
#include "views/pages/settings/SettingsLayer.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QLabel;
class QMenu;
class QPushButton;
class QTabWidget;
class QTableView;

namespace firstring {

class CfgEditor;
class FindingsTable;
class KeysPane;
class MessageLine;

/// The lines of one layer as a draft, as text or as a table of keys: *Keep* makes one step of it. Drafts of all layers
/// stay until they are kept or discarded, also while another layer or page is shown. Main thread.
class LayerEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerEditor(const Context& context, QWidget* parent = nullptr);

    void setLayer(const SettingsLayer& layer);
    bool hasDraft(const SettingsLayer& layer) const { return m_drafts.contains(layer.key()); }

Q_SIGNALS:
    /// A layer got a draft, or lost it.
    void draftsChanged();
    /// What is known about the draft shown; comes a moment after the last key.
    void examined(const firstring::DraftReport& report);
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    QWidget* makeLines();
    QMenu* makeInsertMenu();
    /// What the job says, or the draft if there is one.
    void showLayer();
    void followDraft();
    void followCursor();
    void show(const DraftReport& report);
    void examineLater(const JobSnapshot& after);
    void keep();
    void discard();
    void learn(const QString& name);
    /// The draft as \a change makes it out of what is there; a sentence when that cannot be read.
    void rewrite(const std::function<SettingList(const SettingList&)>& change);
    void listVariables(QMenu* menu);
    const PhoneModel* model() const;

    const Context m_context;
    SettingsLayer m_layer;
    QHash<QString, QString> m_drafts; ///< by key of the layer: what was typed and not kept
    DraftWatch* m_watch;
    DraftReport m_report;
    QLabel* m_heading;
    QTabWidget* m_ways;
    CfgEditor* m_text;
    KeysPane* m_keys;
    FindingsTable* m_findings;
    QTableView* m_findingList;
    MessageLine* m_message;
    MessageLine* m_lacking;
    QCheckBox* m_lock;
    QCheckBox* m_overwrite;
    QCheckBox* m_secrets;
    QPushButton* m_discard;
    QPushButton* m_keep;
};

} // namespace firstring
