// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/encryption/TreeTwins.h"

#include "models/base/Digest.h"
#include "models/domain/Assignment.h"

#include <algorithm>

namespace firstring {

namespace {

constexpr QLatin1String cfgFolder("cfg/");

bool isGenerated(const TreeFile& file)
{
    const bool inCfg = file.name.startsWith(cfgFolder);
    return !file.isBlob() && file.name.endsWith(QLatin1String(".cfg")) && file.name.count(u'/') == (inCfg ? 1 : 0);
}

PlainFile plainOf(const TreeFile& file)
{
    return {file.name.sliced(file.name.lastIndexOf(u'/') + 1), file.bytes, file.sha256};
}

bool everybodyStays(const JobState& state)
{
    bool stays = true;
    state.phones.forEach([&](const Phone& phone) {
        stays = stays &&
                (phone.onHold || effectiveAssignment(state, phone).configServer.value == QStringView(localServerName));
    });
    return stays;
}

} // namespace

QList<PlainFile> filesToEncrypt(const PublishedTree& tree)
{
    QList<PlainFile> files;
    QSet<QByteArray> ids;
    for (const TreeFile& file : tree.files) {
        if (!isGenerated(file))
            continue;
        const PlainFile plain = plainOf(file);
        if (!ids.contains(plain.id()))
            files.append(plain);
        ids.insert(plain.id());
    }
    return files;
}

void addTwins(PublishedTree& tree, const JobState& state, const QList<TwinFile>& twins, const QByteArray& security)
{
    QHash<QByteArray, QByteArray> bytes;
    for (const TwinFile& twin : twins)
        bytes.insert(twin.plain.id(), twin.bytes);
    const bool atRoot = everybodyStays(state);
    QList<TreeFile> more;
    const auto put = [&](const QString& name, const QByteArray& content) {
        more.append({name, sha256(content), content, {}});
    };
    for (const TreeFile& file : std::as_const(tree.files)) {
        if (!isGenerated(file) || (!atRoot && !file.name.startsWith(cfgFolder)))
            continue;
        if (const auto twin = bytes.constFind(plainOf(file).id()); twin != bytes.constEnd())
            put(file.name.chopped(4) + QLatin1String(".tuz"), *twin);
    }
    put(cfgFolder + QString::fromUtf16(securityName), security);
    if (atRoot)
        put(QString::fromUtf16(securityName), security);
    // What is generated goes before a file of the job with its name.
    QSet<QString> names;
    for (const TreeFile& file : std::as_const(more))
        names.insert(file.name);
    tree.files.removeIf([&](const TreeFile& file) { return names.contains(file.name); });
    tree.files += more;
    std::sort(tree.files.begin(), tree.files.end(),
              [](const TreeFile& a, const TreeFile& b) { return a.name < b.name; });
}

} // namespace firstring
