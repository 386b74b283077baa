// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Archives of strangers: whatever the bytes say, the walk ends, stays within its limits, gives each thing it met one
// sentence or its content, and leaves nothing behind.

#include "models/formats/FirmwareFacts.h"
#include "models/intake/SourceWalk.h"
#include "tests/fuzz/Check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace firstring;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const QTemporaryDir scratch;
    static const QTemporaryDir source;
    QFile input(source.filePath(QStringLiteral("input")));
    fuzz::check(input.open(QIODevice::WriteOnly | QIODevice::Truncate), "the input can be written");
    input.write(reinterpret_cast<const char*>(data), static_cast<qint64>(size));
    input.close();

    SourceWalk walk;
    walk.limits.entries = 200;
    walk.limits.depth = 3;
    walk.limits.bytes = 4 << 20;
    walk.limits.fileBytes = 1 << 20;
    walk.limits.expansionFree = 1 << 20;
    walk.scratchFolder = scratch.path();
    walk.wanted = [](const QString& name) { return name.endsWith(QLatin1String(".st"), Qt::CaseInsensitive); };
    qint64 shown = 0;
    int met = 0;
    walk.found = [&](const QStringList& chain, qint64, QIODevice& content) -> Result<void> {
        ++met;
        fuzz::check(chain.size() <= walk.limits.depth + 1, "no deeper than allowed");
        (void)firmwareFacts(chain.last(), content.peek(firmwareFactBytes), chain.mid(0, chain.size() - 1));
        char piece[4096];
        for (qint64 got = content.read(piece, sizeof piece); got > 0; got = content.read(piece, sizeof piece))
            shown += got;
        return {};
    };
    walk.refused = [&](const QStringList& chain, const Error& why) {
        ++met;
        fuzz::check(!chain.isEmpty() && !why.code.isEmpty() && !why.sentence.isEmpty(), "a refusal says what and why");
    };
    walk.go(input.fileName());
    fuzz::check(met <= 2 * walk.limits.entries + 2, "no more is met than allowed");
    fuzz::check(walk.bytesRead() <= walk.limits.bytes + (1 << 20), "no more is unpacked than allowed");
    fuzz::check(shown <= walk.bytesRead() + static_cast<qint64>(size), "what is shown was read");
    fuzz::check(QDir(scratch.path()).isEmpty(), "nothing is left behind");
    return 0;
}
