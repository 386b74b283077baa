// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/transport/ListeningSockets.h"
#include "models/base/Result.h"

#include <QByteArray>

#include <memory>

namespace firstring {

/// The sockets that systemd, or a program that does as it does, handed to this process when it started it
/// (sd_listen_fds(3): LISTEN_PID, LISTEN_FDS, LISTEN_FDNAMES). A socket belongs to the service that its name says
/// (`http`, `https`, `tftp`, `dhcp`, `mdns`, `syslog`, `ntp`); one with another name, which systemd makes of its unit,
/// to the service that its kind and port tell. None were handed over: an empty set. `ACTIVATION_SOCKET`: one belongs to
/// no service, or two to one. Takes the variables away, so that a second call finds none. Main thread, before others
/// start.
Result<std::shared_ptr<const ListeningSockets>> socketsFromSystemd();

/// Tells systemd how we are (sd_notify(3)): `READY=1`, `STOPPING=1`, with `STATUS=...` on a line of its own. Nothing
/// without NOTIFY_SOCKET. Never blocks. Any thread.
void notifySystemd(const QByteArray& state);
/// The same for the begin of a reload; `READY=1` ends it.
void notifySystemdReloading();

} // namespace firstring
