// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FileLinesTable.h"

namespace firstring {

QString FileLinesTable::shown(const ConfigLine& line)
{
    if (!line.comment.isEmpty())
        return line.comment;
    Setting setting = line.setting;
    if (line.secret && !setting.value.isEmpty())
        setting.value = QString::fromUtf16(secretDots);
    return setting.text();
}

QString FileLinesTable::whereFrom(const ConfigLine& line)
{
    const QString origin = originText(line.origin);
    return line.where.isEmpty() || line.origin == Origin::Phone ? origin
                                                                : QStringLiteral("%1 %2").arg(origin, line.where);
}

void FileLinesTable::setFile(const RenderedFile& file)
{
    beginResetModel();
    m_lines = file.lines;
    endResetModel();
}

int FileLinesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant FileLinesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Line ? tr("Line of the file") : tr("Comes from");
}

QVariant FileLinesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ConfigLine& line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return index.column() == Line ? shown(line) : whereFrom(line);
    case Qt::ToolTipRole:
        return line.missing.isEmpty()
                   ? QVariant()
                   : tr("This phone has no value for %1.").arg(line.missing.join(QStringLiteral(", ")));
    case OriginRole:
        return static_cast<int>(line.origin);
    case MissingRole:
        return !line.missing.isEmpty();
    default:
        return {};
    }
}

} // namespace firstring
