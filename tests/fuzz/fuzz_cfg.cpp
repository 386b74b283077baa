// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are read as a phone's configuration file; what was read can be written, and comes back.

#include "models/formats/CfgText.h"
#include "tests/fuzz/Check.h"

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    int last = 0;
    for (const CfgLine& line : readCfg(bytes)) {
        fuzz::check(line.line > last, "lines are numbered upwards");
        last = line.line;
        fuzz::check(!line.setting.name.isEmpty(), "every setting has a name");
        const QByteArray written = writeCfgLine(line.setting);
        fuzz::check(written.count('\n') == 1 && written.endsWith('\n') && !written.contains('\r'),
                    "one setting is one line");
        const QList<CfgLine> again = readCfg(written);
        fuzz::check(again.size() <= 1, "one line is at most one setting");
        if (isExactInCfg(line.setting))
            fuzz::check(again.size() == 1 && again.first().setting == line.setting, "a setting comes back");
    }
    fuzz::check(last <= static_cast<int>(size), "no more lines than bytes");
    return 0;
}
