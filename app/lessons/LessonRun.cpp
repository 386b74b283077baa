// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lessons/LessonRun.h"

#include "app/lessons/LessonJob.h"
#include "app/lessons/Lessons.h"
#include "app/server/LocalServer.h"
#include "app/server/files/VaultFiles.h"
#include "models/base/Clock.h"
#include "models/workspace/JobFolder.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <chrono>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

/// The key of a job that is gone in a minute, and holds no secret.
Result<WrappingKey> passingKey(const std::optional<KeyWanted>&)
{
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(reinterpret_cast<quint32*>(key.data()),
                                         reinterpret_cast<quint32*>(key.data() + key.size()));
    return WrappingKey{SecretPlace::Session, key};
}

} // namespace

LessonRun::LessonRun(QObject* parent)
    : LessonControl(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(3));
    connect(&m_patience, &QTimer::timeout, this, [this] { look(true); });
    connect(&m_fleet, &FleetControl::exchanged, this, &LessonControl::exchanged);
    connect(&m_fleet, &FleetControl::changed, this, [this](const QList<SimulatedPhoneStatus>& phones) {
        for (const SimulatedPhoneStatus& phone : phones)
            m_phones.insert(phone.mac, phone);
        Q_EMIT changed(phones);
    });
    connect(&m_fleet, &FleetControl::finished, this, [this] {
        if (!m_server)
            return;
        m_fleetEnded = true;
        m_patience.start();
        look(false);
    });
    connect(&m_fleet, &FleetControl::refused, this, [this](const Error& why) {
        drop();
        Q_EMIT refused(why);
    });
}

LessonRun::~LessonRun()
{
    drop();
}

QList<Lesson> LessonRun::lessons() const
{
    QList<Lesson> all = readyLessons();
    for (Lesson& lesson : all)
        lesson.scenario = translated(lesson.scenario);
    return all;
}

void LessonRun::run(const Scenario& scenario)
{
    stop();
    m_scenario = scenario;
    m_phones.clear();
    m_events.clear();
    m_fleetEnded = false;
    if (const auto ready = prepare(); !ready) {
        drop();
        Q_EMIT refused(ready.error());
        return;
    }
    ServerSettings settings{.bind = QStringLiteral("127.0.0.1"), .httpPort = 0, .tftpPort = 0};
    if (scenario.protocol == u"https")
        settings.httpsPort = 0;
    connect(m_server.get(), &ServerControl::started, this, &LessonRun::boot);
    connect(m_server.get(), &ServerControl::news, this, &LessonRun::take);
    connect(m_server.get(), &ServerControl::refused, this, [this](const Error& why) {
        QMetaObject::invokeMethod(this, &LessonRun::drop, Qt::QueuedConnection); // it is on the stack
        Q_EMIT refused(why);
    });
    m_server->start(settings);
}

Result<void> LessonRun::prepare()
{
    m_folder = std::make_unique<QTemporaryDir>();
    if (!m_folder->isValid())
        return Error{QStringLiteral("STORE_IO"),
                     Text::tr("No temporary folder can be made: %1.").arg(m_folder->errorString()),
                     {}};
    JobFolder folder(m_folder->filePath(QStringLiteral("data")));
    folder.useKeys(passingKey);
    const QString name = QStringLiteral("lesson");
    if (auto made = folder.create(name); !made)
        return made.error();
    auto opened = folder.open(name);
    if (!opened)
        return opened.error();
    m_job = std::move(*opened);
    const Vault vault(folder.vaultPath(), 0);
    const auto edit = lessonEdit(m_scenario, vault);
    if (!edit)
        return edit.error();
    if (auto done = m_job->perform(*edit); !done)
        return done;
    auto server = std::make_unique<LocalServer>(std::make_unique<VaultFiles>(vault), Clock::system());
    const CertificateFolder certificates{folder.certificatesPath(name), name};
    server->useCertificates(certificates);
    server->setJob(m_job->snapshot());
    m_server = std::move(server);
    return {};
}

void LessonRun::boot(const ServerEndpoints& endpoints)
{
    m_caPem.clear();
    if (m_scenario.protocol == u"https")
        m_caPem = m_server->certificates().ca(Clock::system().now()).value_or(QByteArray());
    m_fleet.start(lessonFleet(m_scenario, endpoints, m_caPem));
}

void LessonRun::take(const ServerNews& news)
{
    m_job->observe(news);
    for (const Observation& seen : news.observations)
        m_events.insert(seen.mac, seen.id);
    if (m_fleetEnded)
        look(false);
}

/// When all has come true it is over; else after some patience.
void LessonRun::look(bool last)
{
    if (!m_server)
        return;
    const QList<ExpectationResult> now = results();
    const bool all = std::all_of(now.begin(), now.end(), [](const ExpectationResult& r) { return r.met; });
    if (!all && !last)
        return;
    m_patience.stop();
    QMetaObject::invokeMethod(this, &LessonRun::conclude, Qt::QueuedConnection); // the server may be on the stack
}

void LessonRun::conclude()
{
    if (!m_server)
        return;
    const QList<ExpectationResult> all = results();
    drop();
    Q_EMIT finished(all);
}

QList<ExpectationResult> LessonRun::results() const
{
    QList<ExpectationResult> all;
    for (const Expectation& expected : m_scenario.expectations)
        all.append(resultOf(expected));
    return all;
}

ExpectationResult LessonRun::resultOf(const Expectation& expected) const
{
    using enum Expectation::What;
    const SimulatedPhoneStatus phone = m_phones.value(expected.mac);
    ExpectationResult result{expected, false, {}};
    switch (expected.what) {
    case State:
        result.found = stateName(m_job->track(expected.mac).status.state);
        result.met = result.found == expected.value;
        break;
    case Event:
    case NoEvent: {
        const EventId id = eventFromName(expected.value);
        const bool seen = m_events.contains(expected.mac, id) || m_events.contains(MacAddress(), id);
        result.met = id != EventId::None && seen == (expected.what == Event);
        QStringList names;
        for (const EventId one : m_events.values(expected.mac))
            names.append(QLatin1String(eventInfo(one).name));
        names.removeDuplicates();
        result.found = names.join(u' ');
        break;
    }
    case Shows:
        result.found = phone.display;
        result.met = phone.display.contains(expected.value, Qt::CaseInsensitive);
        break;
    case Boots:
        result.found = QString::number(phone.boots);
        result.met = result.found == expected.value;
        break;
    case Runs:
        result.found = phone.firmware.text();
        result.met = phone.firmware == FirmwareVersion(expected.value);
        break;
    case Arrives:
        result.found = phone.asExpected ? QStringLiteral("yes") : QStringLiteral("no: ") + phone.problem;
        result.met = phone.asExpected == (expected.value == u"yes");
        break;
    }
    return result;
}

void LessonRun::stop()
{
    drop();
}

void LessonRun::drop()
{
    m_patience.stop();
    if (m_server)
        m_server->disconnect(this);
    m_server.reset();
    m_fleet.stop(); // says finished(), which counts only while there is a server
    m_job.reset();
    m_folder.reset();
}

} // namespace firstring
