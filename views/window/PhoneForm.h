// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/tables/PhoneColumns.h"
#include "views/Page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace firstring {

struct Error;

/// Everything a person says about one phone; each field is stored when it is left, as one undoable step. Main thread.
class PhoneForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneForm(const Context& context, QWidget* parent = nullptr);

    void setPhone(MacAddress mac);

Q_SIGNALS:
    void refused(const firstring::Error& why);

private:
    QLineEdit* addLine(const QString& name, PhoneColumn column);
    QComboBox* addCombo(const QString& name, PhoneColumn column);
    void put(PhoneColumn column, const QString& value);
    void hold(bool onHold);

    const Context m_context;
    MacAddress m_mac;
    QLabel* m_address;
    QLineEdit* m_label;
    QSpinBox* m_slot;
    QComboBox* m_model;
    QComboBox* m_blueprint;
    QComboBox* m_server;
    QComboBox* m_firmware;
    QLineEdit* m_tags;
    QCheckBox* m_hold;
};

} // namespace firstring
