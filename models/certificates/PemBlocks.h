// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/certificates/OpenSslHandles.h"

#include <vector>

namespace firstring {

/// What stands in a PEM file, as far as TLS needs it (RFC 7468).
struct PemBlocks
{
    std::vector<CertificateHandle> certificates; ///< in the order of the file
    std::vector<KeyHandle> keys;
    bool hasEncryptedKey = false;
    bool hasRequest = false; ///< a certificate that nobody has signed yet
};

/// Adds what is in \a pem to \a blocks; what is neither certificate nor key is passed over. Never asks for a
/// passphrase. CERTIFICATE_BINARY, CERTIFICATE_SIZE, CERTIFICATE_DAMAGED, CERTIFICATE_KEY_DAMAGED.
Result<void> readPem(QByteArrayView pem, PemBlocks& blocks);

} // namespace firstring
