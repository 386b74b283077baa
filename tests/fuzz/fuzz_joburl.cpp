// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any text as the address of a shared job: what is taken is written and read again as the same, is a name that a folder
// and a schema can have, and holds no password; what is refused is refused with a sentence.

#include "models/domain/SharedJobUrl.h"
#include "tests/fuzz/Check.h"

#include <cstdint>

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto job = SharedJobUrl::parse(text);
    if (!job) {
        fuzz::check(!job.error().sentence.isEmpty(), "a refusal has a sentence");
        return 0;
    }
    const auto again = SharedJobUrl::parse(job->toString());
    fuzz::check(again.has_value(), "what is written can be read");
    fuzz::check(*again == *job, "it is read as the same");
    fuzz::check(job->schema().toUtf8().size() <= 63, "a schema has room for it");
    fuzz::check(!job->localName().contains(u'/') && !job->localName().startsWith(u'.'), "it is the name of a file");
    return 0;
}
