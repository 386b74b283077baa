// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FirmwareCaution.h"

#include <QCoreApplication>

namespace firstring {

bool FirmwareCaution::refresh()
{
    if (!m_known.refresh())
        return false;
    m_found.clear();
    return true;
}

QStringList FirmwareCaution::weaknesses(const PhoneRow& row) const
{
    if (row.status.version.isEmpty())
        return {};
    const QString key = row.model() + u' ' + row.status.version.text();
    const auto found = m_found.constFind(key);
    if (found != m_found.constEnd())
        return *found;
    return *m_found.insert(key, m_known.knowledge().weaknesses(row.model(), row.status.version));
}

QVariant FirmwareCaution::cell(PhoneColumn column, const PhoneRow& row, int role) const
{
    const bool speaks = role == WeakRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!speaks || (column != PhoneColumn::Card && column != PhoneColumn::Firmware))
        return {};
    const QString names = weaknesses(row).join(QStringLiteral(", "));
    if (names.isEmpty())
        return {};
    if (role == WeakRole)
        return names;
    const QString sentence = QCoreApplication::translate("FirmwareMatrix", "Known weaknesses: %1.").arg(names);
    if (role == Qt::ToolTipRole) {
        QStringList lines{phoneCell(column, row, role).toString(),
                          row.status.version.text() + QStringLiteral(": ") + sentence};
        lines.removeAll(QString());
        return lines.join(u'\n');
    }
    return QString(phoneCell(column, row, role).toString() + QStringLiteral(", ") + sentence);
}

} // namespace firstring
