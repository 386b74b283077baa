// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of a portal, under profiles of people: whatever the bytes say, reading ends, and what was read can be written
// and read again. The first line may be a profile, `columns` as people type them; the list stands behind it.

#include "models/formats/PortalList.h"
#include "tests/fuzz/Check.h"

#include <algorithm>

using namespace firstring;

namespace {

PortalProfile profileOf(const QString& columns)
{
    const auto asked = PortalProfile::parse({{QStringLiteral("columns"), columns}});
    if (asked && asked->has(PortalSource::Mac))
        return *asked;
    return PortalProfile::parse({{QStringLiteral("columns"), QStringLiteral("MAC:mac,Server:url")}}).value();
}

/// All of them new there.
QList<SyncItem> itemsOf(const QList<Phone>& phones)
{
    QList<SyncItem> items;
    for (const Phone& phone : phones) {
        SyncItem item;
        item.key = keyOf(phone);
        item.here = phone;
        item.course = SyncCourse::AddThere;
        items.append(item);
    }
    return items;
}

void readAndWrite(const QByteArray& bytes, const PortalProfile& profile)
{
    const QList<PortalColumn> headings = portalHeadings(bytes, profile);
    fuzz::check(headings.size() <= bytes.size() + 1, "no more columns than bytes");
    const auto rows = readPortalList(bytes, profile);
    if (!rows) {
        fuzz::check(!rows.error().sentence.isEmpty(), "a refusal says why");
        return;
    }
    fuzz::check(rows->phones.size() <= rows->linesRead, "no more phones than lines");
    for (const Phone& phone : rows->phones)
        fuzz::check(!phone.mac.isZero(), "a phone has an address");
    for (const QString& trouble : rows->troubles)
        fuzz::check(!trouble.isEmpty(), "a trouble is a sentence");
    const auto list = writePortalList(itemsOf(rows->phones), profile);
    fuzz::check(list.has_value(), "what was read can be written");
    const auto again = readPortalList(*list, profile);
    if (rows->phones.isEmpty())
        return;
    fuzz::check(again.has_value() && again->phones.size() == rows->phones.size(), "as many are read again");
    for (qsizetype i = 0; i < again->phones.size(); ++i)
        fuzz::check(again->phones[i].mac == rows->phones[i].mac, "the same phones are read again");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    readAndWrite(bytes, profileOf({}));
    const qsizetype end = bytes.indexOf('\n');
    readAndWrite(bytes.sliced(end + 1), profileOf(QString::fromUtf8(bytes.first(std::max<qsizetype>(end, 0)))));
    return 0;
}
