// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace firstring {

class Clock;
class Dialogs;
class FleetControl;
class NetworkScanControl;
class PreflightControl;
class Selection;
class ServerControl;
class SyncControl;
class Vault;
class WhyDesk;
class Workspace;

/// What every page is handed: the job, the ports through which it acts, and the shared selection. All outlive the
/// window; app/workstation owns them. Main thread.
struct Context
{
    Workspace& workspace;
    ServerControl& server;
    FleetControl& fleet;
    Vault& vault;
    Dialogs& dialogs;
    Selection& selection;
    const Clock& clock;
    PreflightControl* preflight = nullptr; ///< nobody looks around: only addresses are known
    NetworkScanControl* scan = nullptr;    ///< nobody scans
    SyncControl* sync = nullptr;           ///< nobody syncs
    WhyDesk* why = nullptr;                ///< nobody explains why a phone is as it is
};

} // namespace firstring
