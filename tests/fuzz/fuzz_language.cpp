// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Language packs: any bytes give a bounded pack or one sentence, and what was read stands in the line that is named.

#include "models/formats/LanguagePack.h"
#include "models/formats/TextBytes.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto pack = readLanguagePack(bytes);
    if (!pack) {
        fuzz::check(!pack.error().sentence.isEmpty(), "a refusal says why");
        return 0;
    }
    const QStringList lines = decodeText(bytes).split(u'\n');
    fuzz::check(!pack->texts.isEmpty() && pack->texts.size() <= LanguagePack::maxTexts, "a pack has texts");
    int last = 0;
    for (const LanguageText& text : pack->texts) {
        fuzz::check(text.line > last && text.line <= lines.size(), "texts come in the order of lines");
        fuzz::check(lines[text.line - 1].startsWith(text.english + u'|'), "a text stands in its line");
        last = text.line;
    }
    for (const LanguageFinding& finding : pack->findings)
        fuzz::check(finding.line >= 1 && finding.line <= lines.size() && finding.sentence.size() < 400,
                    "a finding is one sentence about one line");
    fuzz::check(languageCoverage(*pack, pack->english()).extra.isEmpty(), "nothing is beyond its own list");
    return 0;
}
