// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tls/TlsTrouble.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/ssl.h>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TlsTrouble)
};

} // namespace

QString tlsTrouble(unsigned long code)
{
    if (code == 0)
        return Text::tr("the other side hung up before it was ready. If it is a phone, it may not believe the "
                        "server's certificate: give it the CA first.");
    switch (ERR_GET_REASON(code)) {
    case SSL_R_HTTP_REQUEST:
        return Text::tr("it spoke plain HTTP to the HTTPS port. Give the phone an address that begins with https, or "
                        "the HTTP port.");
    case SSL_R_UNSUPPORTED_PROTOCOL:
    case SSL_R_VERSION_TOO_LOW:
    case SSL_R_WRONG_SSL_VERSION:
    case SSL_R_TLSV1_ALERT_PROTOCOL_VERSION:
        return Text::tr("it speaks only a TLS that is too old. Switch on the listener for old phones, or serve it by "
                        "HTTP.");
    case SSL_R_NO_SHARED_CIPHER:
    case SSL_R_NO_SUITABLE_SIGNATURE_ALGORITHM:
    case SSL_R_NO_SHARED_SIGNATURE_ALGORITHMS:
    case SSL_R_SSLV3_ALERT_HANDSHAKE_FAILURE:
        return Text::tr("it and the server have no cipher in common. If it is an old phone, use the listener for old "
                        "phones, or HTTP.");
    case SSL_R_TLSV1_ALERT_UNKNOWN_CA:
    case SSL_R_SSLV3_ALERT_BAD_CERTIFICATE:
    case SSL_R_SSLV3_ALERT_CERTIFICATE_UNKNOWN:
    case SSL_R_SSLV3_ALERT_UNSUPPORTED_CERTIFICATE:
        return Text::tr("it does not believe the server's certificate. Give the phone the CA by HTTP or TFTP first "
                        "(https user certificates), or let it go without the check.");
    case SSL_R_SSLV3_ALERT_CERTIFICATE_EXPIRED:
        return Text::tr("it finds the server's certificate out of date. Look whether the phone knows the right time.");
    case SSL_R_PEER_DID_NOT_RETURN_A_CERTIFICATE:
        return Text::tr("it showed no certificate, and this server asks phones for one.");
    case SSL_R_CERTIFICATE_VERIFY_FAILED:
        return Text::tr("its certificate was not made by the CA that this server trusts for phones, or is out of "
                        "date.");
    default:
        return Text::tr("what it sent is not TLS as this server knows it.");
    }
}

} // namespace firstring
