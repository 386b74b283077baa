// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/paper/Drawing.h"
#include "models/paper/LabelPreset.h"
#include "views/Context.h"

#include <QDialog>
#include <QList>

class QComboBox;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace firstring {

class MacAddress;
class MessageLine;
class PaperPane;

/// Labels for the phones of the job or the selected ones: kind, first free place, and how they will look. Remembers the
/// kind in the job's notes. Main thread.
class LabelsDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself. \a selected: may be empty.
    LabelsDialog(const Context& context, const QList<MacAddress>& selected, QWidget* parent = nullptr);

Q_SIGNALS:
    void said(const QString& sentence);

private:
    const LabelPreset& preset() const;
    void refresh();
    void save();
    void print();
    PaperDocument pages(bool outlines) const;

    const Context m_context;
    const QList<MacAddress> m_selected;
    QComboBox* m_preset;
    QSpinBox* m_start;
    QLineEdit* m_footer;
    QRadioButton* m_all;
    QRadioButton* m_some;
    MessageLine* m_message;
    PaperPane* m_pane;
    QPushButton* m_save;
    QPushButton* m_print;
};

} // namespace firstring
