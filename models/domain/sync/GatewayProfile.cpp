// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/sync/GatewayProfile.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GatewayProfile)
};

Error notTaken(const QString& key, const QString& value, const QString& wanted)
{
    return {QStringLiteral("REMOTE_PROFILE"),
            Text::tr("“%1” is no value of %2 in a profile. It takes: %3.").arg(value, key, wanted),
            {}};
}

/// The value of one key, if it is there and among those it takes.
class Reading
{
public:
    explicit Reading(const QMap<QString, QString>& profile)
        : m_profile(profile)
    {}

    const std::optional<Error>& trouble() const { return m_trouble; }

    template <typename T>
    void choice(const char* key, T& value, const QList<std::pair<QString, T>>& choices)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_profile.contains(name))
            return;
        QStringList wanted;
        for (const auto& [word, meaning] : choices) {
            if (m_profile.value(name) == word) {
                value = meaning;
                return;
            }
            wanted.append(word);
        }
        refuse(name, wanted.join(QStringLiteral(", ")));
    }
    void text(const char* key, QString& value, const QRegularExpression& form, const QString& wanted)
    {
        const QString name = QString::fromLatin1(key);
        if (!m_profile.contains(name))
            return;
        value = m_profile.value(name);
        if (!form.match(value).hasMatch())
            refuse(name, wanted);
    }

private:
    void refuse(const QString& key, const QString& wanted)
    {
        if (!m_trouble)
            m_trouble = notTaken(key, m_profile.value(key), wanted);
    }

    const QMap<QString, QString>& m_profile;
    std::optional<Error> m_trouble;
};

} // namespace

QStringList GatewayProfile::keys()
{
    return {QStringLiteral("calls"), QStringLiteral("auth"),     QStringLiteral("mac"),
            QStringLiteral("list"),  QStringLiteral("local"),    QStringLiteral("label"),
            QStringLiteral("model"), QStringLiteral("path"),     QStringLiteral("url"),
            QStringLiteral("owner"), QStringLiteral("register"), QStringLiteral("deregister"),
            QStringLiteral("check"), QStringLiteral("list-call")};
}

Result<GatewayProfile> GatewayProfile::parse(const QMap<QString, QString>& profile)
{
    static const QRegularExpression member(QStringLiteral("^[A-Za-z0-9_.-]{1,60}$"));
    static const QRegularExpression memberOrNone(QStringLiteral("^[A-Za-z0-9_.-]{0,60}$"));
    static const QRegularExpression path(QStringLiteral("^(/[A-Za-z0-9_.~-]{1,60}){1,8}$"));
    static const QRegularExpression anything(QStringLiteral("^[^\\s\\p{Cc}]{0,400}$"));
    for (auto one = profile.begin(); one != profile.end(); ++one) {
        if (!keys().contains(one.key()))
            return Error{QStringLiteral("REMOTE_PROFILE"),
                         Text::tr("“%1” is no key of a gateway's profile. There are: %2.")
                             .arg(one.key(), keys().join(QStringLiteral(", "))),
                         {}};
    }
    GatewayProfile read;
    Reading reading(profile);
    const QString word = Text::tr("a name of letters, digits, dots, - and _");
    QList<std::pair<QString, MacForm>> forms;
    for (const QString& name : macFormNames())
        forms.append({name, *macFormFromName(name)});
    reading.choice<Calls>("calls", read.calls,
                          {{QStringLiteral("rest"), Calls::Rest}, {QStringLiteral("xmlrpc"), Calls::XmlRpc}});
    reading.choice<Auth>("auth", read.auth,
                         {{QStringLiteral("bearer"), Auth::Bearer},
                          {QStringLiteral("basic"), Auth::Basic},
                          {QStringLiteral("none"), Auth::None}});
    reading.choice<MacForm>("mac", read.mac, forms);
    reading.choice<bool>("list", read.lists, {{QStringLiteral("yes"), true}, {QStringLiteral("no"), false}});
    reading.text("local", read.localUrl, anything, Text::tr("an address"));
    reading.text("label", read.labelMember, memberOrNone, word);
    reading.text("model", read.modelMember, memberOrNone, word);
    reading.text("path", read.path, path, QStringLiteral("/phones"));
    reading.text("url", read.urlMember, member, word);
    reading.text("owner", read.ownerMember, memberOrNone, word);
    reading.text("register", read.registerCall, member, word);
    reading.text("deregister", read.deregisterCall, member, word);
    reading.text("check", read.checkCall, member, word);
    reading.text("list-call", read.listCall, member, word);
    if (reading.trouble())
        return *reading.trouble();
    return read;
}

QMap<QString, QString> GatewayProfile::written() const
{
    const GatewayProfile usual;
    QMap<QString, QString> profile;
    const auto text = [&profile](const char* key, const QString& value, const QString& usually) {
        if (value != usually)
            profile.insert(QString::fromLatin1(key), value);
    };
    if (calls == Calls::XmlRpc)
        profile.insert(QStringLiteral("calls"), QStringLiteral("xmlrpc"));
    if (auth != usual.auth)
        profile.insert(QStringLiteral("auth"), auth == Auth::Basic ? QStringLiteral("basic") : QStringLiteral("none"));
    text("mac", macFormName(mac), macFormName(usual.mac));
    if (!lists)
        profile.insert(QStringLiteral("list"), QStringLiteral("no"));
    text("local", localUrl, usual.localUrl);
    text("label", labelMember, usual.labelMember);
    text("model", modelMember, usual.modelMember);
    text("path", path, usual.path);
    text("url", urlMember, usual.urlMember);
    text("owner", ownerMember, usual.ownerMember);
    text("register", registerCall, usual.registerCall);
    text("deregister", deregisterCall, usual.deregisterCall);
    text("check", checkCall, usual.checkCall);
    text("list-call", listCall, usual.listCall);
    return profile;
}

} // namespace firstring
