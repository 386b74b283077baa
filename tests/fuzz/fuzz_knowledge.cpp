// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists of what is known of firmware, which people bring: a refusal with its line, or rows that are written and read
// again the same and never hide what is known from a later day.

#include "models/formats/FirmwareKnowledge.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = FirmwareKnowledge::parse(bytes);
    if (!read) {
        fuzz::check(!read.error().sentence.isEmpty() && read.error().detail.size() <= 200, "a refusal names its line");
        return 0;
    }
    const auto again = FirmwareKnowledge::parse(read->toTsv());
    fuzz::check(again.has_value() && again->remarks() == read->remarks(), "what was read is written the same");
    const FirmwareKnowledge both = firmwareKnowledge().with(*read);
    fuzz::check(both.remarks().size() <= firmwareKnowledge().remarks().size() + read->remarks().size(),
                "nothing is doubled");
    for (const QString& id : firmwareKnowledge().ids())
        fuzz::check(!both.named(id).isEmpty() && firmwareKnowledge().lookedAt(id) <= both.lookedAt(id),
                    "nothing newer is lost");
    for (const FirmwareRemark& remark : read->remarks()) {
        fuzz::check(!remark.sentence().isEmpty(), "a remark says something");
        if (!remark.from.isEmpty() && !remark.models.isEmpty())
            (void)both.weaknesses(remark.models.first(), remark.from);
    }
    return 0;
}
