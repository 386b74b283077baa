// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/sync/Redirects.h"
#include "models/domain/sync/SyncPlan.h"

namespace firstring {

/// What stands in a column of a portal's list.
enum class PortalSource : quint8 { Ignored, Action, Mac, Url, Label, Model };
/// Stable name: `-`, `action`, `mac`, `url`, `label`, `model`.
QString portalSourceName(PortalSource source);
std::optional<PortalSource> portalSourceFromName(QStringView name);

struct PortalColumn
{
    QString heading;
    PortalSource source = PortalSource::Ignored;

    friend bool operator==(const PortalColumn&, const PortalColumn&) = default;
};

/// How the lists of a maker's portal look, which only its users know: a Remote's profile, read.
///
/// `columns` as `HEADING:SOURCE,...` in their order; `separator` comma, semicolon or tab; `mac` the form of addresses;
/// `header` yes or no; `new`, `changed` and `gone`, the words in an action column; `local` the address under which
/// phones reach this program's own server.
struct PortalProfile
{
    QList<PortalColumn> columns;
    char separator = ',';
    MacForm mac = MacForm::Plain;
    bool header = true;
    QString added = QStringLiteral("new");
    QString changed = QStringLiteral("changed");
    QString gone = QStringLiteral("gone");
    QString localUrl;

    bool has(PortalSource source) const;
    RedirectWords words() const { return {localUrl, has(PortalSource::Label), has(PortalSource::Model)}; }

    static QStringList keys();
    /// REMOTE_PROFILE.
    static Result<PortalProfile> parse(const QMap<QString, QString>& profile);
    /// The same as parse() reads it; what is as it is by default is left out.
    QMap<QString, QString> written() const;

    friend bool operator==(const PortalProfile&, const PortalProfile&) = default;
    /// `empty`, which has no columns yet, or `firstring`, which is like our own phone list. Nothing for other names.
    static std::optional<QMap<QString, QString>> preset(const QString& name);
};

/// `Number:mac, Server:url` as columns. REMOTE_PROFILE.
Result<QList<PortalColumn>> portalColumns(const QString& text);

/// What a person must do there about an item of the plan; Ignored courses: nothing.
enum class PortalDuty : quint8 { Nothing, Add, Change, Remove };
PortalDuty portalDuty(const SyncItem& item);

} // namespace firstring
