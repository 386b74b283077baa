// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/PortalList.h"

#include "models/formats/CsvRows.h"
#include "models/formats/CsvText.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortalList)
};

constexpr qsizetype troublesKept = 50;

/// Rows are cut out of bytes; what spreadsheets write in UTF-16 is made UTF-8 first.
struct Table
{
    explicit Table(const QByteArray& bytes)
    {
        const TextShape shape = textShape(bytes);
        const bool isWide = shape.encoding == TextEncoding::Utf16;
        text = isWide ? decodeText(bytes).toUtf8() : bytes.mid(shape.start);
        encoding = isWide ? TextEncoding::Utf8 : shape.encoding;
    }

    QByteArray text;
    TextEncoding encoding;
};

QString cellOf(const SyncItem& item, PortalSource source, const PortalProfile& profile)
{
    const std::optional<SyncRecord>& record = item.here ? item.here : item.there ? item.there : item.base;
    const auto* phone = record ? std::get_if<Phone>(&*record) : nullptr;
    if (!phone)
        return {};
    switch (source) {
    case PortalSource::Ignored:
        break;
    case PortalSource::Action:
        return portalDuty(item) == PortalDuty::Add      ? profile.added
               : portalDuty(item) == PortalDuty::Remove ? profile.gone
                                                        : profile.changed;
    case PortalSource::Mac:
        return macText(phone->mac, profile.mac);
    case PortalSource::Url:
        return phone->configServer;
    case PortalSource::Label:
        return phone->label;
    case PortalSource::Model:
        return phone->model;
    }
    return {};
}

PortalSource sourceOf(const QString& heading, const QList<PortalColumn>& map, const PortalProfile& profile)
{
    for (const QList<PortalColumn>* columns : {&map, &profile.columns}) {
        for (const PortalColumn& column : *columns) {
            if (column.heading.compare(heading, Qt::CaseInsensitive) == 0)
                return column.source;
        }
    }
    return portalSourceFromName(heading.toLower()).value_or(PortalSource::Ignored);
}

} // namespace

Result<QByteArray> writePortalList(const QList<SyncItem>& items, const PortalProfile& profile)
{
    if (!profile.has(PortalSource::Mac))
        return Error{
            QStringLiteral("REMOTE_PROFILE"),
            Text::tr("The profile says no column for the MAC addresses yet. Give it columns as the portal wants "
                     "them, for example columns=MAC:mac,Server:url."),
            {}};
    QByteArray list;
    const auto writeRow = [&](auto&& cell) {
        for (qsizetype at = 0; at < profile.columns.size(); ++at) {
            if (at > 0)
                list += profile.separator;
            list += csvCell(cell(profile.columns[at]), profile.separator);
        }
        list += "\r\n";
    };
    if (profile.header)
        writeRow([](const PortalColumn& column) { return column.heading; });
    for (const SyncItem& item : items) {
        if (portalDuty(item) != PortalDuty::Nothing)
            writeRow([&](const PortalColumn& column) { return cellOf(item, column.source, profile); });
    }
    return list;
}

QList<PortalColumn> portalHeadings(const QByteArray& bytes, const PortalProfile& profile)
{
    const Table table(bytes);
    CsvRows rows(table.text, csvDelimiter(table.text));
    CsvRow row;
    QList<PortalColumn> columns;
    while (columns.isEmpty() && rows.next(row)) {
        if (row.trouble != CsvTrouble::None || row.isBlank())
            continue;
        for (const CsvCell& cell : row.cells) {
            const QString heading = csvText(cell, table.encoding).trimmed();
            columns.append({heading, sourceOf(heading, {}, profile)});
        }
    }
    return columns;
}

Result<PortalRows> readPortalList(const QByteArray& bytes, const PortalProfile& profile, const QList<PortalColumn>& map)
{
    const Table table(bytes);
    CsvRows rows(table.text, csvDelimiter(table.text));
    CsvRow row;
    PortalRows read;
    bool isFirst = true;
    const auto refuse = [&read](const QString& sentence) {
        if (read.troubles.size() < troublesKept)
            read.troubles.append(sentence);
    };
    while (rows.next(row)) {
        if (row.trouble != CsvTrouble::None) {
            refuse(Text::tr("Line %1 cannot be read.").arg(row.line));
            continue;
        }
        if (row.isBlank())
            continue;
        if (isFirst) {
            isFirst = false;
            if (profile.header || !map.isEmpty()) {
                for (const CsvCell& cell : row.cells) {
                    const QString heading = csvText(cell, table.encoding).trimmed();
                    read.columns.append({heading, sourceOf(heading, map, profile)});
                }
            } else {
                read.columns = profile.columns;
            }
            if (std::none_of(read.columns.begin(), read.columns.end(),
                             [](const PortalColumn& column) { return column.source == PortalSource::Mac; }))
                return Error{QStringLiteral("PORTAL_NO_MAC"),
                             Text::tr("No column of this list is known to hold MAC addresses. Say which one does, for "
                                      "example --map \"Device ID:mac\"."),
                             {}};
            if (profile.header || !map.isEmpty())
                continue;
        }
        ++read.linesRead;
        Phone phone;
        QString typed;
        for (std::size_t at = 0; at < row.cells.size() && static_cast<qsizetype>(at) < read.columns.size(); ++at) {
            const QString said = csvText(row.cells[at], table.encoding).trimmed();
            switch (read.columns[static_cast<qsizetype>(at)].source) {
            case PortalSource::Mac:
                typed = said;
                phone.mac = MacAddress::parse(said).value_or(MacAddress());
                break;
            case PortalSource::Url:
                phone.configServer = plainAddress(said);
                break;
            case PortalSource::Label:
                phone.label = said;
                break;
            case PortalSource::Model:
                phone.model = said;
                break;
            case PortalSource::Action:
            case PortalSource::Ignored:
                break;
            }
        }
        if (phone.mac.isZero())
            refuse(Text::tr("Line %1: “%2” is no MAC address.").arg(row.line).arg(typed.left(60)));
        else
            read.phones.append(phone);
    }
    if (isFirst)
        return Error{QStringLiteral("PORTAL_EMPTY"), Text::tr("There is nothing in this list."), {}};
    return read;
}

QList<Phone> phonesThere(const PortalRows& rows, const JobState& job, const PortalProfile& profile)
{
    const auto lacks = [&rows](PortalSource source) {
        return std::none_of(rows.columns.begin(), rows.columns.end(),
                            [source](const PortalColumn& column) { return column.source == source; });
    };
    const bool noUrl = lacks(PortalSource::Url);
    const bool noLabel = lacks(PortalSource::Label);
    const bool noModel = lacks(PortalSource::Model);
    const SaidJob said = saidAsRedirects(job, profile.words());
    QList<Phone> phones = rows.phones;
    for (Phone& phone : phones) {
        const Phone* const here = said.job.phones.find(phone.mac);
        if (!here)
            continue;
        if (noUrl)
            phone.configServer = here->configServer;
        if (noLabel)
            phone.label = here->label;
        if (noModel)
            phone.model = here->model;
    }
    return phones;
}

} // namespace firstring
