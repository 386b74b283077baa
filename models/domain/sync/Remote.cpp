// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/Remote.h"

#include "models/domain/sync/GatewayProfile.h"
#include "models/domain/sync/PortalProfile.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <array>

namespace firstring {

namespace {

constexpr std::array<const char*, remoteKindCount> kindNames{"site", "folder", "gateway", "portal"};

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Remote)
};

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

Result<void> checkUrl(const Remote& remote)
{
    const QUrl url(remote.place, QUrl::StrictMode);
    if (url.isValid() && url.scheme() == u"http")
        return refuse("REMOTE_URL",
                      Text::tr("“%1” is not encrypted, so anybody on the way could read the passwords of phones. Give "
                               "an address that begins with https://.")
                          .arg(remote.place));
    const bool plainPath = remote.kind == RemoteKind::Gateway || url.path().isEmpty() || url.path() == u"/";
    if (!url.isValid() || url.scheme() != u"https" || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment() || !plainPath)
        return refuse("REMOTE_URL",
                      Text::tr("“%1” is not the address of a server. It looks like https://rcs.example.com:8443.")
                          .arg(remote.place));
    if (typedFingerprint(remote.fingerprint) != remote.fingerprint)
        return refuse("REMOTE_FINGERPRINT",
                      Text::tr("A fingerprint is a SHA-256: 64 digits from 0 to 9 and A to F. The other side shows it "
                               "when its HTTPS starts."),
                      remote.fingerprint);
    const bool writable = std::all_of(remote.secret.begin(), remote.secret.end(),
                                      [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    if (!writable)
        return refuse("REMOTE_SECRET", Text::tr("A token has no blanks and only plain letters, digits and signs."));
    return {};
}

} // namespace

QString remoteKindName(RemoteKind kind)
{
    return QString::fromLatin1(kindNames[static_cast<std::size_t>(kind)]);
}

std::optional<RemoteKind> remoteKindFromName(QStringView name)
{
    for (std::size_t kind = 0; kind < kindNames.size(); ++kind) {
        if (name == QLatin1StringView(kindNames[kind]))
            return static_cast<RemoteKind>(kind);
    }
    return {};
}

std::optional<QString> typedFingerprint(QStringView text)
{
    QString plain;
    for (const QChar c : text) {
        if (c == u':' || c == u'-' || c.isSpace())
            continue;
        const char16_t upper = c.toUpper().unicode();
        if (!((upper >= u'0' && upper <= u'9') || (upper >= u'A' && upper <= u'F')))
            return {};
        plain.append(QChar(upper));
    }
    if (plain.size() != 64)
        return {};
    for (qsizetype at = 62; at > 0; at -= 2)
        plain.insert(at, u':');
    return plain;
}

Result<void> checkRemote(const Remote& remote)
{
    const QString& name = remote.name;
    const bool printable =
        std::all_of(name.begin(), name.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
    if (name.isEmpty() || name.size() > 60 || name != name.trimmed() || !printable)
        return refuse("REMOTE_NAME",
                      Text::tr("The name of the other side has 1 to 60 printable characters and no blank at its ends."),
                      name);
    switch (remote.kind) {
    case RemoteKind::Site:
        return checkUrl(remote);
    case RemoteKind::Gateway:
        if (const auto profile = GatewayProfile::parse(remote.profile); !profile)
            return profile.error();
        return checkUrl(remote);
    case RemoteKind::Folder:
        if (!remote.place.startsWith(u'/'))
            return refuse("REMOTE_FOLDER",
                          Text::tr("“%1” is not the full path of a folder. It begins with a slash.").arg(remote.place));
        if (remote.secret.size() < 8)
            return refuse("REMOTE_SECRET", Text::tr("Others can read such a folder, and passwords of phones are in the "
                                                    "job: give a passphrase of at least 8 characters."));
        break;
    case RemoteKind::Portal:
        if (const auto profile = PortalProfile::parse(remote.profile); !profile)
            return profile.error();
        break;
    }
    return {};
}

} // namespace firstring
