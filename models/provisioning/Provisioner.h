// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/domain/JobState.h"
#include "models/provisioning/AgentReader.h"
#include "models/provisioning/BootTracker.h"
#include "models/provisioning/CommonTakers.h"
#include "models/provisioning/FileOffer.h"
#include "models/provisioning/LearningLog.h"
#include "models/provisioning/LeaseRegister.h"
#include "models/provisioning/RolloutWatch.h"
#include "models/provisioning/encryption/Twins.h"

#include <QQueue>

namespace firstring {

/// The one that answers phones, of any transport, and concludes from what they do how far each one is.
///
/// Thread: the server's, all of it. Owner: the server. Holds no socket and reads only the clock given. Whoever owns it
/// calls tick() about once a second and fetches takeNews() several times a second.
class Provisioner final : public RequestHandler
{
public:
    explicit Provisioner(const Clock& clock)
        : m_clock(clock)
    {}

    /// What to serve from now on. Phones that have what is now outdated are found here and in the next tick()s.
    void setJob(JobSnapshot job);
    /// Evidence of an earlier run; before the first request.
    void restore(const QList<PhoneTrack>& tracks);
    /// What other servers of the job saw of these phones. What comes of it here is news only where they lack something.
    void hear(const QList<PhoneTrack>& tracks, const QList<MacAddress>& forgotten);
    /// These phones begin again as Waiting.
    void forget(const QList<MacAddress>& phones);

    Answer answer(const Request& request) override;
    void progress(quint64 id, qint64 bytes) override;
    void finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs) override;
    void handshakeRefused(const QString& source, const QString& why) override;
    void refused(Transport transport, const QString& source, const QString& what, int status) override;

    const JobState& job() const { return *m_job; }
    /// Anybody may fetch the certificate of our CA as \c FileOffer's caName; empty: there is none.
    void setCa(const QByteArray& pem);

    /// What a service saw that hands out no files. The time is put in here, and where no phone is named the only one
    /// that was lately heard from its address (wire.md 2).
    void report(Observation seen);

    /// Another number, another job.
    quint64 jobNumber() const { return m_jobNumber; }

    /// Leases of an earlier run; before the first request.
    void restoreLeases(const QList<DhcpLease>& leases) { m_leases.restore(leases); }
    const LeaseRegister& leases() const { return m_leases; }
    /// A phone asks our DHCP or has an address of it, which the next requests from there are known by.
    void leased(const LeaseNews& news);
    /// What our DHCP tells that phone to ask; \a rcsUrl where nothing else is known.
    QString dhcpUrl(MacAddress mac, const SiteAddress& site, const QString& rcsUrl) const;
    void setDhcpStatus(const DhcpStatus& status) { m_news.setDhcp(status); }
    /// Our DHCP cannot be started.
    void dhcpRefused(DhcpMode mode, const Error& why);

    /// Finds phones that went quiet and goes on with what setJob() left. Quick.
    void tick();

    bool hasNews() const { return !m_news.isEmpty(); }
    /// Everything since the last call, in order; of each phone the latest.
    ServerNews takeNews() { return m_news.take(m_phones); }

    /// Encrypted files, and those that phones asked for in vain. Whoever makes them puts them here.
    TwinShelf& twins() { return m_twins; }

    const LearningLog& learningLog() const { return m_learnt; }

private:
    /// A request between answer() and finished().
    struct Pending
    {
        Observation event; ///< of a whole transfer, or of the refusal
        BootEvidence evidence;
        qint64 steppedMs = -1'000; ///< monotonic; when its track learnt of progress last
        int percentTold = 0;       ///< the last that became an event
    };

    /// Valid until the next call for that phone.
    const BootContext& context(KnownPhone& phone);
    void step(KnownPhone& phone, const BootEvidence& evidence);
    void creditCommon(MacAddress mac, const QString& address, const BootEvidence& own);
    void hearOne(const PhoneTrack& theirs);
    void lookAgain(const std::function<bool(const PhoneStatus&)>& which);
    void recheckSome();

    const Clock& m_clock;
    JobSnapshot m_job = std::make_shared<const JobState>();
    quint64 m_jobNumber = 1; ///< grows with every setJob()
    KnownPhones m_phones;
    NewsQueue m_news{m_clock};
    RolloutWatch m_rollout{m_clock, m_phones, m_news};
    AddressBook m_addresses;
    CommonTakers m_takers;
    OfferCache m_cache;
    CachedFile m_ca;
    TwinShelf m_twins;
    AgentReader m_agents;
    LearningLog m_learnt;
    LeaseRegister m_leases;
    QHash<quint64, Pending> m_pending;
    QQueue<MacAddress> m_recheck; ///< after a change
};

} // namespace firstring
