// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FirmwareGrid.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/PhoneTrack.h"

#include <algorithm>

namespace firstring {

QString FirmwareGrid::folded(const QString& version)
{
    const QString key = foldedName(version);
    if (!key.isEmpty() && !m_texts.contains(key))
        m_texts.insert(key, version);
    return key;
}

FirmwareCell& FirmwareGrid::cell(const QString& model, const QString& version)
{
    return m_cells[{model, version}];
}

void FirmwareGrid::rebuild(const JobState& state, const TrackOf& trackOf)
{
    *this = {};
    QHash<QPair<QString, QByteArray>, Key> contents;
    for (const FirmwareImage& image : state.firmware) {
        const Key key{image.model, folded(image.version)};
        m_cells[key].file = true;
        const QPair<QString, QByteArray> content{image.model, image.blob.sha256};
        if (const auto twin = contents.constFind(content); twin != contents.constEnd())
            m_cells[key].sameFile = m_cells[*twin].sameFile = true;
        contents.insert(content, key);
    }
    state.phones.forEach([&](const Phone& phone) { update(state, phone.mac, trackOf(phone.mac)); });
}

void FirmwareGrid::update(const JobState& state, MacAddress mac, const PhoneTrack* track)
{
    if (const auto old = m_shares.constFind(mac); old != m_shares.constEnd()) {
        count(*old, -1);
        m_shares.erase(old);
    }
    const Phone* phone = state.phones.find(mac);
    if (!phone)
        return;
    const ForecastPhone forecast = forecastPhone(state, *phone, track);
    const QString wanted = effectiveAssignment(state, *phone, forecast.model).firmware.value;
    const Share share{.model = forecast.model,
                      .runs = folded(forecast.runs.text()),
                      .to = folded(wanted),
                      .missing = forecast.to.isEmpty() && !wanted.isEmpty() && !phone->onHold,
                      .direction = forecast.direction};
    count(share, 1);
    m_shares.insert(mac, share);
}

void FirmwareGrid::count(const Share& share, int by)
{
    m_phonesOf[share.model] += by;
    if (share.runs.isEmpty())
        m_silentOf[share.model] += by;
    else
        cell(share.model, share.runs).runs += by;
    if (share.missing)
        cell(share.model, share.to).missing += by;
    switch (share.direction) {
    case FirmwareDirection::Same:
        break;
    case FirmwareDirection::Up:
        cell(share.model, share.to).up += by;
        break;
    case FirmwareDirection::Down:
        cell(share.model, share.to).down += by;
        break;
    case FirmwareDirection::Unknown:
        cell(share.model, share.to).unknown += by;
        break;
    }
}

QStringList FirmwareGrid::models() const
{
    QStringList models;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        if (!cell->isEmpty() && (models.isEmpty() || models.last() != cell.key().first))
            models.append(cell.key().first);
    }
    for (auto phones = m_phonesOf.cbegin(); phones != m_phonesOf.cend(); ++phones) {
        if (*phones > 0)
            models.append(phones.key());
    }
    models.sort();
    models.removeDuplicates();
    return models;
}

QStringList FirmwareGrid::versions() const
{
    QList<FirmwareVersion> versions;
    QSet<QString> seen;
    for (auto cell = m_cells.cbegin(); cell != m_cells.cend(); ++cell) {
        const QString& key = cell.key().second;
        if (cell->isEmpty() || seen.contains(key))
            continue;
        seen.insert(key);
        versions.append(FirmwareVersion(m_texts.value(key)));
    }
    std::stable_sort(versions.begin(), versions.end(), [](const auto& a, const auto& b) { return b < a; });
    QStringList texts;
    for (const FirmwareVersion& version : std::as_const(versions))
        texts.append(version.text());
    return texts;
}

FirmwareCell FirmwareGrid::at(const QString& model, const QString& version) const
{
    return m_cells.value({model, foldedName(version)});
}

} // namespace firstring
