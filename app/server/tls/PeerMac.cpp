// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/PeerMac.h"

#include <QRegularExpression>

#include <openssl/x509v3.h>

namespace firstring {

namespace {

QString text(const ASN1_STRING* string)
{
    constexpr int mostCharacters = 256;
    const int length = qMin(ASN1_STRING_length(string), mostCharacters);
    return QString::fromLatin1(reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)), length);
}

} // namespace

MacAddress macInText(const QString& text)
{
    static const QRegularExpression mac(QStringLiteral(
        "(?<![0-9A-Fa-f])[0-9A-Fa-f]{2}(?:([:.-]?)[0-9A-Fa-f]{2})(?:\\1[0-9A-Fa-f]{2}){4}(?![0-9A-Fa-f])"));
    const QRegularExpressionMatch match = mac.match(text);
    if (!match.hasMatch())
        return {};
    const auto parsed = MacAddress::parse(QString(match.captured()).remove(u':').remove(u'-').remove(u'.'));
    return parsed ? *parsed : MacAddress();
}

MacAddress macInCertificate(const X509* certificate)
{
    const X509_NAME* subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0;) {
        const MacAddress mac = macInText(text(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at))));
        if (!mac.isZero())
            return mac;
    }
    auto* names = static_cast<GENERAL_NAMES*>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr));
    MacAddress found;
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names) && found.isZero(); ++i) {
        const GENERAL_NAME* name = sk_GENERAL_NAME_value(names, i);
        if (name->type == GEN_DNS || name->type == GEN_EMAIL || name->type == GEN_URI)
            found = macInText(text(name->d.ia5));
    }
    GENERAL_NAMES_free(names);
    return found;
}

} // namespace firstring
