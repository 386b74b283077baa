// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/domain/JobState.h"
#include "models/domain/Observation.h"
#include "models/domain/gate/GateDecision.h"
#include "models/domain/gate/GateWord.h"
#include "models/domain/gate/ProbeBudget.h"
#include "models/provisioning/FileName.h"
#include "models/provisioning/Request.h"
#include "models/provisioning/gate/ClaimBook.h"

#include <QHash>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>

namespace firstring {

struct OthersNews;

/// Stands before the one that answers phones and decides who gets a phone's own files (trust.md 1): release windows,
/// first-contact locks, the network's own witness, and the budget for asking around.
///
/// Thread: the server's. Owner: the server. Whoever owns it calls restore() and begin() before a listener opens, tick()
/// about once a second, and fetches addNews() several times a second. What is not a phone's own file passes untouched.
/// Who is sent away is told what a stranger is told, by the same code; nothing is worked out for them.
class GateKeeper final : public RequestHandler
{
public:
    using AskWitness = std::function<Witness(const QString& source, MacAddress mac)>;

    GateKeeper(RequestHandler& inner, const Clock& clock, AskWitness witness = {});

    /// Other servers serve this job too: before begin(). \a send takes claims, which settle() answers; meanwhile their
    /// requests wait, or are not answered (TFTP). On a bench no window that is open is opened anew then.
    void share(ClaimBook::Send send);
    void settle(const QList<ClaimAnswer>& answers);
    /// What other servers stored and counted.
    void hear(const OthersNews& news);
    /// Requests whose answer was to come later and can be given now: to be asked again.
    QList<quint64> takeSettled() { return m_claims ? m_claims->takeSettled() : QList<quint64>(); }
    /// What other servers should know, since the last time.
    GateWord takeWord() { return std::exchange(m_word, {}); }

    /// What an earlier run left.
    void restore(const QList<PhoneGate>& gates, const QList<SilencedAddress>& silenced);
    /// The server starts: on a bench that opens the windows of all phones.
    void begin();
    /// A later state; on a bench phones that came in or off hold are released.
    void setJob(const JobSnapshot& job);
    /// People released phones.
    void set(const QList<PhoneGate>& gates);
    /// These are my phones: this address is not counted any more until the server stops.
    void forgive(const QString& address);
    /// What became of phones: a bench lock closes when its phone is Ready.
    void observe(const QList<PhoneTrack>& tracks);
    /// The server stops: what is left of each window is written down.
    void end();
    void tick();

    Answer answer(const Request& request) override;
    void progress(quint64 id, qint64 bytes) override { m_inner.progress(id, bytes); }
    void finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs) override;
    void handshakeRefused(const QString& source, const QString& why) override { m_inner.handshakeRefused(source, why); }
    void refused(Transport transport, const QString& source, const QString& what, int status) override
    {
        m_inner.refused(transport, source, what, status);
    }

    bool hasNews() const;
    void addNews(ServerNews& news);

private:
    static constexpr qint64 sayHeardMs = 5'000; ///< well below takerActiveMs
    static constexpr qsizetype mostWords = 20'000;

    struct Running
    {
        PhoneGate gate;
        qint64 closesMs = 0;   ///< monotonic: when the window does
        qint64 locksMs = 0;    ///< monotonic; 0: does not lock by itself
        qint64 heardMs = 0;    ///< monotonic: the address that took its files
        bool openTold = false; ///< that its file leaves the administrator password open
        qint64 toldMs = 0;     ///< monotonic: when a refusal was last put into the audit log
        qint64 saidMs = 0;     ///< monotonic: when others were last told that its taker is active
    };
    /// A phone's own file between answer() and finished().
    struct Delivery
    {
        MacAddress mac;
        QString name;
        QByteArray digest;
        bool counts = false; ///< of the configuration server role: the one with the secrets
    };

    bool isBench() const { return m_job->defaults.kind != JobKind::Site; }
    /// The phone whose own file that is; zero: everybody's.
    MacAddress ownerOf(const FileName& file) const;
    Answer answerCommon(const Request& request);
    Answer answerOwned(const Request& request, const FileName& file, MacAddress owner);
    void warnOfOpenPassword(Running& running, const Request& request, const QByteArray& cfg, const QString& name);
    /// Nothing: that is decided elsewhere, later.
    std::optional<EventId> decide(const Request& request, MacAddress mac, qint64 now);
    Answer later(const Request& request);
    void take(Running& running, const QString& source, bool moved, qint64 now);
    void takenBy(Running& running, const QString& address, qint64 now);
    void sayHeard(Running& running, qint64 now);
    void sayProbe(const QString& address, MacAddress mac);
    void reopen(MacAddress mac, qint64 now);
    void closeAll(qint64 now);
    bool hasLeft() const { return m_job->defaults.leaving.stage == LeavingStage::Left; }
    void lock(Running& running);
    void sentAway(const Request& request, MacAddress mac, const QString& name, EventId why, qint64 now);
    Answer silence(const Request& request);
    void store(Running& running, qint64 now);
    void audit(AuditRecord record);
    void tell(EventId id, MacAddress mac, const QString& address, const QString& subject);
    void forgetTaker(const QString& address);
    Running& put(const PhoneGate& gate, qint64 now);

    RequestHandler& m_inner;
    const Clock& m_clock;
    AskWitness m_witness;
    JobSnapshot m_job = std::make_shared<const JobState>();
    QHash<MacAddress, Running> m_gates;
    QHash<QString, int> m_takers;         ///< addresses that took files of phones, and of how many
    QHash<QString, MacAddress> m_limited; ///< files of the job for one phone only, by folded name
    ProbeBudget m_budget;
    QSet<quint64> m_silent;
    QHash<quint64, Delivery> m_deliveries;
    qint64 m_savedMs = 0;
    bool m_running = false;
    std::unique_ptr<ClaimBook> m_claims; ///< of a shared job
    GateWord m_word;

    QSet<MacAddress> m_changed;
    QList<SilencedAddress> m_silencedNews;
    QList<AuditRecord> m_audit;
    QList<Observation> m_observations;
};

} // namespace firstring
