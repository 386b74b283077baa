// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/SharedJobUrl.h"

#include "models/domain/Ipv4.h"
#include "models/domain/JobState.h"

#include <QCoreApplication>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace firstring {

namespace {

constexpr int usualPort = 5432;
constexpr qsizetype longestJobName = 50; // bytes of UTF-8: a name in PostgreSQL has 63
const QString scheme = QStringLiteral("postgresql");
const QString usualDatabase = QStringLiteral("firstring");
const QString verifyFull = QStringLiteral("verify-full");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SharedJobUrl)
};

Error refuse(const char* code, const QString& sentence, const QString& detail = {})
{
    return {QString::fromLatin1(code), sentence, detail};
}

Error notRead()
{
    return refuse("SHARED_URL", Text::tr("That is no address of a shared job. It looks like "
                                         "postgresql://USER@HOST/DATABASE?job=NAME."));
}

/// What a person can see and type, and an address keeps: no halves of characters, none that mean nothing, no slashes.
bool isPlain(const QString& text)
{
    const QList<uint> characters = text.toUcs4();
    return std::all_of(characters.begin(), characters.end(),
                       [](uint c) { return QChar::isPrint(c) && c != u'/' && c != u'\\'; });
}

bool isGoodName(const QString& name)
{
    return !name.isEmpty() && name == name.trimmed() && !name.startsWith(u'.') && !name.contains(u'@') &&
           foldedName(name).toUtf8().size() <= longestJobName && name.toUtf8().size() <= longestJobName &&
           isPlain(name);
}

} // namespace

bool SharedJobUrl::isMeant(QStringView text)
{
    return text.contains(u"://");
}

Result<SharedJobUrl> SharedJobUrl::parse(const QString& text)
{
    // Whatever else is wrong: what was typed is not repeated, since it may hold a password.
    const QUrl url(text, QUrl::StrictMode);
    if (!isMeant(text) || !url.isValid() || url.scheme() != scheme || url.hasFragment())
        return notRead();
    if (!url.password().isEmpty())
        return refuse("SHARED_URL_PASSWORD",
                      Text::tr("A password in the address of a job would be read by other users of this computer. "
                               "Leave it out, and have it kept with: firstringctl job password ADDRESS."));
    SharedJobUrl job{.user = url.userName(QUrl::FullyDecoded),
                     .host = url.host(QUrl::FullyDecoded),
                     .port = url.port(usualPort),
                     .database = url.path(QUrl::FullyDecoded).mid(1)};
    if (job.port < 1)
        return notRead();
    const QUrlQuery query(url);
    for (const auto& [name, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (name == u"job")
            job.job = value;
        else if (name == u"sslmode")
            job.tls = value;
        else if (name == u"sslrootcert")
            job.rootCertificate = value;
        else if (name == u"host" && job.host.isEmpty() && value.startsWith(u'/'))
            job.host = value;
        else
            return refuse("SHARED_URL", Text::tr("“%1” is not known in the address of a shared job. There may be job, "
                                                 "sslmode, sslrootcert, and host for the folder of a socket.")
                                            .arg(name));
    }
    static const QStringList modes{QStringLiteral("disable"), QStringLiteral("prefer"), QStringLiteral("require"),
                                   QStringLiteral("verify-ca"), verifyFull};
    if (!job.tls.isEmpty() && !modes.contains(job.tls))
        return refuse("SHARED_URL_TLS", Text::tr("sslmode is one of %1.").arg(modes.join(QLatin1String(", "))),
                      job.tls);
    if (job.database.isEmpty())
        job.database = usualDatabase;
    if (!isPlain(job.database) || !isPlain(job.user))
        return notRead();
    if (job.job.isEmpty())
        return refuse("SHARED_URL_JOB", Text::tr("The address does not say which job of that database is meant: add "
                                                 "?job=NAME."));
    if (!isGoodName(job.job))
        return refuse("SHARED_URL_JOB",
                      Text::tr("The name of a shared job has at most 50 bytes, printable characters, no slash, no @, "
                               "no dot at its beginning and no blank at its ends."));
    return job;
}

QString SharedJobUrl::toString() const
{
    QUrl url;
    url.setScheme(scheme);
    url.setUserName(user);
    QUrlQuery query;
    const bool isFolder = host.startsWith(u'/');
    url.setHost(isFolder || host.isEmpty() ? QLatin1String("") : host); // not null: the // stands even before nothing
    if (isFolder)
        query.addQueryItem(QStringLiteral("host"), QString::fromLatin1(QUrl::toPercentEncoding(host, "/")));
    if (port != usualPort)
        url.setPort(port);
    url.setPath(u'/' + database);
    query.addQueryItem(QStringLiteral("job"), QString::fromLatin1(QUrl::toPercentEncoding(job)));
    if (!tls.isEmpty())
        query.addQueryItem(QStringLiteral("sslmode"), tls);
    if (!rootCertificate.isEmpty())
        query.addQueryItem(QStringLiteral("sslrootcert"),
                           QString::fromLatin1(QUrl::toPercentEncoding(rootCertificate)));
    url.setQuery(query);
    return QString::fromLatin1(url.toEncoded());
}

bool SharedJobUrl::isLocal() const
{
    return host.isEmpty() || host.startsWith(u'/') || host == u"localhost" || host == u"::1" || ipv4(host) >> 24 == 127;
}

QString SharedJobUrl::tlsMode() const
{
    return !tls.isEmpty() ? tls : isLocal() ? QStringLiteral("prefer") : verifyFull;
}

QString SharedJobUrl::tlsWarning() const
{
    const QString mode = tlsMode();
    if (isLocal() || mode == verifyFull)
        return {};
    if (mode == u"disable" || mode == u"prefer")
        return Text::tr("Whoever is between here and %1 may read and change the job, passwords of the database too: "
                        "its address asks for no TLS. Take sslmode=verify-full.")
            .arg(host);
    return Text::tr("It is not checked whether %1 is the database that is meant: the address asks for less than "
                    "sslmode=verify-full.")
        .arg(host);
}

QString SharedJobUrl::localName() const
{
    const bool isSocket = host.isEmpty() || host.startsWith(u'/');
    QString name = job + u'@' + (isSocket ? QStringLiteral("localhost") : host);
    if (port != usualPort)
        name += u' ' + QString::number(port);
    if (database != usualDatabase)
        name += u' ' + database;
    return name.replace(u':', u'-').replace(u'\\', u'-');
}

QString SharedJobUrl::login() const
{
    return QStringLiteral("%1@%2:%3/%4").arg(user, host).arg(port).arg(database);
}

QString SharedJobUrl::schema() const
{
    return QStringLiteral("firstring_") + foldedName(job);
}

} // namespace firstring
