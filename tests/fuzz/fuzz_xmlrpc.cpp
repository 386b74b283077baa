// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of other makers' redirectors, and lists of a portal: whatever the bytes say, reading ends.

#include "models/formats/PortalList.h"
#include "models/formats/XmlRpc.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto answer = xmlRpcAnswer(bytes);
    fuzz::check(answer || !answer.error().sentence.isEmpty(), "a refusal says why");

    static const PortalProfile profile =
        PortalProfile::parse({{QStringLiteral("columns"), QStringLiteral("MAC:mac,Server:url")}}).value();
    if (const auto rows = readPortalList(bytes, profile)) {
        fuzz::check(rows->phones.size() <= rows->linesRead, "no more phones than lines");
        for (const Phone& phone : rows->phones)
            fuzz::check(!phone.mac.isZero(), "a phone has an address");
    }
    return 0;
}
