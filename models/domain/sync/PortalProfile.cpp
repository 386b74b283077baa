// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/PortalProfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PortalProfile)
};

constexpr std::array<const char*, 6> sourceNames{"-", "action", "mac", "url", "label", "model"};

Error refuse(const QString& sentence)
{
    return {QStringLiteral("REMOTE_PROFILE"), sentence, {}};
}

bool isPrintable(const QString& text)
{
    return text.size() <= 60 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
}

} // namespace

QString portalSourceName(PortalSource source)
{
    return QString::fromLatin1(sourceNames[static_cast<std::size_t>(source)]);
}

std::optional<PortalSource> portalSourceFromName(QStringView name)
{
    for (std::size_t source = 0; source < sourceNames.size(); ++source) {
        if (name == QLatin1StringView(sourceNames[source]))
            return static_cast<PortalSource>(source);
    }
    return {};
}

bool PortalProfile::has(PortalSource source) const
{
    return std::any_of(columns.begin(), columns.end(),
                       [source](const PortalColumn& column) { return column.source == source; });
}

QStringList PortalProfile::keys()
{
    return {QStringLiteral("columns"), QStringLiteral("separator"), QStringLiteral("mac"),  QStringLiteral("header"),
            QStringLiteral("new"),     QStringLiteral("changed"),   QStringLiteral("gone"), QStringLiteral("local")};
}

Result<QList<PortalColumn>> portalColumns(const QString& text)
{
    QList<PortalColumn> columns;
    const QStringList words = text.split(u',', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        const qsizetype colon = word.lastIndexOf(u':');
        const QString heading = word.left(std::max<qsizetype>(colon, 0)).trimmed();
        const auto source = portalSourceFromName(QStringView(word).mid(colon + 1).trimmed());
        if (colon < 0 || !source || heading.isEmpty() || !isPrintable(heading))
            return refuse(
                Text::tr("“%1” is no column. Write HEADING:SOURCE, with one of mac, url, label, model, action "
                         "or - as the source.")
                    .arg(word.trimmed()));
        const bool again = *source != PortalSource::Ignored &&
                           std::any_of(columns.begin(), columns.end(),
                                       [source](const PortalColumn& column) { return column.source == *source; });
        if (again)
            return refuse(Text::tr("%1 stands in two columns.").arg(portalSourceName(*source)));
        columns.append({heading, *source});
    }
    if (columns.size() > 50)
        return refuse(Text::tr("A list has at most 50 columns."));
    return columns;
}

Result<PortalProfile> PortalProfile::parse(const QMap<QString, QString>& profile)
{
    PortalProfile read;
    for (auto one = profile.begin(); one != profile.end(); ++one) {
        const QString& key = one.key();
        const QString& value = *one;
        const auto notTaken = [&](const QString& wanted) {
            return refuse(Text::tr("“%1” is no value of %2 in a profile. It takes: %3.").arg(value, key, wanted));
        };
        if (key == u"columns") {
            auto columns = portalColumns(value);
            if (!columns)
                return columns.error();
            read.columns = std::move(*columns);
        } else if (key == u"separator") {
            if (value != u"comma" && value != u"semicolon" && value != u"tab")
                return notTaken(QStringLiteral("comma, semicolon, tab"));
            read.separator = value == u"comma" ? ',' : value == u"tab" ? '\t' : ';';
        } else if (key == u"mac") {
            const auto form = macFormFromName(value);
            if (!form)
                return notTaken(macFormNames().join(QStringLiteral(", ")));
            read.mac = *form;
        } else if (key == u"header") {
            if (value != u"yes" && value != u"no")
                return notTaken(QStringLiteral("yes, no"));
            read.header = value == u"yes";
        } else if (key == u"new" || key == u"changed" || key == u"gone" || key == u"local") {
            if (!(key == u"local" ? value.size() <= 400 : isPrintable(value)))
                return notTaken(Text::tr("a short text"));
            (key == u"new"       ? read.added
             : key == u"changed" ? read.changed
             : key == u"gone"    ? read.gone
                                 : read.localUrl) = value;
        } else {
            return refuse(Text::tr("“%1” is no key of a portal's profile. There are: %2.")
                              .arg(key, keys().join(QStringLiteral(", "))));
        }
    }
    return read;
}

QMap<QString, QString> PortalProfile::written() const
{
    const PortalProfile usual;
    QMap<QString, QString> profile;
    const auto text = [&profile](const char* key, const QString& value, const QString& usually) {
        if (value != usually)
            profile.insert(QString::fromLatin1(key), value);
    };
    QStringList words;
    for (const PortalColumn& column : columns)
        words.append(column.heading + u':' + portalSourceName(column.source));
    text("columns", words.join(u','), {});
    text("separator",
         separator == ','    ? QStringLiteral("comma")
         : separator == '\t' ? QStringLiteral("tab")
                             : QStringLiteral("semicolon"),
         QStringLiteral("comma"));
    text("mac", macFormName(mac), macFormName(usual.mac));
    text("header", header ? QStringLiteral("yes") : QStringLiteral("no"), QStringLiteral("yes"));
    text("new", added, usual.added);
    text("changed", changed, usual.changed);
    text("gone", gone, usual.gone);
    text("local", localUrl, usual.localUrl);
    return profile;
}

std::optional<QMap<QString, QString>> PortalProfile::preset(const QString& name)
{
    if (name == u"empty")
        return QMap<QString, QString>();
    if (name == u"firstring")
        return QMap<QString, QString>{
            {QStringLiteral("columns"), QStringLiteral("action:action,mac:mac,label:label,model:model,url:url")}};
    return {};
}

PortalDuty portalDuty(const SyncItem& item)
{
    switch (item.course) {
    case SyncCourse::AddThere:
        return PortalDuty::Add;
    case SyncCourse::ChangeThere:
    case SyncCourse::Merge:
        return PortalDuty::Change;
    case SyncCourse::Differs:
        return item.there ? item.here ? PortalDuty::Change : PortalDuty::Remove : PortalDuty::Add;
    case SyncCourse::RemoveThere:
        return PortalDuty::Remove;
    default:
        break;
    }
    return PortalDuty::Nothing;
}

} // namespace firstring
