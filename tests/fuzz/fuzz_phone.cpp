// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is rare in a phone, as a job file has it, read in one pass: either the same as the strict reading says, or not
// read at all.

#include "models/store/JobJson.h"
#include "models/store/PhoneMore.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    PhoneMore more;
    Phone quick;
    if (!more.read(text, quick)) {
        fuzz::check(quick == Phone(), "what is not read fills nothing in");
        return 0;
    }
    Phone strict;
    fuzz::check(json::toPhone(text, strict).has_value(), "what is read is sound");
    fuzz::check(quick == strict, "both ways read the same");
    // Once more, with lists that are known now.
    Phone again;
    fuzz::check(more.read(text, again) && again == strict, "known lists are the same");
    return 0;
}
