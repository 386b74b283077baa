// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneFiles.h"

#include "models/base/Digest.h"
#include "models/formats/CfgText.h"

#include <QCoreApplication>

namespace firstring {

namespace {

QByteArray lineBytes(const ConfigLine& line)
{
    return line.comment.isEmpty() ? writeCfgLine(line.setting) : line.comment.toUtf8() + '\n';
}

ConfigLines linesOf(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site,
                    const QSet<QString>& secrets)
{
    const bool rcs = name.role == FileRole::Rcs;
    if (!rcs && name.role != FileRole::Config)
        return {};
    switch (name.kind) {
    case FileKind::Common:
        return rcs ? rcsCommonLines() : commonLines(state);
    case FileKind::ModelConfig:
        return rcs ? ConfigLines() : modelLines(state, name.model);
    case FileKind::PhoneConfig:
        if (name.mac != phone.mac)
            return {};
        return rcs ? redirectLines(state, phone, site) : phoneLines(state, phone, site, secrets);
    default:
        return {};
    }
}

} // namespace

RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site,
                    const QSet<QString>& secrets)
{
    RenderedFile file;
    file.lines = linesOf(state, phone, name, site, secrets);
    file.exists = !file.lines.isEmpty();
    for (const ConfigLine& line : file.lines) {
        file.bytes += lineBytes(line);
        for (const QString& variable : line.missing) {
            if (!file.missing.contains(variable, Qt::CaseInsensitive))
                file.missing.append(variable);
        }
    }
    if (file.exists)
        file.digest = sha256(file.bytes);
    return file;
}

RenderedFile render(const JobState& state, const Phone& phone, const FileName& name, const SiteAddress& site)
{
    return render(state, phone, name, site, secretVariables(state));
}

QByteArray RenderedFile::masked() const
{
    QByteArray text;
    for (ConfigLine line : lines) {
        if (line.secret && !line.setting.value.isEmpty())
            line.setting.value = QString::fromUtf16(secretDots);
        text += lineBytes(line);
    }
    return text;
}

QStringList RenderedFile::problems() const
{
    QStringList sentences;
    for (const ConfigLine& line : lines) {
        for (const QString& variable : line.missing)
            sentences.append(QCoreApplication::translate(
                                 "PhoneFiles",
                                 "“%1” needs a value for {%2}, and this phone has none. It does not get this file "
                                 "until it has one: fill in the column %2, or change the setting.")
                                 .arg(line.setting.name, variable));
    }
    return sentences;
}

} // namespace firstring
