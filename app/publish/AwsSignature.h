// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>

namespace firstring {

/// A key of an object store. The secret is never printed.
struct S3Key
{
    QByteArray id;
    QByteArray secret;
    QByteArray session; ///< of a temporary key, or empty

    bool isEmpty() const { return id.isEmpty() || secret.isEmpty(); }
};

/// One request as it will go out, before it is signed.
struct S3Request
{
    QByteArray method; ///< `PUT`
    QByteArray host;   ///< as the Host header has it: with its port where that is not the usual one
    QByteArray path;   ///< encoded by s3Encoded(): `/bucket/cfg/startup.cfg`
    QList<QPair<QByteArray, QByteArray>> query;   ///< not encoded yet
    QByteArray payloadHash;                       ///< SHA-256 of the body, hexadecimal
    QList<QPair<QByteArray, QByteArray>> headers; ///< more to sign, names in small letters
};

/// The headers to add: authorization, x-amz-date, x-amz-content-sha256 and, for temporary keys, x-amz-security-token.
/// AWS signature version 4 for the service `s3` ("Authenticating Requests: Using the Authorization Header", Amazon S3
/// API Reference). Pure.
QList<QPair<QByteArray, QByteArray>> s3Signature(const S3Request& request, const S3Key& key, const QByteArray& region,
                                                 const QDateTime& now);

/// Percent-encoded as signatures want it: all but A-Z a-z 0-9 - . _ ~ and, in paths, the slash.
QByteArray s3Encoded(const QByteArray& text, bool keepSlashes);
/// `a=1&b=2`, encoded and in the order of signatures.
QByteArray s3Query(const QList<QPair<QByteArray, QByteArray>>& query);

} // namespace firstring
