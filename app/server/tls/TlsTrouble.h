// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// What a technician can do about a handshake that ended with that code of OpenSSL's queue, in a sentence; 0: the
/// client hung up. Translated; holds nothing of the peer.
QString tlsTrouble(unsigned long code);

} // namespace firstring
