// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/KeyLayout.h"
#include "models/workspace/Workspace.h"
#include "views/pages/settings/SettingsLayer.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QTableView;

namespace firstring {

class KeyTable;
class MessageLine;

/// The keys of a layer as a table: edited in place, dragged or moved by Alt+Up and Alt+Down, copied from a phone,
/// filled with a busy lamp for everybody. It edits a draft it is given and tells how that would be. Main thread.
class KeysPane final : public QWidget
{
    Q_OBJECT

public:
    explicit KeysPane(Workspace& workspace, QWidget* parent = nullptr);

    /// Whose keys these are, for the places and for who is left out.
    void setLayer(const SettingsLayer& layer);
    void setSettings(const SettingList& settings);
    /// Shows why the keys cannot be edited now; empty: they can.
    void setObstacle(const QString& sentence);

Q_SIGNALS:
    void edited(const firstring::SettingList& settings);

private:
    void listModels();
    void listPhones();
    void showPlaces();
    void take(const QList<PhoneKey>& keys, int row);
    void move(int by);
    void clearChosen();
    void addLamps();
    void copyFromPhone();

    Workspace& m_workspace;
    SettingsLayer m_layer;
    SettingList m_settings;
    KeyTable* m_keys;
    QTableView* m_table;
    QComboBox* m_model;
    QComboBox* m_part;
    QComboBox* m_source;
    QPushButton* m_up;
    QPushButton* m_down;
    QPushButton* m_clear;
    QPushButton* m_copy;
    QPushButton* m_lamps;
    MessageLine* m_message;
};

} // namespace firstring
