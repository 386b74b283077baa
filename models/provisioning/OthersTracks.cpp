// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/TrackMerge.h"
#include "models/provisioning/Provisioner.h"

namespace firstring {

namespace {

constexpr qint64 justNowMs = 60'000;

} // namespace

void Provisioner::hear(const QList<PhoneTrack>& tracks, const QList<MacAddress>& forgotten)
{
    m_addresses.forget(forgotten);
    for (const MacAddress mac : forgotten)
        m_phones.remove(mac); // nothing is told: who forgot it has told it
    bool isRolledOut = !forgotten.isEmpty();
    for (const PhoneTrack& theirs : tracks) {
        if (!theirs.status.mac.isZero())
            hearOne(theirs);
        isRolledOut = isRolledOut || m_rollout.contains(theirs.status.mac);
    }
    if (isRolledOut)
        m_rollout.readAgain();
}

void Provisioner::hearOne(const PhoneTrack& theirs)
{
    const MacAddress mac = theirs.status.mac;
    const bool isKnown = m_phones.find(mac) != nullptr;
    KnownPhone& phone = m_phones.at(mac, *m_job);
    const PhoneTrack merged = isKnown ? mergedTrack(phone.track, theirs) : theirs;
    if (isKnown && merged == phone.track)
        return;
    phone.track = merged;
    phone.heardMs = m_clock.monotonicMs();
    if (!theirs.status.address.isEmpty() && m_clock.nowMs() - theirs.status.lastHeardMs < justNowMs)
        m_addresses.note(theirs.status.address, mac, phone.heardMs);
    if (merged == theirs || !m_job->phones.contains(mac))
        return; // they have concluded already
    BootEvidence evidence;
    evidence.what = BootEvidence::What::Looked;
    step(phone, evidence);
    m_news.changed(mac);
}

} // namespace firstring
