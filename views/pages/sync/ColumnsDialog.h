// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/PortalList.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace firstring {

class MessageLine;

/// What the columns of a portal's own list hold: found out by their headings, and for a person to correct. Main thread;
/// deletes itself.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(QByteArray list, PortalProfile profile, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const firstring::PortalRows& rows);

private:
    QList<PortalColumn> columns() const;
    void refresh();

    const QByteArray m_list;
    const PortalProfile m_profile;
    QStringList m_headings;
    QList<QComboBox*> m_sources;
    MessageLine* m_message;
    QPushButton* m_compare;
};

} // namespace firstring
