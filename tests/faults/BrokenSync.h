// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/faults/Drill.h"
#include "tests/support/SyncStation.h"

namespace firstring::test {

/// An edit of one phone.
Edit putPhone(const Phone& phone);

/// A workstation and a site with a line between them that breaks. Both are edited, a run is broken, and the run after
/// it must bring both together: nothing is there twice, no edit is lost, every file is whole. What does not hold fails
/// the test that asked.
class BrokenSync
{
public:
    BrokenSync();

    quint32 seed() const { return m_seed; }
    QRandomGenerator& random() { return m_random; }
    SiteServer& site() { return m_site; }
    SyncStation& station() { return *m_station; }
    SitePeople& people() { return *m_people; }
    FaultProxy& line() { return *m_line; }
    /// A new line, which looks into what is said, or counts TLS as it passes. The one before is gone.
    void useLine(bool speaks);

    /// Something of every course on both sides: new, changed, removed, merged, files both ways.
    void edit();
    /// Phone 1 to 15 of the last edit(); it touches 1 to 8.
    MacAddress phone(int number) const;
    /// Edits, breaks, runs, runs again, and looks. Gives the account of the run that was broken.
    SyncAccount breakOne(const std::function<void()>& breakIt);
    /// How many exchanges or connections the line broke in the last breakOne().
    int lastBroken() const { return m_lastBroken; }

private:
    void isSettled(const SyncInput& before);

    quint32 m_seed = drillSeed();
    QRandomGenerator m_random{m_seed};
    SiteServer m_site;
    std::unique_ptr<FaultProxy> m_line;
    std::unique_ptr<SyncStation> m_station;
    std::unique_ptr<SitePeople> m_people;
    int m_round = 0;
    int m_lastBroken = 0;
    JobState m_wanted; ///< what both must come to
};

} // namespace firstring::test
