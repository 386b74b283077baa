// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/unit/provisioning/TestJob.h"

namespace firstring::test {

/// The sample job, and 5.1.0 for every 6867i.
inline JobState jobWithFirmware()
{
    JobState job = sampleJob();
    job.defaults.firmware.insert(QStringLiteral("6867i"), QStringLiteral("5.1.0"));
    return job;
}

/// The phone, which runs \a version, asks its configuration server for the file of all and for its own.
inline void readConfig(Bench& bench, MacAddress mac, const QByteArray& version, Ending ending = Ending::Whole)
{
    bench.http(mac, "/cfg/startup.cfg", version, ending);
    bench.http(mac, own(mac, "cfg/"), version, ending);
}

} // namespace firstring::test
