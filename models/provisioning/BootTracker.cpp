// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/BootTracker.h"

#include "models/provisioning/BootArrival.h"
#include "models/provisioning/BootFirmware.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BootTracker)
};

/// A request that begins a phone's round at a place.
bool isConfigKind(FileKind kind)
{
    return kind == FileKind::Common || kind == FileKind::ModelConfig || kind == FileKind::PhoneConfig;
}

/// One step of one phone. Facts first, then the state that follows from them.
class Step
{
public:
    Step(PhoneTrack track, const BootEvidence& evidence, const BootContext& context)
        : m_track(std::move(track))
        , m_before(m_track.status)
        , m_evidence(evidence)
        , m_context(context)
    {}

    BootChange run()
    {
        switch (m_evidence.what) {
        case BootEvidence::What::Asked:
            hear();
            ask();
            break;
        case BootEvidence::What::Progress:
            progress();
            break;
        case BootEvidence::What::Ended:
            end();
            break;
        case BootEvidence::What::Quiet:
            quiet();
            break;
        case BootEvidence::What::Leased:
            beSeen();
            break;
        case BootEvidence::What::Looked:
            look();
            break;
        }
        conclude();
        tellState();
        return {std::move(m_track), std::move(m_news)};
    }

private:
    PhoneStatus& status() { return m_track.status; }
    const PhoneStatus& status() const { return m_track.status; }

    void work(PhoneState state, const QString& subject = {})
    {
        status().state = state;
        status().subject = subject;
        status().reason = EventId::None;
        status().changedFiles = 0;
        if (state != PhoneState::Firmware)
            status().percent = 0;
    }
    void stop(EventId reason, const QString& subject)
    {
        work(PhoneState::Stopped, subject);
        status().reason = reason;
    }
    void tell(EventId id, const QString& subject = {}) { m_news.append({id, subject}); }

    void hear()
    {
        const bool cameBack = status().state == PhoneState::Rebooting;
        status().lastHeardMs = m_context.nowMs;
        status().address = m_evidence.address;
        m_track.reachedAddress = m_evidence.site.address;
        m_track.reachedHttpPort = m_evidence.site.httpPort;
        m_track.reachedHttpsPort = m_evidence.site.httpsPort;
        if (!m_evidence.model.isEmpty())
            status().model = m_evidence.model;
        if (cameBack) {
            ++status().reboots;
            m_track.redirectTaken = false;
            m_track.configAsked = false;
            m_track.startupMs = m_track.registeredMs = 0; // it will call again at the end of this start
            work(PhoneState::AskedRcs);
        }
        hearFirmware(m_track, m_evidence.version, cameBack);
    }

    /// It begins again at the RCS after it had arrived: reset to factory defaults, or staged again.
    void beginNewRound()
    {
        m_track.redirectTaken = false;
        m_track.configAsked = false;
        m_track.commonTaken.clear();
        m_track.modelTaken.clear();
        m_track.phoneTaken.clear();
        m_track.startupMs = m_track.registeredMs = 0;
        m_track.wholeDownloads = m_track.imageDownloads = 0;
        m_track.versionsReported = m_track.versionsReported.mid(m_track.versionsReported.size() - 1);
        status().reboots = 0;
    }

    bool hadArrived() const
    {
        return m_before.state == PhoneState::Ready || m_before.state == PhoneState::Outdated ||
               (m_before.state == PhoneState::Redirected && m_context.isOutside());
    }

    void ask()
    {
        const FileName& file = m_evidence.file;
        if (m_evidence.turnedBack) {
            tell(EventId::RedirectNotFollowed, m_context.assignment.configServer.value);
            m_track.redirectTaken = false;
            m_track.notFollowing = !m_context.isOutside();
        }
        if (m_evidence.refusal == EventId::VariableMissing)
            return stop(EventId::VariableMissing, m_context.missing);
        if (m_evidence.refusal == EventId::FileAbsentPhoneStops)
            return stop(EventId::FileAbsentPhoneStops, file.name);
        // Only where nothing says otherwise: a phone that reports a version runs SIP software.
        if (!m_evidence.minet.isEmpty() && status().version.isEmpty())
            return stop(EventId::PhoneMinet, m_evidence.minet);
        if (file.kind == FileKind::Firmware) {
            if (m_evidence.status == 200) {
                work(PhoneState::Firmware, file.name);
                status().percent = 0;
                if (!isFirmwareSatisfied(m_track, m_context.assignment))
                    tell(EventId::FirmwareStarted, file.name);
            }
        } else if (m_evidence.role == FileRole::Branding) {
            if (m_evidence.status == 200 && !hadArrived())
                work(PhoneState::Branding, file.name);
        } else if (m_evidence.role == FileRole::Config && isConfigKind(file.kind)) {
            m_track.configAsked = true;
            if (file.kind == FileKind::ModelConfig && m_evidence.status != 200)
                m_track.modelTaken.clear();
            work(PhoneState::Reading);
        } else if (m_evidence.role == FileRole::Rcs && isConfigKind(file.kind)) {
            if (file.kind == FileKind::Common && hadArrived())
                beginNewRound();
            if (!m_track.redirectTaken && !m_track.configAsked)
                work(PhoneState::AskedRcs);
        }
        const bool asleep = status().state == PhoneState::Waiting || status().state == PhoneState::Seen ||
                            status().state == PhoneState::Unknown || status().state == PhoneState::OnHold ||
                            (status().state == PhoneState::Stopped && status().reason == EventId::PhoneQuiet);
        if (asleep)
            work(m_track.configAsked ? PhoneState::Reading : PhoneState::AskedRcs);
    }

    void progress()
    {
        if (m_evidence.file.kind != FileKind::Firmware || m_evidence.total <= 0)
            return;
        if (status().state != PhoneState::Firmware)
            work(PhoneState::Firmware, m_evidence.file.name);
        status().percent = static_cast<int>(qBound(qint64(0), m_evidence.bytes * 100 / m_evidence.total, qint64(100)));
        status().lastHeardMs = m_context.nowMs;
    }

    bool isWhole() const
    {
        return m_evidence.ending == Ending::Whole || m_evidence.ending == Ending::Unchanged ||
               (m_evidence.ending == Ending::Part && m_evidence.total > 0 && m_evidence.bytes >= m_evidence.total);
    }

    void end()
    {
        if (m_evidence.status != 200)
            return;
        if (m_evidence.file.kind == FileKind::Firmware)
            endFirmware();
        else if (m_evidence.role == FileRole::Evidence)
            called();
        else if (isWhole())
            took();
    }

    void called()
    {
        if (m_evidence.ending == Ending::HeadOnly)
            return;
        const QString what = m_evidence.file.key;
        if (what == QLatin1String("startup"))
            m_track.startupMs = m_context.nowMs;
        else if (what == QLatin1String("registered"))
            m_track.registeredMs = m_context.nowMs;
        else
            return;
        m_track.configAsked = true; // it runs what it was told: it followed, wherever that is
    }

    void take(QByteArray& place)
    {
        if (place == m_evidence.digest)
            return;
        place = m_evidence.digest;
        m_track.startupMs = m_track.registeredMs = 0;
    }

    void beRedirected()
    {
        work(PhoneState::Redirected, m_context.isOutside() ? m_context.assignment.configServer.value : QString());
    }

    void took()
    {
        const FileKind kind = m_evidence.file.kind;
        if (m_evidence.role == FileRole::Branding) {
            m_track.brandingTaken.insert(m_evidence.digest);
        } else if (m_evidence.role == FileRole::Rcs && kind == FileKind::PhoneConfig) {
            m_track.redirectTaken = true;
            if (m_context.isOutside())
                m_track.startupMs = m_track.registeredMs = 0;
            if (!m_track.configAsked)
                work(PhoneState::Redirected,
                     m_context.isOutside() ? m_context.assignment.configServer.value : QString());
        } else if (m_evidence.role == FileRole::Config && kind == FileKind::Common) {
            take(m_track.commonTaken);
        } else if (m_evidence.role == FileRole::Config && kind == FileKind::ModelConfig) {
            take(m_track.modelTaken);
        } else if (m_evidence.role == FileRole::Config && kind == FileKind::PhoneConfig) {
            take(m_track.phoneTaken);
            if (m_context.leaving && m_evidence.digest == m_context.phoneDigest)
                tell(EventId::LastSettingsTaken, m_evidence.file.name);
            if (m_context.isOutside()) // its own file names its new server as well
                beRedirected();
        }
    }

    void endFirmware()
    {
        const bool saysVersion = !m_evidence.version.isEmpty();
        if (m_evidence.ending == Ending::Damaged)
            return stop(EventId::FileDamaged, m_evidence.file.name);
        const bool knowsIt = isEarlyStop(m_evidence, m_context) || runsAssigned(m_evidence, m_context) ||
                             m_evidence.ending == Ending::Unchanged;
        if (knowsIt)
            knowFirmware(m_track, m_evidence.digest, saysVersion);
        if (knowsIt || m_evidence.ending == Ending::HeadOnly) {
            if (m_track.redirectTaken && !m_track.configAsked)
                beRedirected();
            else if (status().state == PhoneState::Firmware)
                work(m_track.configAsked ? PhoneState::Reading : PhoneState::AskedRcs);
            return;
        }
        if (!isWhole()) {
            m_track.abortedDownloads += m_evidence.ending == Ending::Aborted;
            return;
        }
        takeFirmware(m_track, m_evidence.digest, m_context.assignment, saysVersion);
        work(PhoneState::Rebooting, m_evidence.file.name);
    }

    void quiet()
    {
        const qint64 limit = quietLimitMs(status().state);
        const bool isEnd = status().state == PhoneState::Redirected && m_context.isOutside();
        if (limit > 0 && m_evidence.quietMs >= limit && !isEnd)
            stop(EventId::PhoneQuiet, Text::tr("%n minute(s)", nullptr, static_cast<int>(limit / 60'000)));
    }

    /// It is on the network. That shows nothing about files: a phone that is further on stays there.
    void beSeen()
    {
        status().lastHeardMs = m_context.nowMs;
        if (!m_evidence.address.isEmpty())
            status().address = m_evidence.address;
        if (status().model.isEmpty())
            status().model = m_evidence.model;
        const bool wasAsleep = status().state == PhoneState::Waiting || status().state == PhoneState::Unknown ||
                               status().state == PhoneState::OnHold ||
                               (status().state == PhoneState::Stopped && status().reason == EventId::PhoneQuiet);
        if (wasAsleep)
            work(PhoneState::Seen);
    }

    void look()
    {
        const PhoneState state = status().state;
        const bool wasElsewhere = state == PhoneState::Unknown || state == PhoneState::OnHold;
        const bool wasHeldBack =
            (state == PhoneState::Stopped && status().reason != EventId::PhoneQuiet) || state == PhoneState::Looping;
        if (wasElsewhere || wasHeldBack)
            work(PhoneState::Waiting);
        if (state == PhoneState::Redirected && !status().subject.isEmpty() &&
            status().subject.compare(m_context.assignment.configServer.value, Qt::CaseInsensitive) != 0) {
            work(PhoneState::Outdated);
            status().changedFiles = 1;
        }
    }

    bool isAwake() const
    {
        return status().state != PhoneState::Stopped && status().state != PhoneState::Rebooting &&
               status().state != PhoneState::Firmware;
    }

    void conclude()
    {
        if (!m_context.registered)
            return work(PhoneState::Unknown);
        if (m_context.onHold)
            return work(PhoneState::OnHold);
        if (status().state == PhoneState::Rebooting && m_before.state != PhoneState::Rebooting)
            return; // what it has now is about to be replaced
        const Assignment& assignment = m_context.assignment;
        if (status().state != PhoneState::Rebooting && isLooping(m_track, assignment)) {
            work(PhoneState::Looping, assignment.image->version);
            status().reason = EventId::FirmwareLoop;
        } else if (status().state != PhoneState::Rebooting && isMislabelled(m_track, assignment)) {
            stop(EventId::FirmwareMislabelled,
                 Text::tr("this image reports %1, the catalogue says %2")
                     .arg(m_track.firmwareReports, mislabelledImage(m_track, assignment)->version));
        } else if (m_before.state == PhoneState::Stopped && m_before.reason == EventId::VariableMissing &&
                   !m_context.missing.isEmpty()) {
            stop(EventId::VariableMissing, m_context.missing);
        } else if (status().state != PhoneState::Stopped && status().state != PhoneState::Rebooting &&
                   hasArrived(m_track, m_context)) {
            work(PhoneState::Ready);
        } else if (isAwake() && waitsForFirmware(m_track, m_context)) {
            work(PhoneState::Outdated, m_context.hold.subject);
            status().reason = m_context.hold.why;
            status().changedFiles = 1;
        } else if (m_evidence.what == BootEvidence::What::Looked &&
                   (m_before.state == PhoneState::Ready || m_before.state == PhoneState::Outdated)) {
            if (const int n = changedFiles(m_track, m_context); n > 0) {
                work(PhoneState::Outdated);
                status().changedFiles = n;
            }
        }
    }

    /// One piece of news for each state that people wait for or must act on.
    void tellState()
    {
        const PhoneStatus& now = status();
        if (now.state == m_before.state && now.reason == m_before.reason && now.subject == m_before.subject &&
            now.changedFiles == m_before.changedFiles)
            return;
        if (now.state != m_before.state || now.reason != m_before.reason)
            status().sinceMs = m_context.nowMs;
        switch (now.state) {
        case PhoneState::Rebooting:
            return tell(EventId::PhoneRebooting);
        case PhoneState::Ready:
            return tell(EventId::PhoneReady);
        case PhoneState::Looping:
            return tell(EventId::FirmwareLoop, now.subject);
        case PhoneState::Outdated:
            if (now.reason != EventId::None)
                return; // the request that was refused told it
            return tell(EventId::PhoneOutdated, Text::tr("%n file(s)", nullptr, now.changedFiles));
        case PhoneState::Redirected:
            if (!now.subject.isEmpty())
                tell(EventId::PhoneRedirectedOutside, now.subject);
            return;
        case PhoneState::Stopped:
            // The others are the event of the request that showed them.
            if (now.reason == EventId::FirmwareMislabelled || now.reason == EventId::PhoneQuiet)
                tell(now.reason, now.subject);
            return;
        default:
            return;
        }
    }

    PhoneTrack m_track;
    const PhoneStatus m_before;
    const BootEvidence& m_evidence;
    const BootContext& m_context;
    QList<BootNews> m_news;
};

} // namespace

BootChange advance(PhoneTrack track, const BootEvidence& evidence, const BootContext& context)
{
    return Step(std::move(track), evidence, context).run();
}

BootFacts bootFacts(const PhoneTrack& track, const Assignment& assignment)
{
    return {.mac = track.status.mac,
            .model = track.status.model,
            .version = track.status.version,
            .firmwareSatisfied =
                track.firmwareSatisfied && assignment.image && track.firmwareShown == assignment.image->blob.sha256,
            .brandingTaken = track.brandingTaken,
            .serverTaken = track.redirectTaken || track.configAsked};
}

BootStep nextStep(const JobState& state, const PhoneTrack& track)
{
    const Phone* phone = state.phones.find(track.status.mac);
    if (!phone)
        return NothingKnown{};
    return decideNextStep(state, bootFacts(track, effectiveAssignment(state, *phone, track.status.model)));
}

bool turnsBack(const PhoneTrack& track, const FileName& file)
{
    return file.role == FileRole::Rcs && file.kind == FileKind::Common && track.redirectTaken && !track.configAsked &&
           track.status.state != PhoneState::Rebooting;
}

} // namespace firstring
