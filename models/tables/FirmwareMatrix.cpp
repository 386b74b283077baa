// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FirmwareMatrix.h"

#include "models/workspace/Tracks.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FirmwareMatrix)
};

/// True when the edit says nothing that changes what many phones shall run.
bool onlyPhones(const Change& change)
{
    const Edit& edit = change.edit;
    return edit.blueprints.isEmpty() && edit.firmware.isEmpty() &&
           (!edit.defaults || change.before->defaults.firmware == change.after->defaults.firmware);
}

/// Makes \a shown equal to \a wanted by single steps, each between \a begin and \a end. Both are in one order, so what
/// is in both keeps its place among the others.
template <typename Remove, typename Insert>
void bringInLine(QStringList& shown, const QStringList& wanted, Remove&& remove, Insert&& insert)
{
    for (qsizetype i = shown.size() - 1; i >= 0; --i) {
        if (!wanted.contains(shown[i]))
            remove(static_cast<int>(i));
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i >= shown.size() || shown[i] != wanted[i])
            insert(static_cast<int>(i), wanted[i]);
    }
}

} // namespace

FirmwareMatrix::FirmwareMatrix(Workspace& workspace, FirmwareKnowledge knowledge, QObject* parent)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_knowledge(std::move(knowledge))
{
    m_grid.rebuild(workspace.state(), tracksOf(workspace));
    m_models = m_grid.models();
    m_versions = m_grid.versions();
    connect(&workspace, &Workspace::changed, this, &FirmwareMatrix::follow);
    connect(&workspace, &Workspace::newsArrived, this, &FirmwareMatrix::hear);
}

int FirmwareMatrix::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_models.size());
}

int FirmwareMatrix::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_versions.size()) + 1;
}

QVariant FirmwareMatrix::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const QString model = modelAt(index.row());
    const QString version = versionAt(index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignCenter);
    if (version.isEmpty()) {
        const int silent = m_grid.silent(model);
        switch (role) {
        case Qt::DisplayRole:
            return QLocale().toString(m_grid.phones(model));
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return Text::tr("%1: %n phone(s).", nullptr, m_grid.phones(model)).arg(model) + u' ' +
                   (silent > 0 ? Text::tr("%n of them never said what they run.", nullptr, silent) : QString());
        default:
            return {};
        }
    }
    const FirmwareCell cell = m_grid.at(model, version);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(cell);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        if (cell.isEmpty())
            return {};
        const QString weak = weaknesses(model, version);
        const QString sentence = cellSentence(model, version, cell);
        return weak.isEmpty() ? sentence : sentence + u' ' + Text::tr("Known weaknesses: %1.").arg(weak);
    }
    case WeakRole:
        return cell.isEmpty() ? QString() : weaknesses(model, version);
    case KeyRole:
        return cell.file ? JobState::firmwareKey(model, version) : QString();
    case CellRole:
        return QVariant::fromValue(cell);
    default:
        return {};
    }
}

void FirmwareMatrix::setKnowledge(const FirmwareKnowledge& knowledge)
{
    m_knowledge = knowledge;
    if (!m_models.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString FirmwareMatrix::weaknesses(const QString& model, const QString& version) const
{
    return m_knowledge.weaknesses(model, FirmwareVersion(version)).join(QStringLiteral(", "));
}

QVariant FirmwareMatrix::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Vertical)
        return modelAt(section);
    if (role == Qt::DisplayRole)
        return section == 0 ? Text::tr("Phones") : versionAt(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

QModelIndex FirmwareMatrix::indexOf(const QString& model, const QString& version) const
{
    const auto row = m_models.indexOf(model);
    const auto column = m_versions.indexOf(version);
    return row < 0 || column < 0 ? QModelIndex() : index(static_cast<int>(row), static_cast<int>(column) + 1);
}

void FirmwareMatrix::follow(const Change& change)
{
    const JobState& state = m_workspace.state();
    const TrackOf trackOf = tracksOf(m_workspace);
    if (onlyPhones(change)) {
        for (const Phone& phone : change.edit.phones.put)
            m_grid.update(state, phone.mac, trackOf(phone.mac));
        for (const MacAddress mac : change.edit.phones.remove)
            m_grid.update(state, mac, trackOf(mac));
    } else {
        m_grid.rebuild(state, trackOf);
    }
    show();
}

void FirmwareMatrix::hear(const ServerNews& news)
{
    for (const PhoneTrack& track : news.tracks)
        m_grid.update(m_workspace.state(), track.status.mac, &track);
    if (!news.tracks.isEmpty())
        show();
}

void FirmwareMatrix::show()
{
    bringInLine(
        m_models, m_grid.models(),
        [this](int row) {
            beginRemoveRows({}, row, row);
            m_models.removeAt(row);
            endRemoveRows();
        },
        [this](int row, const QString& model) {
            beginInsertRows({}, row, row);
            m_models.insert(row, model);
            endInsertRows();
        });
    bringInLine(
        m_versions, m_grid.versions(),
        [this](int column) {
            beginRemoveColumns({}, column + 1, column + 1);
            m_versions.removeAt(column);
            endRemoveColumns();
        },
        [this](int column, const QString& version) {
            beginInsertColumns({}, column + 1, column + 1);
            m_versions.insert(column, version);
            endInsertColumns();
        });
    if (!m_models.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString cellText(const FirmwareCell& cell)
{
    QStringList parts;
    if (cell.runs > 0)
        parts.append(QLocale().toString(cell.runs));
    if (cell.up > 0)
        parts.append(QStringLiteral("\u2191") + QLocale().toString(cell.up));
    if (cell.down > 0)
        parts.append(QStringLiteral("\u2193") + QLocale().toString(cell.down));
    if (cell.unknown > 0)
        parts.append(QStringLiteral("?") + QLocale().toString(cell.unknown));
    if (cell.missing > 0)
        parts.append(Text::tr("no file"));
    if (parts.isEmpty())
        return cell.file ? Text::tr("file") : QString();
    return parts.join(QStringLiteral(" · "));
}

QString cellSentence(const QString& model, const QString& version, const FirmwareCell& cell)
{
    QStringList parts{cell.file ? Text::tr("%1 for the %2: its file is here.").arg(version, model)
                                : Text::tr("%1 for the %2: no file.").arg(version, model)};
    if (cell.runs > 0)
        parts.append(Text::tr("%n phone(s) run it.", nullptr, cell.runs));
    if (cell.up > 0)
        parts.append(Text::tr("%n phone(s) would go up to it.", nullptr, cell.up));
    if (cell.down > 0)
        parts.append(Text::tr("%n phone(s) would go down to it.", nullptr, cell.down));
    if (cell.unknown > 0)
        parts.append(Text::tr("%n phone(s) would be offered it and never said what they run.", nullptr, cell.unknown));
    if (cell.missing > 0)
        parts.append(Text::tr("%n phone(s) shall run it and wait for its file.", nullptr, cell.missing));
    if (cell.sameFile)
        parts.append(Text::tr("The same file is here under another version: one of the two labels is wrong."));
    return parts.join(u' ');
}

} // namespace firstring
