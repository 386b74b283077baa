// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/domain/PhoneTrack.h"
#include "models/provisioning/BootEvidence.h"

#include <QHash>

namespace firstring {

/// What the server keeps about one phone, registered or not.
struct KnownPhone
{
    PhoneTrack track;
    qint64 heardMs = 0; ///< monotonic
    QString told;       ///< the last disagreement about who it is that became an event

    BootContext context; ///< as worked out for the job, model and site below
    quint64 contextJob = 0;
    QString contextModel;
    SiteAddress contextSite;
};

/// Every phone that was heard of. Those of the job stay; of others a bounded number is remembered. Server thread.
class KnownPhones
{
public:
    static constexpr int mostStrangers = 4'096;

    /// Known from now on. Forgets all strangers when one more than mostStrangers comes.
    KnownPhone& at(MacAddress mac, const JobState& job);
    /// Null: nothing was heard of it.
    KnownPhone* find(MacAddress mac);
    const PhoneTrack* track(MacAddress mac) const;
    void remove(MacAddress mac) { m_phones.remove(mac); }

    qsizetype size() const { return m_phones.size(); }
    auto begin() { return m_phones.begin(); }
    auto end() { return m_phones.end(); }
    auto begin() const { return m_phones.cbegin(); }
    auto end() const { return m_phones.cend(); }

private:
    QHash<MacAddress, KnownPhone> m_phones;
    int m_strangers = 0; ///< of m_phones
};

} // namespace firstring
