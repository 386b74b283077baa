// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes under any name: `firstringctl import --check` says what it is, or why it is nothing, in one bounded sentence.

#include "models/formats/FileKind.h"
#include "models/formats/FirmwareFacts.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static constexpr const char* names[] = {"a", "a.csv", "a.cfg", "a.txt", "a.st", "a.pem", "a.json"};
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    for (const char* name : names) {
        const auto check = checkFile(QString::fromLatin1(name), bytes);
        const QString sentence = check ? check->sentence : check.error().sentence;
        fuzz::check(!sentence.isEmpty() && sentence.size() < 1200, "a file gets one sentence");
    }
    const FirmwareFacts facts = firmwareFacts(QString::fromUtf8(bytes), bytes);
    fuzz::check(facts.model.size() <= firmwareFactBytes && facts.version.size() <= firmwareFactBytes, "facts are short");
    return 0;
}
