// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RecordTables.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("RecordTables", text);
}

template <typename T>
RecordColumn<T> sizeColumn()
{
    return {tr("Size"), [](const T& r) { return QVariant(r.blob.size); },
            [](const T& r) { return QLocale().formattedDataSize(r.blob.size, 1, QLocale::DataSizeSIFormat); }};
}

/// The beginning of the digest is enough to compare by eye; the whole is the raw value.
template <typename T>
RecordColumn<T> digestColumn()
{
    return {QStringLiteral("SHA-256"), [](const T& r) { return QVariant(QString::fromLatin1(r.blob.sha256.toHex())); },
            [](const T& r) {
                return QString::fromLatin1(
                    r.blob.sha256.toHex().first(std::min<qsizetype>(16, 2 * r.blob.sha256.size())));
            }};
}

QStringList namesOf(const QString& text)
{
    QStringList names;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& part : parts)
        names << part.trimmed();
    names.removeAll(QString());
    return names;
}

} // namespace

std::unique_ptr<BlueprintTable> blueprintTable(Workspace& workspace)
{
    using B = Blueprint;
    const QString separator = QStringLiteral(", ");
    return std::make_unique<BlueprintTable>(
        workspace, &JobState::blueprints, &Edit::blueprints, tr("Change blueprint %1"),
        std::vector<RecordColumn<B>>{
            {tr("Name"), [](const B& b) { return QVariant(b.name); }},
            {tr("Config server"), [](const B& b) { return QVariant(b.configServer); },
             [](const B& b) { return b.configServer.isEmpty() ? tr("as the job says") : b.configServer; },
             [](B& b, const QVariant& value) { b.configServer = value.toString().trimmed(); }},
            {tr("Firmware"), [](const B& b) { return QVariant(firmwareText(b.firmware)); }},
            {tr("Branding"),
             [separator](const B& b) { return QVariant(b.branding.join(separator)); },
             {},
             [](B& b, const QVariant& value) { b.branding = namesOf(value.toString()); }},
            {tr("Language"),
             [](const B& b) { return QVariant(b.language); },
             {},
             [](B& b, const QVariant& value) { b.language = value.toString().trimmed(); }},
            {tr("Settings"), [](const B& b) { return QVariant(static_cast<int>(b.settings.size())); }},
        });
}

std::unique_ptr<ServerTable> serverTable(Workspace& workspace)
{
    using S = ConfigServer;
    return std::make_unique<ServerTable>(workspace, &JobState::servers, &Edit::servers,
                                         tr("Change configuration server %1"),
                                         std::vector<RecordColumn<S>>{
                                             {tr("Name"), [](const S& s) { return QVariant(s.name); }},
                                             {tr("Address"),
                                              [](const S& s) { return QVariant(s.url); },
                                              {},
                                              [](S& s, const QVariant& value) { s.url = value.toString().trimmed(); }},
                                         });
}

std::unique_ptr<FirmwareTable> firmwareTable(Workspace& workspace)
{
    using F = FirmwareImage;
    return std::make_unique<FirmwareTable>(
        workspace, &JobState::firmware, &Edit::firmware, tr("Change firmware for %1"),
        std::vector<RecordColumn<F>>{
            {tr("Model"), [](const F& f) { return QVariant(f.model); }},
            {tr("Version"), [](const F& f) { return QVariant(f.version); }},
            {tr("Release"),
             [](const F& f) { return QVariant(f.release); },
             {},
             [](F& f, const QVariant& value) { f.release = value.toString().trimmed(); }},
            {tr("File"), [](const F& f) { return QVariant(f.fileName); }},
            sizeColumn<F>(),
            digestColumn<F>(),
        });
}

std::unique_ptr<BrandingTable> brandingTable(Workspace& workspace)
{
    using A = BrandingAsset;
    return std::make_unique<BrandingTable>(
        workspace, &JobState::branding, &Edit::branding, tr("Change branding file %1"),
        std::vector<RecordColumn<A>>{
            {tr("Name"), [](const A& a) { return QVariant(a.name); }},
            {tr("Parameter"), [](const A& a) { return QVariant(a.parameter); },
             [](const A& a) { return a.parameter.isEmpty() ? tr("only when asked for") : a.parameter; },
             [](A& a, const QVariant& value) { a.parameter = value.toString().trimmed(); }},
            sizeColumn<A>(),
            digestColumn<A>(),
        });
}

std::unique_ptr<FileTable> fileTable(Workspace& workspace)
{
    using F = JobFile;
    return std::make_unique<FileTable>(workspace, &JobState::files, &Edit::files, tr("Change file %1"),
                                       std::vector<RecordColumn<F>>{
                                           {tr("Name"), [](const F& f) { return QVariant(f.name); }},
                                           {tr("For"),
                                            [](const F& f) {
                                                if (!f.phone.isZero())
                                                    return QVariant(f.phone.pretty());
                                                return QVariant(f.blueprint.isEmpty() ? tr("all phones") : f.blueprint);
                                            }},
                                           sizeColumn<F>(),
                                           digestColumn<F>(),
                                       });
}

QString firmwareText(const QMap<QString, QString>& versions)
{
    QStringList parts;
    for (auto it = versions.constBegin(); it != versions.constEnd(); ++it)
        parts << QStringLiteral("%1 %2").arg(it.key(), it.value());
    return parts.join(QStringLiteral(", "));
}

} // namespace firstring
