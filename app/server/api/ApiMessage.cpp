// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ApiMessage.h"

#include <QJsonDocument>

namespace firstring::api {

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

} // namespace firstring::api
