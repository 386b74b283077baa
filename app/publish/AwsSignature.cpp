// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/publish/AwsSignature.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace firstring {

namespace {

using Headers = QList<QPair<QByteArray, QByteArray>>;

QByteArray mac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

QByteArray hexHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray s3Encoded(const QByteArray& text, bool keepSlashes)
{
    return text.toPercentEncoding(keepSlashes ? "/" : "");
}

QByteArray s3Query(const Headers& query)
{
    QList<QByteArray> parts;
    for (const auto& [name, value] : query)
        parts.append(s3Encoded(name, false) + '=' + s3Encoded(value, false));
    std::sort(parts.begin(), parts.end());
    return parts.join('&');
}

Headers s3Signature(const S3Request& request, const S3Key& key, const QByteArray& region, const QDateTime& now)
{
    const QByteArray time = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = time.left(8);
    Headers added{{"x-amz-content-sha256", request.payloadHash}, {"x-amz-date", time}};
    if (!key.session.isEmpty())
        added.append({"x-amz-security-token", key.session});

    Headers headers = request.headers + added;
    headers.append({"host", request.host});
    std::sort(headers.begin(), headers.end());
    QByteArray canonical = request.method + '\n' + request.path + '\n' + s3Query(request.query) + '\n';
    QList<QByteArray> names;
    for (const auto& [name, value] : std::as_const(headers)) {
        canonical += name + ':' + value.trimmed() + '\n';
        names.append(name);
    }
    const QByteArray signedNames = names.join(';');
    canonical += '\n' + signedNames + '\n' + request.payloadHash;

    const QByteArray scope = day + '/' + region + "/s3/aws4_request";
    const QByteArray toSign = "AWS4-HMAC-SHA256\n" + time + '\n' + scope + '\n' + hexHash(canonical);
    const QByteArray signingKey = mac(mac(mac(mac("AWS4" + key.secret, day), region), "s3"), "aws4_request");
    added.append({"authorization", "AWS4-HMAC-SHA256 Credential=" + key.id + '/' + scope + ",SignedHeaders=" +
                                       signedNames + ",Signature=" + mac(signingKey, toSign).toHex()});
    return added;
}

} // namespace firstring
