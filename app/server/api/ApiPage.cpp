// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiPage.h"

#include "app/server/api/ApiService.h"
#include "models/domain/sync/SecretParts.h"
#include "models/formats/RecordJson.h"

#include <QJsonDocument>

namespace firstring::api {

namespace {

QByteArray compact(const QJsonObject& json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace

Page::Page(Role role)
    : m_role(role)
{}

bool Page::add(const SyncRecord& whole)
{
    const SyncRecord record = shownTo(m_role, whole);
    const SyncKey key = keyOf(record);
    const QByteArray text = recordText(record);
    if (m_bytes > 0 && m_bytes + text.size() > pageBytes)
        return false;
    m_bytes += text.size();
    QByteArray entry = compact({{QStringLiteral("kind"), syncKindName(key.kind)},
                                {QStringLiteral("id"), key.id},
                                {QStringLiteral("etag"), QString::fromLatin1(recordTag(text))}});
    entry.chop(1);
    append(entry + ",\"record\":" + text + '}');
    return true;
}

void Page::addRemoved(const SyncKey& key)
{
    append(compact({{QStringLiteral("kind"), syncKindName(key.kind)},
                    {QStringLiteral("id"), key.id},
                    {QStringLiteral("removed"), true}}));
}

Answer Page::answer(const char* member, const QJsonObject& rest) const
{
    return {.body = QByteArray("{\"") + member + "\":[" + m_text + "]," + compact(rest).sliced(1)};
}

void Page::append(const QByteArray& entry)
{
    if (!m_text.isEmpty())
        m_text += ',';
    m_text += entry;
}

QList<SyncRecord> recordsAfter(const JobState& job, SyncKind kind, const QString& after, qsizetype most)
{
    QList<SyncRecord> records;
    const auto from = [&](const auto& map) {
        for (auto place = map.upperBound(after); place != map.end() && records.size() <= most; ++place)
            records.append(*place);
    };
    switch (kind) {
    case SyncKind::Server:
        from(job.servers);
        break;
    case SyncKind::Firmware:
        from(job.firmware);
        break;
    case SyncKind::Branding:
        from(job.branding);
        break;
    case SyncKind::Blueprint:
        from(job.blueprints);
        break;
    case SyncKind::File:
        from(job.files);
        break;
    case SyncKind::Phone: {
        const quint64 bits = after.toULongLong(nullptr, 16);
        job.phones.forEach([&](const Phone& phone) {
            if (phone.mac.bits() > bits && records.size() <= most)
                records.append(phone);
        });
        break;
    }
    }
    return records;
}

} // namespace firstring::api
