// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/FileChangesTable.h"

#include "models/domain/Assignment.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"

#include <QMap>

namespace firstring {

namespace {

Phone phoneOf(const JobState& state, MacAddress mac, const SaidModels& said)
{
    const Phone* known = state.phones.find(mac);
    Phone phone = known ? *known : Phone{.mac = mac};
    if (const QString model = said.value(mac); !model.isEmpty())
        phone.model = model;
    return phone;
}

/// The file as that phone gets it in \a state; nothing for a phone that was not there.
ConfigLines linesIn(const JobState& state, const FileName& name, MacAddress mac, const SiteAddress& site,
                    const SaidModels& said)
{
    if (!state.phones.contains(mac))
        return {};
    FileName asked = name;
    const Phone phone = phoneOf(state, mac, said);
    if (!isLocalServer(effectiveAssignment(state, phone).configServer.value))
        asked.role = FileRole::Rcs;
    return render(state, phone, asked, site).lines;
}

} // namespace

void FileChangesTable::setChanges(const FileChanges& changes, const JobSnapshot& before, const JobSnapshot& after,
                                  const SiteAddress& site, const SaidModels& said)
{
    beginResetModel();
    m_changes = changes;
    m_before = before;
    m_after = after;
    m_site = site;
    m_said = said;
    m_rows.clear();
    Row common{generatedName(FileKind::Common, FileRole::Config)};
    QMap<QString, Row> models;
    QList<Row> own;
    for (const FileChanges::OfPhone& phone : changes.phones) {
        if (phone.common) {
            ++common.phones;
            common.phone = phone.mac;
        }
        if (phone.model) {
            const QString model = canonicalModel(phoneOf(*after, phone.mac, said).model);
            Row& row = models[model];
            row.name = generatedName(FileKind::ModelConfig, FileRole::Config, {}, model);
            ++row.phones;
            row.phone = phone.mac;
        }
        if (phone.own)
            own.append({generatedName(FileKind::PhoneConfig, FileRole::Config, phone.mac), 1, phone.mac});
    }
    if (common.phones > 0)
        m_rows.append(common);
    m_rows += models.values();
    m_rows += own;
    endResetModel();
}

QList<LineChange> FileChangesTable::lines(int row) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const Row& file = m_rows.at(row);
    return changedLines(linesIn(*m_before, file.name, file.phone, m_site, m_said),
                        linesIn(*m_after, file.name, file.phone, m_site, m_said));
}

QString FileChangesTable::whose(const Row& row) const
{
    if (row.name.kind != FileKind::PhoneConfig)
        return tr("%n phone(s)", nullptr, row.phones);
    const Phone* phone = m_after->phones.find(row.phone);
    return phone && !phone->label.isEmpty() ? phone->label : row.phone.pretty();
}

int FileChangesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FileChangesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == File ? tr("File") : tr("Whose");
}

QVariant FileChangesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row& row = m_rows.at(index.row());
    return index.column() == File ? row.name.name : whose(row);
}

} // namespace firstring
