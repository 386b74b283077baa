// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/Manifest.h"

#include "models/base/Digest.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

constexpr char heading[] = "# Firstring manifest 1";
constexpr char inFlight[] = "# sending ";
constexpr qsizetype hexDigits = 64;

Error broken(int line)
{
    return {QStringLiteral("MANIFEST_BROKEN"),
            QCoreApplication::translate(
                "Manifest", "The list of what was published there cannot be read from line %1 on, so nothing was "
                            "changed. Take the file %2 away to publish everything again.")
                .arg(line)
                .arg(QLatin1String(Manifest::fileName)),
            {}};
}

} // namespace

std::optional<QByteArray> digestOfFile(const QString& path)
{
    constexpr qint64 chunk = 1024 * 1024; // bytes
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    Sha256 sum;
    for (QByteArray bytes = file.read(chunk); !bytes.isEmpty(); bytes = file.read(chunk))
        sum.add(bytes);
    if (file.error() != QFileDevice::NoError)
        return {};
    return sum.result();
}

bool isTreeName(QStringView name)
{
    if (name.isEmpty() || name.size() > 1024)
        return false;
    for (const QChar c : name) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\')
            return false;
    }
    for (const QStringView part : name.split(u'/')) {
        if (part.isEmpty() || part == QLatin1String(".") || part == QLatin1String(".."))
            return false;
    }
    return true;
}

Result<Manifest> Manifest::read(const QByteArray& bytes)
{
    Manifest manifest;
    if (bytes.isEmpty())
        return manifest;
    int number = 0;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        if (end < 0)
            end = bytes.size();
        const QByteArrayView line = QByteArrayView(bytes).sliced(at, end - at);
        at = end + 1;
        ++number;
        if (number == 1) {
            if (line != QByteArrayView(heading))
                return broken(1);
            continue;
        }
        QByteArray digest;
        QByteArrayView rest;
        if (line.startsWith(inFlight)) {
            rest = line.sliced(sizeof(inFlight) - 1);
        } else if (line.size() > hexDigits + 2 && line.sliced(hexDigits, 2) == QByteArrayView("  ")) {
            digest = QByteArray::fromHex(line.first(hexDigits).toByteArray());
            rest = line.sliced(hexDigits + 2);
            if (digest.size() != hexDigits / 2)
                return broken(number);
        } else {
            return broken(number);
        }
        const QString name = QString::fromUtf8(rest);
        if (!isTreeName(name) || name == QLatin1String(fileName))
            return broken(number);
        manifest.files.insert(name, digest);
    }
    return manifest;
}

QByteArray Manifest::write() const
{
    QByteArray bytes = heading;
    bytes += '\n';
    for (auto file = files.begin(); file != files.end(); ++file) {
        bytes += file->isEmpty() ? QByteArray(inFlight) : file->toHex() + "  ";
        bytes += file.key().toUtf8();
        bytes += '\n';
    }
    return bytes;
}

PublishPlan planPublish(const PublishedTree& tree, const Manifest& there, const QSet<QString>& gone)
{
    PublishPlan plan;
    plan.before = there;
    for (const TreeFile& file : tree.files) {
        plan.after.files.insert(plan.after.files.end(), file.name, file.sha256);
        const auto known = there.files.constFind(file.name);
        if (known != there.files.constEnd() && *known == file.sha256 && !gone.contains(file.name)) {
            ++plan.same;
            continue;
        }
        plan.send.append(file);
        if (known == there.files.constEnd())
            plan.fresh.append(file.name);
        plan.bytes += file.size();
        plan.before.files.insert(file.name, {});
    }
    for (auto file = there.files.begin(); file != there.files.end(); ++file) {
        if (!plan.after.files.contains(file.key()))
            plan.remove.append(file.key());
    }
    return plan;
}

} // namespace firstring
