// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/certificates/Certificate.h"

#include <openssl/x509.h>

namespace firstring {

// What the sources of this folder share, besides the handles.

CertificateFacts factsOf(X509* certificate);

/// Without it OpenSSL asks for a passphrase at the terminal.
inline int refusePassphrase(char*, int, int, void*)
{
    return -1;
}

} // namespace firstring
