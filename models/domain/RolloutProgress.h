// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareHold.h"
#include "models/domain/Rollout.h"

#include <QHash>

#include <array>
#include <vector>

namespace firstring {

/// How far one phone of a roll-out is.
enum class RolloutOutcome : quint8 {
    Waiting, ///< it has not begun
    Working, ///< it takes firmware or restarts with it
    Done,    ///< it runs what it shall
    Failed,  ///< one of the events that end the giving out
    Passed,  ///< a person went on without it, or it left the job
};

/// How far a roll-out is, by what is known of each of its phones: a wave may begin when every phone of those before it
/// is done or passed, and nobody new begins once a phone of the present one failed. Nothing latches: a failed phone
/// that later runs what it shall is done, and the roll-out goes on. Pure; one thread.
class RolloutProgress
{
public:
    struct Phone
    {
        MacAddress mac;
        int wave = 0; ///< 0 for the first
        RolloutOutcome outcome = RolloutOutcome::Waiting;
        EventId why = EventId::None; ///< Failed: what happened
    };

    RolloutProgress() = default;
    /// All of its phones wait, those a person passed aside.
    explicit RolloutProgress(const Rollout& rollout);

    bool isEmpty() const { return m_phones.empty(); }
    bool contains(MacAddress mac) const { return m_places.contains(mac); }
    /// Others and passed phones are left as they are. True when that changed something.
    bool set(MacAddress mac, RolloutOutcome outcome, EventId why = EventId::None);

    const std::vector<Phone>& phones() const { return m_phones; } ///< in their order
    int waves() const { return static_cast<int>(m_open.size()); }
    /// The wave whose phones may begin, 0 for the first; waves() when all have what they shall.
    int wave() const { return m_wave; }
    int count(RolloutOutcome outcome) const { return m_counts[static_cast<std::size_t>(outcome)]; }
    bool isFinished() const { return m_wave == waves(); }
    bool isPaused() const { return m_paused; }
    /// The phone of the present wave that failed first, in their order; null: none did.
    const Phone* failed() const;

    /// Why this phone may not begin now. None for phones that are in no roll-out or are passed.
    FirmwareHold hold(MacAddress mac) const;

private:
    std::vector<Phone> m_phones;
    QHash<MacAddress, int> m_places; ///< in m_phones
    std::vector<int> m_open;         ///< phones of each wave that are neither done nor passed
    std::array<int, 5> m_counts{};
    int m_wave = 0;
    bool m_paused = false;
};

/// `Wave 2 of 5: 6 phones done, 4 at work, 30 wait`, translated: how far it is in one line.
QString rolloutText(const RolloutProgress& progress);

/// `40 phones done, 1 left out`, translated.
QString doneText(const RolloutProgress& progress);

/// `wave 3 of 5`, translated; \a wave counts from 0.
QString waveText(int wave, int waves);

} // namespace firstring
