// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Job bundles of strangers: whatever the bytes say, reading ends, holds no more than is there, and gives out nothing as
// sound that is not what its digest says.

#include "models/base/Digest.h"
#include "models/formats/RecordJson.h"
#include "models/formats/bundle/BundleReader.h"
#include "models/formats/bundle/TarHead.h"
#include "tests/fuzz/Check.h"

#include <QBuffer>

using namespace firstring;

namespace {

/// Reads all of it; true when it was found sound.
bool readAll(QByteArray& bytes)
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    auto reader = BundleReader::open(source, {});
    if (!reader) {
        fuzz::check(reader.error().code.startsWith(u"BUNDLE_") && !reader.error().sentence.isEmpty(),
                    "a refusal says what and why");
        return false;
    }
    fuzz::check(sha256(reader->jobJson()) == reader->manifest().jobJson.sha256, "the job is what its digest says");
    qint64 given = 0;
    while (true) {
        const auto next = reader->next();
        if (!next)
            return false;
        if (!*next)
            return true;
        QByteArray content;
        char piece[777];
        qint64 got = 0;
        while ((got = reader->read(piece, sizeof piece)) > 0) {
            content.append(piece, got);
            given += got;
            fuzz::check(given <= bytes.size(), "no more comes out than went in");
        }
        if (got == 0)
            fuzz::check(sha256(content) == (*next)->sha256 && content.size() == (*next)->size,
                        "a file is what its digest says");
        else
            return false;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const bool isSound = readAll(bytes);
    fuzz::check(readAll(bytes) == isSound, "the same bytes are read the same way");

    // What stands in the parts, without the digests that keep a fuzzer out of them.
    (void)bundleManifestFromJson(bytes);
    if (bytes.size() >= TarHead::blockBytes) {
        if (const auto head = readTarHead(bytes.first(TarHead::blockBytes)))
            fuzz::check(head->size >= 0 && head->name.size() <= 100, "a head is within its bounds");
    }
    return 0;
}
