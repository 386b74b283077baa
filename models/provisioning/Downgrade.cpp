// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/Downgrade.h"

#include "models/domain/PhoneTrack.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Downgrade)
};

/// What this phone would be sent, if it goes down.
std::optional<ForecastPhone> wayDown(const JobState& state, const Phone& phone, const PhoneTrack& track)
{
    if (phone.onHold)
        return {};
    ForecastPhone forecast = forecastPhone(state, phone, &track);
    return forecast.direction == FirmwareDirection::Down ? std::optional(std::move(forecast)) : std::nullopt;
}

/// The beginning of a line of the audit log.
QString wayText(const LostMending& one)
{
    return QStringLiteral("%1 %2 to %3 ").arg(one.model, one.from.text(), one.to);
}

bool isSameWay(const LostMending& a, const LostMending& b)
{
    return a.model == b.model && a.from == b.from && a.to == b.to;
}

} // namespace

QList<LostMending> lostMendings(const QList<ForecastPhone>& phones, const FirmwareKnowledge& knowledge)
{
    QList<LostMending> lost;
    for (const ForecastPhone& phone : phones) {
        if (phone.direction != FirmwareDirection::Down)
            continue;
        const LostMending way{phone.model, phone.runs, phone.to, {}, 1};
        if (std::any_of(lost.begin(), lost.end(), [&](const LostMending& one) { return isSameWay(one, way); })) {
            for (LostMending& one : lost)
                one.phones += isSameWay(one, way);
            continue;
        }
        for (const FirmwareRemark& remark : knowledge.lost(phone.model, phone.runs, FirmwareVersion(phone.to))) {
            lost.append(way);
            lost.last().remark = remark;
        }
    }
    return lost;
}

QList<LostMending> lostMendings(const JobState& before, const JobState& after, const Edit& edit, const TrackOf& trackOf,
                                const FirmwareKnowledge& knowledge)
{
    QList<ForecastPhone> down;
    const auto look = [&](const Phone& phone) {
        const PhoneTrack* track = trackOf(phone.mac);
        if (!track || track->status.version.isEmpty())
            return;
        const auto now = wayDown(after, phone, *track);
        if (!now)
            return;
        const Phone* old = before.phones.find(phone.mac);
        const auto then = old ? wayDown(before, *old, *track) : std::nullopt;
        if (!then || then->to != now->to)
            down.append(*now);
    };
    const bool isForMany = !edit.blueprints.isEmpty() || !edit.firmware.isEmpty() ||
                           (edit.defaults && before.defaults.firmware != after.defaults.firmware);
    if (isForMany) {
        after.phones.forEach(look);
    } else {
        for (const Phone& phone : edit.phones.put)
            look(phone);
    }
    return lostMendings(down, knowledge);
}

QString lostText(const QList<LostMending>& lost, int most)
{
    QStringList lines;
    for (const LostMending& one : lost)
        lines.append(
            Text::tr("%1 down to %2 brings %3 back: %4").arg(one.model, one.to, one.remark.id, one.remark.sentence()));
    lines.removeDuplicates();
    if (const auto all = static_cast<int>(lines.size()); all > most)
        lines = lines.mid(0, most) << Text::tr("… and %n more.", nullptr, all - most);
    return lines.join(u'\n');
}

Result<void> askReason(const QList<LostMending>& lost, const QString& reason)
{
    if (lost.isEmpty() || !reason.trimmed().isEmpty())
        return {};
    const LostMending& first = lost.first();
    return Error{QStringLiteral("DOWNGRADE_REASON"),
                 Text::tr("Phones would go from %1 down to %2, which has the known weakness %3 again. Say why; the "
                          "reason is kept in the audit log.")
                     .arg(first.from.text(), first.to, first.remark.id),
                 {}};
}

QList<AuditRecord> downgradeRecords(const QList<LostMending>& lost, const QString& reason, qint64 nowMs)
{
    QList<AuditRecord> records;
    for (qsizetype i = 0; i < lost.size(); ++i) {
        const auto same = [&](const LostMending& one) { return isSameWay(one, lost[i]); };
        if (std::any_of(lost.begin(), lost.begin() + i, same))
            continue;
        QStringList weak;
        for (const LostMending& one : lost) {
            if (same(one) && !weak.contains(one.remark.id))
                weak.append(one.remark.id);
        }
        QString subject =
            wayText(lost[i]) + QStringLiteral("phones=%1 %2").arg(QString::number(lost[i].phones), weak.join(u','));
        if (const QString why = reason.simplified(); !why.isEmpty())
            subject += QStringLiteral(": ") + why;
        records.append({.kind = AuditKind::Downgrade, .timeMs = nowMs, .subject = std::move(subject)});
    }
    return records;
}

QList<LostMending> withoutRecord(const QList<LostMending>& lost, const QList<AuditRecord>& records)
{
    QList<LostMending> left = lost;
    left.removeIf([&](const LostMending& one) {
        return std::any_of(records.begin(), records.end(), [way = wayText(one)](const AuditRecord& record) {
            return record.kind == AuditKind::Downgrade && record.subject.startsWith(way);
        });
    });
    return left;
}

} // namespace firstring
