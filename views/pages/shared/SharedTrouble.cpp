// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/shared/SharedTrouble.h"

#include "views/Theme.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SharedTrouble)
};

QString serverOf(const SharedJobUrl& where)
{
    constexpr int usualPort = 5432;
    return theme::isolated(where.port == usualPort ? where.host
                                                   : QStringLiteral("%1:%2").arg(where.host).arg(where.port));
}

SharedTrouble notLetIn(const Error& why, const SharedJobUrl& where, bool typed)
{
    // The name of its file of rules stands in what the database says in any language.
    if (why.detail.contains(u"pg_hba.conf"))
        return {Text::tr("The database on %1 does not let “%2” in from this computer, or only with TLS. Its "
                         "administrator allows it with a line in pg_hba.conf.")
                    .arg(serverOf(where), where.user),
                SharedField::User};
    if (typed)
        return {Text::tr("The database on %1 does not let “%2” in with this password. Check both.")
                    .arg(serverOf(where), where.user),
                SharedField::Password};
    return {Text::tr("The database on %1 wants a password for “%2”. Type it; it is kept, and asked for no more.")
                .arg(serverOf(where), where.user),
            SharedField::Password};
}

} // namespace

SharedTrouble sharedTrouble(const Error& why, const SharedJobUrl& where, bool typed)
{
    if (why.code == u"DATABASE_PASSWORD")
        return notLetIn(why, where, typed);
    if (why.code == u"STORE_AWAY")
        return {Text::tr("No database answers at %1. Check name and port, and whether PostgreSQL runs there and "
                         "listens to other computers.")
                    .arg(serverOf(where)),
                SharedField::Server};
    if (why.code == u"DATABASE_UNKNOWN")
        return {Text::tr("There is no database “%2” on %1. Check its name, or have it made there: F1 tells how.")
                    .arg(serverOf(where), where.database),
                SharedField::Database};
    if (why.code == u"DATABASE_TLS")
        return {Text::tr("%1 did not show that it is the database that is meant, so nothing was sent. It must offer "
                         "TLS, and its certificate must name it and come from an authority that is trusted here. "
                         "Choose the certificate of that authority.")
                    .arg(serverOf(where)),
                SharedField::Tls};
    if (why.code == u"STORE_READ_ONLY")
        return {why.sentence, SharedField::User};
    if (why.code == u"JOB_UNKNOWN" || why.code == u"JOB_EXISTS" || why.code == u"SHARED_URL_JOB")
        return {why.sentence, SharedField::Job};
    return {why.sentence, SharedField::Server};
}

bool isSharedTlsSafe(const SharedJobUrl& url)
{
    return url.tlsWarning().isEmpty();
}

QString sharedTlsText(const SharedJobUrl& url, const std::optional<QString>& tls)
{
    const QString mode = url.tlsMode();
    if (mode == u"verify-full")
        return tls ? Text::tr("Encrypted (%1), and the certificate of the server was checked.")
                         .arg(QString(*tls).replace(QStringLiteral("TLSv"), QStringLiteral("TLS ")))
                   : Text::tr("Everything is encrypted, and the certificate of the server is checked.");
    if (url.isLocal())
        return Text::tr("On this computer: nobody else hears what is said.");
    const bool isOpen = tls ? tls->isEmpty() : mode == u"disable" || mode == u"prefer";
    return isOpen ? Text::tr("Not encrypted: whoever is between here and there may read and change the job.")
                  : Text::tr("Encrypted, but anybody could answer in the place of the server.");
}

} // namespace firstring
