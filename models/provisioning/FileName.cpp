// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileName.h"

#include "models/domain/JobState.h"
#include "models/domain/PhoneModel.h"

namespace firstring {

namespace {

constexpr qsizetype longestPath = 512; // bytes; no phone asks for more

bool isSafe(QStringView path)
{
    for (const QChar c : path) {
        if (c.unicode() < 0x20 || c.unicode() == 0x7f || c == u'\\')
            return false;
    }
    for (qsizetype begin = 0; begin <= path.size();) {
        const qsizetype slash = path.indexOf(u'/', begin);
        const qsizetype end = slash < 0 ? path.size() : slash;
        const QStringView segment = path.sliced(begin, end - begin);
        if (segment.isEmpty() || segment == u"." || segment == u"..")
            return false;
        begin = end + 1;
    }
    return true;
}

/// Takes `place/` off the front, without case.
bool takePlace(QStringView& path, QStringView place, Qt::CaseSensitivity cs = Qt::CaseInsensitive)
{
    if (path.size() <= place.size() || path[place.size()] != u'/' || !path.startsWith(place, cs))
        return false;
    path = path.mid(place.size() + 1);
    return true;
}

bool takeEnding(QStringView& stem, QLatin1String ending)
{
    if (stem.size() <= ending.size() || !stem.endsWith(ending, Qt::CaseInsensitive))
        return false;
    stem.chop(ending.size());
    return true;
}

/// The only run of exactly twelve hex digits in a file name that stands for itself.
MacAddress macIn(QStringView path)
{
    const QStringView last = path.mid(path.lastIndexOf(u'/') + 1);
    const auto isPart = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z');
    };
    for (qsizetype begin = 0; begin + 12 <= last.size();) {
        qsizetype end = begin;
        while (end < last.size() && isPart(last[end]))
            ++end;
        if (end - begin == 12) {
            if (const MacAddress mac = MacAddress::fromFileName(last.sliced(begin, 12)); !mac.isZero())
                return mac;
        }
        begin = end + 1;
    }
    return {};
}

void understand(FileName& file)
{
    QStringView stem = file.name;
    file.mac = macIn(file.name);
    const bool topLevel = !file.name.contains(u'/');
    if (topLevel && takeEnding(stem, QLatin1String(".cfg"))) {
        const MacAddress mac = stem.size() == 12 ? MacAddress::fromFileName(stem) : MacAddress();
        if (file.key == QLatin1String("startup.cfg") || file.key == QLatin1String("aastra.cfg")) {
            file.kind = FileKind::Common;
        } else if (!mac.isZero()) {
            file.kind = FileKind::PhoneConfig;
        } else {
            file.kind = FileKind::ModelConfig;
            file.model = canonicalModel(stem);
        }
    } else if (topLevel && takeEnding(stem, QLatin1String(".st"))) {
        file.kind = FileKind::Firmware;
        file.model = canonicalModel(stem);
    } else if (takeEnding(stem, QLatin1String(".tuz"))) {
        file.kind = FileKind::Encrypted;
    } else if (takeEnding(stem, QLatin1String(".lic"))) {
        file.kind = FileKind::Licence;
    } else {
        file.kind = file.mac.isZero() ? FileKind::Other : FileKind::Certificate;
    }
}

} // namespace

FileName FileName::parse(QByteArrayView path, QStringView urlKey)
{
    FileName file;
    if (path.size() > longestPath)
        return file;
    const QString text = QString::fromUtf8(path);
    QStringView rest = text;
    if (rest.startsWith(u'/'))
        rest = rest.mid(1);
    if (!isSafe(rest))
        return file;
    const bool admitted = urlKey.isEmpty() || takePlace(rest, urlKey, Qt::CaseSensitive);

    if (takePlace(rest, u"cfg"))
        file.role = FileRole::Config;
    else if (takePlace(rest, u"branding"))
        file.role = FileRole::Branding;
    else if (takePlace(rest, u"lang"))
        file.role = FileRole::Language;
    else if (takePlace(rest, u"ev"))
        file.role = FileRole::Evidence;
    file.name = rest.toString();
    file.key = foldedName(rest);
    if (file.role == FileRole::Rcs || file.role == FileRole::Config)
        understand(file);
    else
        file.kind = FileKind::Other;
    file.bare = file.kind;
    if (!admitted)
        file.kind = FileKind::Refused;
    return file;
}

} // namespace firstring
