// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/SyncReport.h"

#include "app/ctl/Text.h"
#include "models/base/EventCatalogue.h"
#include "models/domain/sync/PlanText.h"

#include <QDateTime>

#include <algorithm>

namespace firstring {

namespace {

constexpr qsizetype rowsShown = 200; // for people; JSON has all

QString courseName(FieldCourse course)
{
    switch (course) {
    case FieldCourse::Agreed:
        return QStringLiteral("agreed");
    case FieldCourse::ToThere:
        return QStringLiteral("to-there");
    case FieldCourse::ToHere:
        return QStringLiteral("to-here");
    case FieldCourse::Differs:
        break;
    }
    return QStringLiteral("differs");
}

QJsonObject fieldJson(const SyncField& field, bool withSecrets)
{
    const auto value = [&](const std::optional<QString>& one) {
        if (!one)
            return QJsonValue();
        return QJsonValue(withSecrets ? *one : shownValue(field.name, *one));
    };
    return {{QStringLiteral("name"), field.name},
            {QStringLiteral("course"), courseName(field.course)},
            {QStringLiteral("base"), value(field.base)},
            {QStringLiteral("here"), value(field.here)},
            {QStringLiteral("there"), value(field.there)}};
}

QJsonObject itemJson(const SyncItem& item, bool withSecrets)
{
    QJsonArray fields;
    for (const SyncField& field : item.fields)
        fields.append(fieldJson(field, withSecrets));
    QJsonObject json{{QStringLiteral("kind"), syncKindName(item.key.kind)},
                     {QStringLiteral("id"), item.key.id},
                     {QStringLiteral("title"), item.title},
                     {QStringLiteral("course"), syncCourseName(item.course)},
                     {QStringLiteral("fields"), fields}};
    if (!item.renamedFrom.isEmpty())
        json.insert(QStringLiteral("renamedFrom"), item.renamedFrom);
    if (!item.owner.isEmpty())
        json.insert(QStringLiteral("owner"), item.owner);
    return json;
}

QString fieldsText(const SyncItem& item)
{
    QStringList words;
    for (const SyncField& field : item.fields) {
        if (field.course == FieldCourse::Agreed || isOrderField(field.name))
            continue;
        words.append(Ctl::tr("%1: here %2, there %3")
                         .arg(syncFieldText(field.name), syncValueText(field.name, field.here),
                              syncValueText(field.name, field.there)));
    }
    return words.join(QStringLiteral("; "));
}

QString moment(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(Qt::ISODate);
}

} // namespace

void printPlan(Printer& printer, const QString& remote, const SyncPlan& plan, bool otherRestored, bool withSecrets)
{
    QJsonArray items;
    QList<QStringList> rows;
    for (const SyncItem& item : plan.items) {
        items.append(itemJson(item, withSecrets));
        if (item.course != SyncCourse::Agree && rows.size() < rowsShown)
            rows.append({syncKindText(item.key.kind), item.title, syncCourseText(item), fieldsText(item)});
    }
    printer.value(QJsonObject{{QStringLiteral("remote"), remote},
                              {QStringLiteral("otherRestored"), otherRestored},
                              {QStringLiteral("quiet"), plan.isQuiet()},
                              {QStringLiteral("items"), items}});
    if (otherRestored)
        printer.note(eventSentence(EventId::RemoteRestored, remote));
    if (plan.isQuiet())
        return printer.text(Ctl::tr("Nothing to send, to take or to decide."));
    printer.table({Ctl::tr("Kind"), Ctl::tr("Name"), Ctl::tr("What a run does"), Ctl::tr("Fields")}, rows);
    const auto all = plan.items.size() - plan.count(SyncCourse::Agree);
    if (all > rows.size())
        printer.text(Ctl::tr("and %n more", nullptr, static_cast<int>(all - rows.size())));
}

void printAccount(Printer& printer, const SyncAccount& account)
{
    QJsonObject counts;
    for (int deed = 0; deed < syncDeedCount; ++deed)
        counts.insert(syncDeedName(static_cast<SyncDeed>(deed)), account.counts[static_cast<std::size_t>(deed)]);
    QJsonArray lines;
    QList<QStringList> rows;
    for (const SyncLine& line : account.lines) {
        lines.append(QJsonObject{{QStringLiteral("kind"), syncKindName(line.key.kind)},
                                 {QStringLiteral("id"), line.key.id},
                                 {QStringLiteral("title"), line.title},
                                 {QStringLiteral("deed"), syncDeedName(line.deed)},
                                 {QStringLiteral("reason"), line.reason}});
        if (rows.size() < rowsShown)
            rows.append({syncKindText(line.key.kind), line.title, syncDeedText(line.deed), line.reason});
    }
    printer.value(QJsonObject{{QStringLiteral("remote"), account.remote},
                              {QStringLiteral("end"), syncEndName(account.end)},
                              {QStringLiteral("code"), account.code},
                              {QStringLiteral("sentence"), account.sentence},
                              {QStringLiteral("otherRestored"), account.otherRestored},
                              {QStringLiteral("retries"), account.retries},
                              {QStringLiteral("counts"), counts},
                              {QStringLiteral("lines"), lines}});
    if (!rows.isEmpty())
        printer.table({Ctl::tr("Kind"), Ctl::tr("Name"), Ctl::tr("What became of it"), Ctl::tr("Reason")}, rows);
    printer.text(QStringLiteral("%1: %2 (%3)").arg(account.remote, syncEndText(account.end), accountText(account)));
    if (account.otherRestored)
        printer.note(eventSentence(EventId::RemoteRestored, account.remote));
    if (!account.sentence.isEmpty())
        printer.note(account.sentence);
}

void printRemotes(Printer& printer, const QList<Remote>& remotes, const QList<SyncAccount>& runs)
{
    QJsonArray array;
    QList<QStringList> rows;
    for (const Remote& remote : remotes) {
        const auto last = std::find_if(runs.begin(), runs.end(),
                                       [&remote](const SyncAccount& run) { return run.remote == remote.name; });
        QJsonObject json{{QStringLiteral("name"), remote.name},
                         {QStringLiteral("kind"), remoteKindName(remote.kind)},
                         {QStringLiteral("place"), remote.place},
                         {QStringLiteral("fingerprint"), remote.fingerprint},
                         {QStringLiteral("secret"), !remote.secret.isEmpty()}};
        if (remote.kind == RemoteKind::Gateway || remote.kind == RemoteKind::Portal) {
            QJsonObject profile;
            for (auto one = remote.profile.begin(); one != remote.profile.end(); ++one)
                profile.insert(one.key(), *one);
            json.insert(QStringLiteral("profile"), profile);
        }
        QString when = Ctl::tr("never");
        if (last != runs.end()) {
            json.insert(QStringLiteral("lastRun"), moment(last->startedMs));
            json.insert(QStringLiteral("lastEnd"), syncEndName(last->end));
            when = moment(last->startedMs) + u' ' + syncEndText(last->end);
        }
        array.append(json);
        rows.append({remote.name, remoteKindName(remote.kind), remote.place, when});
    }
    printer.value(array);
    printer.table({Ctl::tr("Name"), Ctl::tr("Kind"), Ctl::tr("Address"), Ctl::tr("Last run")}, rows);
}

} // namespace firstring
