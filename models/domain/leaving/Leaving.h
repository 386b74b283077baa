// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// How far phones and this program have parted: staging goes on; every phone is told its last settings; nobody is told
/// anything any more unless it is staged again.
enum class LeavingStage : quint8 { Staging, Leaving, Left };

/// The end of a job (*Finish job*). Part of the job's defaults, so that it is stored, undone and handed to the server
/// as any other setting.
struct Leaving
{
    LeavingStage stage = LeavingStage::Staging;
    QString server;     ///< name of the configuration server that phones of `local` belong to afterwards; may be empty
    qint64 sinceMs = 0; ///< wall clock, milliseconds since 1970 UTC, when the last settings began to be handed out
    qint64 leftMs = 0;  ///< wall clock when the gate was closed; 0: it was not

    friend bool operator==(const Leaving&, const Leaving&) = default;
};

} // namespace firstring
