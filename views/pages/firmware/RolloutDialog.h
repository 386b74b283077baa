// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/provisioning/RolloutDraft.h"
#include "views/Context.h"

#include <QDialog>
#include <QMap>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimeEdit;

namespace firstring {

class MessageLine;
class RolloutTable;

/// Which firmware goes to which phones, in which waves and at which hours, with what would happen before it does
/// (experience.md 5). Show it with open(); it deletes itself. Main thread.
class RolloutDialog final : public QDialog
{
    Q_OBJECT

public:
    /// \a versions: what is chosen at first, model -> version; empty: as it is assigned.
    RolloutDialog(const Context& context, const FirmwareKnowledge& knowledge, const QMap<QString, QString>& versions,
                  QWidget* parent);

Q_SIGNALS:
    /// *Start roll-out* was pressed.
    void wanted(const firstring::Edit& edit);

private:
    QWidget* buildForm(const QMap<QString, QString>& versions);
    QWidget* buildVersions(const QMap<QString, QString>& versions);
    QWidget* buildPreview();
    RolloutWish wish() const;
    void preview();
    void say(const RolloutDraft& draft);

    const Context m_context;
    const FirmwareKnowledge m_knowledge;
    QMap<QString, QComboBox*> m_versions; ///< by model
    QLineEdit* m_query = nullptr;
    QCheckBox* m_pilots = nullptr;
    QSpinBox* m_wave = nullptr;
    QCheckBox* m_timed = nullptr;
    QTimeEdit* m_from = nullptr;
    QTimeEdit* m_to = nullptr;
    QMap<QString, QCheckBox*> m_stopOn; ///< by event name
    RolloutTable* m_table = nullptr;
    MessageLine* m_summary = nullptr;
    MessageLine* m_lost = nullptr;
    QLineEdit* m_reason = nullptr;
    QPushButton* m_start = nullptr;
    QTimer m_pause; ///< after a key, before the preview is worked out
    Edit m_edit;
    QList<LostMending> m_lostMendings;
};

} // namespace firstring
