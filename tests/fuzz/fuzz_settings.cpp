// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people edit settings with: key layouts read and written again, completion at every place, rules of time zones,
// variables, findings whose repairs stay within their line.

#include "models/formats/CfgCompletion.h"
#include "models/formats/CfgLint.h"
#include "models/formats/CfgText.h"
#include "models/formats/KeyLayout.h"
#include "models/formats/LearntNames.h"
#include "models/formats/PortableTimeZone.h"
#include "models/provisioning/Variables.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(std::min<size_t>(size, 4096)));
    if (const auto zone = portableTimeZone(bytes)) {
        for (const Setting& setting : zone->settings)
            fuzz::check(isExactInCfg(setting), "isExactInCfg(setting)");
    }

    SettingList settings;
    for (const CfgLine& line : readCfg(bytes))
        putSetting(settings, line.setting);
    const QList<PhoneKey> keys = keysIn(settings);
    fuzz::check(withKeys(settings, keys) == settings, "withKeys(settings, keys) == settings");
    const SettingList bare = withKeys(settings, {});
    fuzz::check(keysIn(bare).isEmpty(), "keysIn(bare).isEmpty()");
    fuzz::check(keysIn(withKeys(bare, keys)) == keys, "keysIn(withKeys(bare, keys)) == keys");

    LearntNames learnt;
    const CfgDocument document = CfgDocument::read(bytes);
    learnt.learn(document);
    fuzz::check(LearntNames::fromText(learnt.toText()) == learnt, "LearntNames::fromText(learnt.toText()) == learnt");
    LintContext context;
    context.learnt = &learnt;
    for (const Finding& finding : lint(document, context)) {
        fuzz::check(finding.line >= 1 && finding.column >= 1 && finding.length >= 0,
                    "finding.line >= 1 && finding.column >= 1 && finding.length >= 0");
        if (finding.repair && finding.line <= document.lines().size())
            fuzz::check(finding.repair->column >= 1 && finding.repair->length >= 0,
                        "finding.repair->column >= 1 && finding.repair->length >= 0");
    }

    const QString text = QString::fromUtf8(bytes.left(200));
    for (int cursor = 0; cursor <= text.size(); cursor += 7) {
        const Completions found = completionsAt(text, cursor, {nullptr, {QStringLiteral("label")}, &learnt});
        fuzz::check(found.from >= 0 && found.length >= 0 && found.from + found.length <= text.size(),
                    "found.from >= 0 && found.length >= 0 && found.from + found.length <= text.size()");
    }
    Phone phone;
    phone.label = QStringLiteral("x");
    const Inserted inserted = Variables(phone).insert(text);
    fuzz::check(inserted.missing.size() <= inserted.used.size(), "inserted.missing.size() <= inserted.used.size()");
    return 0;
}
