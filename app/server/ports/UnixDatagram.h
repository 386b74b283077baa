// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring {

/// Sends one datagram to the Unix socket at \a path; with `@` before its name, to one of the abstract kind. Never
/// blocks; what cannot be sent is lost. Any thread.
void sendToUnixSocket(const QByteArray& path, const QByteArray& datagram);

} // namespace firstring
