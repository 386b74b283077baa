// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/ConfigSource.h"

#include "models/domain/JobState.h"
#include "models/domain/ServerUrl.h"
#include "models/formats/CfgDocument.h"

#include <QCoreApplication>
#include <QHash>

namespace firstring {

namespace {

constexpr qsizetype mostParameters = 5'000; // of one file; the largest phone has some hundred keys

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ConfigSource)
};

Error problem(QList<AdoptRemark>& remarks, const QString& file, const char* code, const QString& sentence)
{
    remarks.append({file, QString::fromLatin1(code), AdoptWeight::Problem, sentence});
    return {QString::fromLatin1(code), sentence, {}};
}

/// The settings of a file, each name once: for a phone the last of doubles counts.
struct Lines
{
    SettingList settings;
    int doubles = 0;
    int unreadable = 0;
};

Lines linesOf(const CfgDocument& document)
{
    Lines lines;
    QHash<QString, qsizetype> places;
    for (const CfgDocumentLine& line : document.lines()) {
        lines.unreadable += line.kind == CfgLineKind::Unreadable;
        if (line.kind != CfgLineKind::Setting)
            continue;
        const Setting setting = document.setting(line);
        qsizetype& place = places[foldedName(setting.name)];
        if (place > 0) {
            ++lines.doubles;
            lines.settings[place - 1].name.clear();
        }
        lines.settings.append(setting);
        place = lines.settings.size();
    }
    lines.settings.removeIf([](const Setting& setting) { return setting.name.isEmpty(); });
    return lines;
}

} // namespace

Error adoptStopped()
{
    return {QStringLiteral("ADOPT_STOPPED"), Text::tr("Stopped. Nothing was changed."), {}};
}

bool namesConfigServer(QStringView parameter)
{
    static const QSet<QString> names = [] {
        QSet<QString> all;
        for (const auto protocol : {ServerUrl::Protocol::Tftp, ServerUrl::Protocol::Ftp, ServerUrl::Protocol::Http,
                                    ServerUrl::Protocol::Https}) {
            ServerUrl url;
            url.protocol = protocol;
            for (const Setting& setting : url.settings())
                all.insert(foldedName(setting.name));
        }
        return all;
    }();
    return names.contains(foldedName(parameter));
}

Result<ConfigSource> readConfigSource(const AdoptFile& file, QList<AdoptRemark>& remarks)
{
    if (file.size > largestAdoptedConfig)
        return problem(remarks, file.name, "ADOPT_BIG",
                       Text::tr("“%1” has %2 MB. No phone reads a configuration of that size, so it stays out.")
                           .arg(file.name)
                           .arg(file.size / 1'000'000));
    const CfgDocument document = CfgDocument::read(file.bytes);
    Lines lines = linesOf(document);
    if (lines.settings.isEmpty() && lines.unreadable > 0)
        return problem(
            remarks, file.name, "ADOPT_BINARY",
            Text::tr("“%1” is no phone configuration: no line reads name: value. It stays out.").arg(file.name));
    if (lines.settings.size() > mostParameters)
        return problem(remarks, file.name, "ADOPT_LINES",
                       Text::tr("“%1” sets %2 parameters. No phone has that many, so it stays out.")
                           .arg(file.name)
                           .arg(lines.settings.size()));
    if (lines.doubles > 0)
        remarks.append({file.name, QStringLiteral("ADOPT_TWICE"), AdoptWeight::Note,
                        Text::tr("%n line(s) say again what a later line says otherwise; phones go by the last, and "
                                 "only that is kept.",
                                 nullptr, lines.doubles)});
    if (lines.unreadable > 0)
        remarks.append({file.name, QStringLiteral("ADOPT_UNREADABLE"), AdoptWeight::Warning,
                        Text::tr("%n line(s) say nothing to a phone and stay out.", nullptr, lines.unreadable)});
    if (document.shape().encoding != TextEncoding::Utf8)
        remarks.append({file.name, QStringLiteral("ADOPT_ENCODING"), AdoptWeight::Note,
                        Text::tr("It is not written in UTF-8. Its letters stay; the new files are UTF-8.")});
    ConfigSource source{.name = file.name, .bytes = file.bytes};
    for (const Setting& setting : std::as_const(lines.settings))
        (namesConfigServer(setting.name) ? source.replaced : source.settings).append(setting);
    return source;
}

} // namespace firstring
