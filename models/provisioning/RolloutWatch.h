// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/provisioning/NewsQueue.h"
#include "models/provisioning/RolloutGate.h"

namespace firstring {

/// Who may take firmware now, while the server runs: the roll-out of the job as its phones show it, and the time of
/// day. Tells every step of a roll-out once. Server thread.
class RolloutWatch
{
public:
    /// \a phones and \a news outlive it.
    RolloutWatch(const Clock& clock, const KnownPhones& phones, NewsQueue& news);

    void setJob(JobSnapshot job);
    /// The same job, but evidence came or went all at once; nothing is told of that.
    void readAgain();
    /// Something was seen about this phone. True: those who wait may go on now, or wait for another reason.
    bool follow(const PhoneTrack& track, const Assignment& assignment);
    /// True once when the hours in which firmware is given out begin or end.
    bool windowTurned();

    bool contains(MacAddress mac) const { return m_progress.contains(mac); }
    /// Why a phone with that evidence may not begin with firmware now.
    FirmwareHold holdFor(const PhoneTrack& track, const Assignment& assignment) const;
    /// Why whoever asks for firmware is not given it: \a phone is null where nobody can be named, \a says is the
    /// version that the request names. A phone that has what it shall run is given the file all the same: it looks at
    /// its beginning and leaves it.
    FirmwareHold holdForRequest(const PhoneTrack* phone, const FirmwareVersion& says,
                                const Assignment& assignment) const;

private:
    /// What is told of a roll-out when it changes.
    struct Stand
    {
        qint64 startedMs = 0;
        int wave = 0;
        bool stopped = false;

        friend bool operator==(const Stand&, const Stand&) = default;
    };
    Stand stand() const;
    bool tell(const Stand& before);
    int localMinute() const;

    const Clock& m_clock;
    const KnownPhones& m_phones;
    NewsQueue& m_news;
    JobSnapshot m_job = std::make_shared<const JobState>();
    RolloutProgress m_progress;
    bool m_windowOpen = true; ///< firmware may be given out at this time of day
};

} // namespace firstring
