// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/Commands.h"
#include "app/ctl/Context.h"
#include "app/ctl/FieldValues.h"
#include "app/ctl/Text.h"

#include <QDateTime>
#include <QJsonDocument>

#include <limits>

namespace firstring {

namespace {

constexpr qint64 usualLimit = 100;
constexpr qint64 everything = std::numeric_limits<qint64>::max();

QString when(const AuditRecord& record)
{
    return QDateTime::fromMSecsSinceEpoch(record.timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

Outcome list(Context& context)
{
    const Arguments& arguments = context.arguments();
    std::optional<AuditKind> kind;
    if (const QString word = arguments.value(QStringLiteral("kind")); !word.isEmpty()) {
        kind = auditKindFromName(word);
        if (!kind)
            return context.fail(valueNotTaken(
                QStringLiteral("KIND"), word,
                QStringLiteral("release, delivery, refusal, downgrade, registration, unlock, sync, access")));
    }
    std::optional<MacAddress> phone;
    if (arguments.has(QStringLiteral("mac"))) {
        const auto mac = MacAddress::parse(arguments.value(QStringLiteral("mac")));
        if (!mac)
            return context.fail(mac.error());
        phone = *mac;
    }
    bool isNumber = true;
    const qint64 limit = arguments.value(QStringLiteral("limit"), QString::number(usualLimit)).toLongLong(&isNumber);
    if (!isNumber || limit < 1)
        return context.fail("USAGE_LIMIT", Ctl::tr("--limit takes a number of lines."));
    const auto lines = context.folder().auditLog(context.chooseJob(), kind || phone ? everything : limit);
    if (!lines)
        return context.fail(lines.error());
    QList<const AuditLine*> chosen;
    for (auto line = lines->crbegin(); line != lines->crend() && chosen.size() < limit; ++line) {
        if ((!kind || line->record.kind == *kind) && (!phone || line->record.mac == *phone))
            chosen.prepend(&*line);
    }
    QJsonArray json;
    QList<QStringList> rows;
    for (const AuditLine* line : std::as_const(chosen)) {
        const AuditRecord& record = line->record;
        json.append(QJsonDocument::fromJson(auditLineJson(*line)).object());
        rows.append({QString::number(line->id), when(record), auditKindName(record.kind),
                     record.mac.isZero() ? QString() : record.mac.plain(), record.address, record.subject});
    }
    context.printer().value(json);
    context.printer().table(
        {Ctl::tr("Line"), Ctl::tr("Time (UTC)"), Ctl::tr("Kind"), Ctl::tr("MAC"), Ctl::tr("Address"), Ctl::tr("What")},
        rows);
    return Exit::Done;
}

Outcome verify(Context& context)
{
    const auto check = context.folder().checkAudit(context.chooseJob());
    if (!check)
        return context.fail(check.error());
    for (const QString& finding : check->findings)
        context.printer().note(finding);
    context.printer().value(QJsonObject{{QStringLiteral("lines"), check->lines},
                                        {QStringLiteral("hash"), QString::fromLatin1(check->hash.toHex())},
                                        {QStringLiteral("findings"), QJsonArray::fromStringList(check->findings)}});
    if (!check->findings.isEmpty())
        return Exit::Data;
    context.printer().text(Ctl::tr("The audit log is as it was written: %1 lines, the last one with hash %2.")
                               .arg(check->lines)
                               .arg(QString::fromLatin1(check->hash.toHex())));
    return Exit::Done;
}

Outcome exportLog(Context& context)
{
    const auto lines = context.folder().auditLog(context.chooseJob(), everything);
    if (!lines)
        return context.fail(lines.error());
    for (const AuditLine& line : *lines)
        context.printer().bytes(auditLineJson(line) + '\n');
    return Exit::Done;
}

} // namespace

CommandTable auditCommands()
{
    return {
        {.name = "audit list",
         .summary = "list what was let out, to whom and why",
         .description =
             "JSON: an array of objects with line, time (UTC), kind, mac, address, subject, digest and hash.",
         .options = {{"kind", "KIND",
                      "only release, delivery, refusal, downgrade, registration, unlock, sync or access"},
                     {"mac", "MAC", "only lines about this phone"},
                     {"limit", "N", "so many of the latest lines (default 100)"}},
         .run = list},
        {.name = "audit verify",
         .summary = "check that no line of the audit log was changed, left out or added",
         .description = "Exit status 4 when one was; the place is named.",
         .run = verify},
        {.name = "audit export",
         .summary = "print the whole audit log as JSON lines, with its hashes",
         .run = exportLog},
    };
}

} // namespace firstring
