// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneDirectory.h"

#include <algorithm>

namespace firstring {

namespace {

/// Phones know no escape for a quote, and a line break would begin another entry.
QByteArray field(QString text)
{
    for (QChar& c : text) {
        if (c == u'"')
            c = u'\'';
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    text = text.trimmed();
    const bool quoted = text.contains(u',') || text.contains(u'#');
    return quoted ? '"' + text.toUtf8() + '"' : text.toUtf8();
}

} // namespace

QList<DirectoryEntry> directoryEntries(ConfigPlan& plan)
{
    QList<DirectoryEntry> entries;
    plan.state().phones.forEach([&](const Phone& phone) {
        if (phone.onHold || phone.label.trimmed().isEmpty())
            return;
        const QString number = plan.ownValue(phone, u"sip line1 user name").trimmed();
        if (!number.isEmpty())
            entries.append({phone.mac, phone.label.trimmed(), number});
    });
    QList<std::pair<QString, qsizetype>> order; // folded once, not at every comparison
    for (qsizetype i = 0; i < entries.size(); ++i)
        order.append({foldedName(entries[i].name), i});
    std::sort(order.begin(), order.end());
    QList<DirectoryEntry> sorted;
    sorted.reserve(entries.size());
    for (const auto& [name, index] : std::as_const(order))
        sorted.append(entries.at(index));
    return sorted;
}

QByteArray phoneDirectory(ConfigPlan& plan)
{
    QByteArray file;
    for (const DirectoryEntry& entry : directoryEntries(plan))
        file += field(entry.name) + ", " + field(entry.number) + ", 1\n";
    return file;
}

} // namespace firstring
