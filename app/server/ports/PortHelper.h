// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/porthelper/Protocol.h"
#include "models/base/Result.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace firstring {

/// The small program beside ours that may open ports below 1024 and hands us the sockets, so that neither the window
/// nor the command line ever needs more rights than a user has. A value; any thread.
class PortHelper final
{
public:
    /// \a program: its file; empty: there is none.
    explicit PortHelper(QString program = {})
        : m_program(std::move(program))
    {}

    /// Where it is installed, seen from the folder of this program: beside it, or in the libexec folder. With an empty
    /// program if it is nowhere.
    static PortHelper installed(const QString& programFolder);

    const QString& program() const { return m_program; }
    bool isInstalled() const { return !m_program.isEmpty(); }
    /// It is installed and an administrator gave it its right.
    bool isReady() const;
    /// What an administrator types to give it its right.
    QString grantCommand() const;
    /// It binds that port when asked.
    static bool knows(porthelper::Kind kind, int port);

    /// A socket bound there, which belongs to the caller, or why there is none: `PORT_HELPER_POWERLESS`,
    /// `PORT_HELPER_SILENT`, or what portRefusal() says. Waits for it, at most patienceMs.
    static constexpr int patienceMs = 3000;
    Result<int> bind(porthelper::Kind kind, const QHostAddress& address, int port) const;

private:
    QString m_program;
};

} // namespace firstring
