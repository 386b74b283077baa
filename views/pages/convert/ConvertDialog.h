// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/PhoneConversion.h"
#include "models/tables/TextTable.h"
#include "views/Context.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace firstring {

class MessageLine;
class MutedText;

/// Old phones give way to new ones: their settings for another model, with everything that is renamed, moved, dropped
/// or to be looked at before it is one undoable step. One phone may get the address of the new device. Main thread.
class ConvertDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Show it with open(); it deletes itself.
    ConvertDialog(const Context& context, const QList<MacAddress>& phones, QWidget* parent = nullptr);

Q_SIGNALS:
    /// A sentence for the status bar.
    void said(const QString& sentence);

private:
    void refresh();
    void showLayers();
    void convert();

    const Context m_context;
    const QList<MacAddress> m_phones;
    PhoneConversion m_made;
    QLabel* m_heading;
    QComboBox* m_model;
    QLabel* m_macLabel;
    QLineEdit* m_mac;
    MessageLine* m_message;
    TextTable* m_notes;
    MutedText* m_fresh;
    QPushButton* m_convert;
};

} // namespace firstring
