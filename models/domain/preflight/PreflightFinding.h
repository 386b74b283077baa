// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/EventCatalogue.h"

#include <QList>
#include <QString>

namespace firstring {

/// What the program offers to do about a finding.
enum class Remedy : quint8 { ByHand, ShowServices, HttpOn8080, TftpOff };

/// One thing to know before the server is started: what was found, what it means for the phones, what to do.
struct PreflightFinding
{
    QString code; ///< stable: `ADDRESS_LOOPBACK`; for tests, `--json` and help
    Severity level =
        Severity::Good;   ///< Good; Warning: phones are served, but; Stop: phones are not served; News: to know
    QString sentence;     ///< translated: what happened and what it means for the phones
    QString fix;          ///< translated: what to do; empty where nothing needs to be done
    QString command = {}; ///< to be copied and typed by an administrator; empty: none
    Remedy remedy = Remedy::ByHand; ///< what the program can do about it itself

    friend bool operator==(const PreflightFinding&, const PreflightFinding&) = default;
};

} // namespace firstring
