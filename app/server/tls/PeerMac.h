// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/MacAddress.h"

#include <openssl/types.h>

namespace firstring {

/// The MAC that a phone's certificate names: in the common name, else in an alternative name, with colons, dashes or
/// nothing between the digits. Zero: none.
MacAddress macInCertificate(const X509* certificate);
/// The first MAC in \a text that no other hexadecimal digit touches.
MacAddress macInText(const QString& text);

} // namespace firstring
