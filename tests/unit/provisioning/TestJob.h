// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Digest.h"
#include "models/provisioning/Provisioner.h"

#include <QTest>

namespace firstring::test {

inline constexpr MacAddress reception{0x00085D000001};
inline constexpr MacAddress sales{0x00085D000002};
inline constexpr MacAddress held{0x00085D000003};
inline constexpr MacAddress stranger{0x00085D0000FF};
inline const SiteAddress site{QStringLiteral("192.0.2.10"), 8080};

inline BlobRef blob(QByteArrayView content, qint64 size = 0)
{
    return {sha256(content), size > 0 ? size : content.size()};
}

inline Setting setting(QStringView line)
{
    return Setting::parse(line).value();
}

/// Two phones of one model, one on hold; firmware, branding and a second, outside server.
inline JobState sampleJob()
{
    JobState job;
    job.name = QStringLiteral("sample");
    job.revision = 1;
    job.phones.put({.mac = reception, .label = QStringLiteral("Reception"), .model = QStringLiteral("6867i")});
    job.phones.put({.mac = sales, .label = QStringLiteral("Sales"), .model = QStringLiteral("6867i")});
    job.phones.put({.mac = held, .model = QStringLiteral("6867i"), .onHold = true});
    const auto addImage = [&](const char* model, const char* version) {
        const FirmwareImage image{.model = QString::fromLatin1(model),
                                  .version = QString::fromLatin1(version),
                                  .blob = blob(QByteArray(model) + version, 1'000'000)};
        job.firmware.insert(JobState::firmwareKey(image.model, image.version), image);
    };
    addImage("6867i", "5.1.0");
    addImage("6867i", "4.2.0");
    addImage("6757i", "3.3.1");
    job.servers.insert(QStringLiteral("main"),
                       {QStringLiteral("Main"), QStringLiteral("https://pbx.example.net/prov")});
    job.servers.insert(QStringLiteral("old"),
                       {QStringLiteral("Old"), QStringLiteral("ftp://user:pa55@192.0.2.30/sip")});
    const BrandingAsset logo{.name = QStringLiteral("logo one.jpg"),
                             .parameter = QStringLiteral("background image"),
                             .blob = blob("picture")};
    job.branding.insert(foldedName(logo.name), logo);
    job.files.insert(QStringLiteral("lang_de.txt"), {.name = QStringLiteral("lang_de.txt"), .blob = blob("Deutsch")});
    return job;
}

inline void changePhone(JobState& job, MacAddress mac, const std::function<void(Phone&)>& change)
{
    Phone phone = *job.phones.find(mac);
    change(phone);
    job.phones.put(phone);
}

/// Phones at the wire of a real Provisioner: each call is one request and its end.
class Bench
{
public:
    explicit Bench(JobState job)
        : provisioner(clock)
    {
        set(std::move(job));
    }

    void set(JobState job)
    {
        state = std::move(job);
        ++state.revision;
        provisioner.setJob(std::make_shared<const JobState>(state));
    }

    Answer http(MacAddress mac, const QByteArray& path, const QByteArray& version = "5.0.0",
                Ending ending = Ending::Whole, qint64 bytes = -1, const QByteArray& model = "Aastra6867i")
    {
        QByteArray agent;
        if (!mac.isZero())
            agent = model + " MAC:" + mac.pretty().replace(u':', u'-').toLatin1() + " V:" + version + "-SIP";
        return ask({.transport = Transport::Http, .path = path, .source = source, .userAgent = agent, .site = site},
                   ending, bytes);
    }
    Answer tftp(const QByteArray& path, Ending ending = Ending::Whole, qint64 bytes = -1)
    {
        return ask({.transport = Transport::Tftp, .path = path, .source = source, .site = site}, ending, bytes);
    }
    Answer ask(Request request, Ending ending = Ending::Whole, qint64 bytes = -1)
    {
        request.id = ++m_id;
        const Answer answer = provisioner.answer(request);
        const qint64 sent = bytes >= 0 ? bytes : ending == Ending::Unchanged ? 0 : answer.size();
        provisioner.finished(m_id, ending, sent, 3);
        collect();
        return answer;
    }
    void tick(qint64 ms)
    {
        clock.advance(ms);
        provisioner.tick();
        collect();
    }

    /// The latest that was told about a phone.
    PhoneTrack track(MacAddress mac)
    {
        collect();
        return tracks.value(mac);
    }
    QString text(MacAddress mac) { return stateText(track(mac).status); }
    bool heard(EventId id, MacAddress mac = {}) const
    {
        return std::any_of(events.begin(), events.end(), [&](const Observation& event) {
            return event.id == id && (mac.isZero() || event.mac == mac);
        });
    }
    int count(EventId id) const
    {
        return static_cast<int>(
            std::count_if(events.begin(), events.end(), [&](const Observation& event) { return event.id == id; }));
    }
    Observation last() const { return events.isEmpty() ? Observation() : events.last(); }

    void collect()
    {
        const ServerNews news = provisioner.takeNews();
        events += news.observations;
        for (const PhoneTrack& track : news.tracks)
            tracks.insert(track.status.mac, track);
    }

    ManualClock clock;
    Provisioner provisioner;
    JobState state;
    QString source = QStringLiteral("192.0.2.77");
    QList<Observation> events;
    QHash<MacAddress, PhoneTrack> tracks;

private:
    quint64 m_id = 0;
};

inline QByteArray own(MacAddress mac, const QByteArray& place = {})
{
    return '/' + place + mac.plain().toLatin1() + ".cfg";
}

} // namespace firstring::test
