// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/LanguageTable.h"

#include "models/domain/Language.h"

namespace firstring {

LanguageTable::LanguageTable(Workspace& workspace, QObject* parent)
    : RecordTableBase(workspace, parent)
{
    fill();
}

QStringList LanguageTable::keysOf(const JobState& state) const
{
    QStringList keys;
    for (auto file = state.files.begin(); file != state.files.end(); ++file) {
        if (isLanguageName(file->name))
            keys.append(file.key());
    }
    return keys;
}

/// Another place shows in the row, so a change of whoever has places counts too.
bool LanguageTable::differs(const QString& key, const JobState& before, const JobState& after) const
{
    return before.files.value(key) != after.files.value(key) || before.blueprints != after.blueprints ||
           before.defaults.language != after.defaults.language;
}

void LanguageTable::setShelf(const QList<ShelvedLanguage>& shelf)
{
    m_shelf.clear();
    for (const ShelvedLanguage& language : shelf)
        m_shelf.insert(foldedName(language.file.name), language);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

const ShelvedLanguage* LanguageTable::read(const QString& key) const
{
    const auto found = m_shelf.constFind(key);
    return found == m_shelf.constEnd() ? nullptr : &*found;
}

QVariant LanguageTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return QAbstractTableModel::headerData(section, orientation, role);
    if (role == Qt::TextAlignmentRole && (section == Translated || section == Findings))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case Name:
        return tr("File");
    case Language:
        return tr("Language");
    case Translated:
        return tr("Translated");
    case Findings:
        return tr("Findings");
    default:
        return tr("Places");
    }
}

QVariant LanguageTable::cell(const QString& key, int column) const
{
    const JobFile file = m_workspace.state().files.value(key);
    if (column == Name)
        return file.name;
    if (column == Places) {
        QStringList places;
        for (const LanguageUse& use : languageUses(m_workspace.state(), file.name))
            places.append(
                QStringLiteral("%1: %2").arg(use.blueprint.isEmpty() ? tr("whole job") : use.blueprint).arg(use.place));
        return places.join(QLatin1String(", "));
    }
    const ShelvedLanguage* language = read(key);
    if (!language)
        return {};
    if (!language->pack)
        return column == Language ? QVariant(language->pack.error().sentence) : QVariant();
    switch (column) {
    case Language:
        return language->pack->name;
    case Translated:
        return QStringLiteral("%1 %").arg(language->coverage.percent());
    default:
        return static_cast<int>(language->pack->findings.size());
    }
}

QVariant LanguageTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case RawRole:
        return cell(keyAt(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return index.column() == Translated || index.column() == Findings ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                                          : QVariant();
    case KeyRole:
        return keyAt(index.row());
    default:
        return {};
    }
}

} // namespace firstring
