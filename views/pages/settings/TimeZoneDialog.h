// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/PortableTimeZone.h"

#include <QDialog>

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace firstring {

class MessageLine;

/// Chooses a time zone by its IANA name and shows the lines it becomes. Modal to its window; open() it. Main thread.
class TimeZoneDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit TimeZoneDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const firstring::PortableTimeZone& zone);

private:
    void follow();

    QComboBox* m_zone;
    QPlainTextEdit* m_lines;
    MessageLine* m_message;
    QPushButton* m_take;
    PortableTimeZone m_found;
};

} // namespace firstring
