// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiMessage.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace firstring::api {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RemoteAccess)
};

} // namespace

Answer json(const QJsonObject& object, int status)
{
    return {.status = status, .body = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QJsonObject problemJson(int status, const QString& code, const QString& sentence)
{
    return {{QStringLiteral("type"), QStringLiteral("urn:firstring:problem:") + code.toLower().replace(u'_', u'-')},
            {QStringLiteral("code"), code},
            {QStringLiteral("title"), sentence},
            {QStringLiteral("status"), status}};
}

Answer problem(int status, const QString& code, const QString& sentence)
{
    Answer answer = json(problemJson(status, code, sentence), status);
    answer.contentType = "application/problem+json";
    if (status == 401)
        answer.headers.append(Header{"WWW-Authenticate", "Bearer"});
    return answer;
}

Answer notFound()
{
    return problem(404, QStringLiteral("NOT_FOUND"), Text::tr("There is nothing at this address."));
}

Answer methodNotAllowed(const QByteArray& allow)
{
    Answer answer =
        problem(405, QStringLiteral("METHOD"), Text::tr("That cannot be done with what is at this address."));
    answer.headers.append(Header{"Allow", allow});
    return answer;
}

Answer badRequest(const QString& sentence)
{
    return problem(400, QStringLiteral("REQUEST_SHAPE"), sentence);
}

Answer forbidden(Role needed)
{
    return problem(403, QStringLiteral("ROLE_TOO_LOW"),
                   Text::tr("This account may not do that. Ask for one with the role “%1”.").arg(roleName(needed)));
}

} // namespace firstring::api
