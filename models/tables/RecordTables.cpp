// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/tables/RecordTables.h"

#include "models/domain/Branding.h"
#include "models/domain/ServerUrl.h"
#include "models/domain/Usage.h"

#include <QCoreApplication>
#include <QLocale>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RecordTables)
};

/// Counts phones by what they use, at most once for each state of the job: all columns and rows share one.
class UsageCache
{
public:
    explicit UsageCache(const Workspace& workspace)
        : m_workspace(workspace)
    {}

    const Usage& now()
    {
        if (m_counted != m_workspace.snapshot()) {
            m_counted = m_workspace.snapshot();
            m_usage = Usage::of(*m_counted);
        }
        return m_usage;
    }

private:
    const Workspace& m_workspace;
    JobSnapshot m_counted;
    Usage m_usage;
};

/// How many phones a record counts for. \a key gives the record's key in that part of the usage.
template <typename T, typename Key>
RecordColumn<T> phonesColumn(const Workspace& workspace, QHash<QString, int> Usage::*part, Key key)
{
    auto usage = std::make_shared<UsageCache>(workspace);
    return {Text::tr("Phones"),
            [usage, part, key](const T& r) { return QVariant((usage->now().*part).value(key(r))); }};
}

template <typename T>
RecordColumn<T> sizeColumn()
{
    return {Text::tr("Size"), [](const T& r) { return QVariant(r.blob.size); },
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
        workspace, &JobState::blueprints, &Edit::blueprints, Text::tr("Change blueprint %1"),
        std::vector<RecordColumn<B>>{
            {Text::tr("Name"), [](const B& b) { return QVariant(b.name); }},
            {Text::tr("Config server"), [](const B& b) { return QVariant(b.configServer); },
             [](const B& b) { return b.configServer.isEmpty() ? Text::tr("as the job says") : b.configServer; },
             [](B& b, const QVariant& value) { b.configServer = value.toString().trimmed(); }},
            {Text::tr("Firmware"), [](const B& b) { return QVariant(firmwareText(b.firmware)); }},
            {Text::tr("Branding"),
             [separator](const B& b) { return QVariant(b.branding.join(separator)); },
             {},
             [](B& b, const QVariant& value) { b.branding = namesOf(value.toString()); }},
            {Text::tr("Language"),
             [](const B& b) { return QVariant(b.language); },
             {},
             [](B& b, const QVariant& value) { b.language = value.toString().trimmed(); }},
            {Text::tr("Settings"), [](const B& b) { return QVariant(static_cast<int>(b.settings.size())); }},
            phonesColumn<B>(workspace, &Usage::blueprints, [](const B& b) { return foldedName(b.name); }),
        });
}

std::unique_ptr<ServerTable> serverTable(Workspace& workspace)
{
    using S = ConfigServer;
    return std::make_unique<ServerTable>(
        workspace, &JobState::servers, &Edit::servers, Text::tr("Change configuration server %1"),
        std::vector<RecordColumn<S>>{
            {Text::tr("Name"), [](const S& s) { return QVariant(s.name); }},
            {Text::tr("Address"), [](const S& s) { return QVariant(s.url); },
             [](const S& s) {
                 // An FTP password is typed here, but never shown.
                 const auto url = ServerUrl::parse(s.url);
                 return url ? url->text() : s.url;
             },
             [](S& s, const QVariant& value) { s.url = value.toString().trimmed(); }},
            phonesColumn<S>(workspace, &Usage::servers, [](const S& s) { return foldedName(s.name); }),
        });
}

std::unique_ptr<FirmwareTable> firmwareTable(Workspace& workspace)
{
    using F = FirmwareImage;
    return std::make_unique<FirmwareTable>(
        workspace, &JobState::firmware, &Edit::firmware, Text::tr("Change firmware for %1"),
        std::vector<RecordColumn<F>>{
            {Text::tr("Model"), [](const F& f) { return QVariant(f.model); }},
            {Text::tr("Version"), [](const F& f) { return QVariant(f.version); }},
            {Text::tr("Release"),
             [](const F& f) { return QVariant(f.release); },
             {},
             [](F& f, const QVariant& value) { f.release = value.toString().trimmed(); }},
            {Text::tr("File"), [](const F& f) { return QVariant(f.fileName); }},
            digestColumn<F>(),
            sizeColumn<F>(),
            phonesColumn<F>(workspace, &Usage::firmware,
                            [](const F& f) { return JobState::firmwareKey(f.model, f.version); }),
        });
}

std::unique_ptr<BrandingTable> brandingTable(Workspace& workspace)
{
    using A = BrandingAsset;
    return std::make_unique<BrandingTable>(
        workspace, &JobState::branding, &Edit::branding, Text::tr("Change branding file %1"),
        std::vector<RecordColumn<A>>{
            {Text::tr("Name"), [](const A& a) { return QVariant(a.name); }},
            {Text::tr("Used as"), [](const A& a) { return QVariant(brandingKindText(brandingKind(a))); }},
            {Text::tr("Parameter"), [](const A& a) { return QVariant(a.parameter); },
             [](const A& a) { return a.parameter.isEmpty() ? Text::tr("only when asked for") : a.parameter; },
             [](A& a, const QVariant& value) { a.parameter = value.toString().trimmed(); }},
            {Text::tr("Models"), [](const A& a) { return QVariant(static_cast<int>(a.variants.size())); },
             [](const A& a) { return a.variants.isEmpty() ? QString() : QString::number(a.variants.size()); }},
            sizeColumn<A>(),
            phonesColumn<A>(workspace, &Usage::branding, [](const A& a) { return foldedName(a.name); }),
        });
}

std::unique_ptr<FileTable> fileTable(Workspace& workspace)
{
    using F = JobFile;
    return std::make_unique<FileTable>(workspace, &JobState::files, &Edit::files, Text::tr("Change file %1"),
                                       std::vector<RecordColumn<F>>{
                                           {Text::tr("Name"), [](const F& f) { return QVariant(f.name); }},
                                           {Text::tr("For"),
                                            [](const F& f) {
                                                if (!f.phone.isZero())
                                                    return QVariant(f.phone.pretty());
                                                return QVariant(f.blueprint.isEmpty() ? Text::tr("all phones")
                                                                                      : f.blueprint);
                                            }},
                                           digestColumn<F>(),
                                           sizeColumn<F>(),
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
