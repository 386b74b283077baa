// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "models/domain/sync/ApiToken.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace firstring::api {

/// Bytes of a request's body: a batch, or a piece of a file.
inline constexpr qsizetype largestBody = 8 * 1024 * 1024;

/// One request to `/api/v1`, complete and in bounds, from any transport. Holds nothing of a socket; crosses threads.
struct Request
{
    quint64 id = 0;     ///< given by the transport; names the answer
    QByteArray method;  ///< as sent: `GET`
    QByteArray path;    ///< percent-decoded once: `/api/v1/phones`
    QByteArray query;   ///< after `?`, raw
    QByteArray token;   ///< of `Authorization: Bearer`; empty when there is none
    QByteArray ifMatch; ///< of `If-Match`: a tag without quotes, `*`, or empty
    QByteArray ifNoneMatch;
    QByteArray body;
    QString source; ///< address of the client
};

struct Header
{
    QByteArray name;
    QByteArray value;
};

/// What goes back. Content is \a body, or \a blob from the vault.
struct Answer
{
    int status = 200;
    QByteArray contentType = "application/json";
    QByteArray body;
    BlobRef blob;
    QList<Header> headers; ///< ETag, Location, Retry-After ...
};

Answer json(const QJsonObject& object, int status = 200);

/// RFC 9457. \a code becomes the last part of `type`, the member `code`, and never changes; \a sentence is for people.
Answer problem(int status, const QString& code, const QString& sentence);
QJsonObject problemJson(int status, const QString& code, const QString& sentence);

Answer notFound();                                ///< 404
Answer methodNotAllowed(const QByteArray& allow); ///< 405; \a allow: the methods that may be used, `GET, HEAD`
Answer badRequest(const QString& sentence);       ///< 400
Answer forbidden(Role needed);                    ///< 403; \a needed: the least role that may

} // namespace firstring::api
