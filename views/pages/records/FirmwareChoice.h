// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"

#include <QDialog>

class QComboBox;

namespace firstring {

/// Which version the phones of each model shall run, for one blueprint: what the catalogue has, or a version typed
/// before its file is there. Show it with open(); it deletes itself. Main thread.
class FirmwareChoice final : public QDialog
{
    Q_OBJECT

public:
    FirmwareChoice(const JobState& state, const Blueprint& blueprint, QWidget* parent);

Q_SIGNALS:
    /// *Keep* was pressed: model -> version, without those left to the job.
    void chosen(const QMap<QString, QString>& firmware);

private:
    QComboBox* addModel(const JobState& state, const QString& model, const QString& version);
    QMap<QString, QString> choice() const;

    QMap<QString, QComboBox*> m_versions; ///< by model
};

/// The models a blueprint can say something about: those with files, those its phones have, those it names already; all
/// that are known if there are none. Sorted.
QStringList modelsToChoose(const JobState& state, const Blueprint& blueprint);

} // namespace firstring
