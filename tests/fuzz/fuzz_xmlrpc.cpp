// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers of other makers' redirectors: whatever the bytes say, reading ends.

#include "models/formats/XmlRpc.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto answer = xmlRpcAnswer(bytes);
    fuzz::check(answer || !answer.error().sentence.isEmpty(), "a refusal says why");
    return 0;
}
