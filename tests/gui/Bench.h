// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Clock.h"
#include "models/ports/FleetControl.h"
#include "models/ports/PreflightControl.h"
#include "models/ports/ServerControl.h"
#include "models/tables/PhoneEdits.h"
#include "models/tables/WhyDesk.h"
#include "models/vault/Vault.h"
#include "models/workspace/JobFolder.h"
#include "tests/support/TestKeys.h"
#include "views/Dialogs.h"
#include "views/Selection.h"
#include "views/bench/BenchPage.h"
#include "views/pages/branding/BrandingPage.h"
#include "views/pages/records/BlueprintsPage.h"
#include "views/pages/records/FirmwarePage.h"
#include "views/pages/records/ServersPage.h"
#include "views/pages/server/LocalServerPage.h"
#include "views/pages/settings/SettingsPage.h"
#include "views/pages/trainer/TrainerPage.h"
#include "views/phones/PhonesPage.h"
#include "views/window/MainWindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QtTest>

namespace firstring::test {

/// A server that is on when told, without a socket: pages see only its signals.
class IdleServer final : public ServerControl
{
public:
    void setJob(const JobSnapshot&) override {}
    void start(const ServerSettings& settings) override
    {
        m_at = {settings.bind, 8080, 69};
        Q_EMIT started(m_at);
    }
    void stop() override
    {
        m_at = {};
        Q_EMIT stopped();
    }
    ServerEndpoints endpoints() const override { return m_at; }
    QList<HostAddress> hostAddresses() const override
    {
        return {{QStringLiteral("192.168.88.1"), QStringLiteral("eth0"), false, 24}};
    }
    void test() override {}
    void forget(const QList<MacAddress>&) override {}
    DhcpStatus dhcp() const override { return m_dhcp; }
    void surveyDhcp(const QString&) override {}
    /// As if our DHCP had come to that.
    void showDhcp(const DhcpStatus& status)
    {
        m_dhcp = status;
        Q_EMIT dhcpChanged(status);
    }

private:
    ServerEndpoints m_at;
    DhcpStatus m_dhcp;
};

class IdleFleet final : public FleetControl
{
public:
    void start(const FleetPlan&) override {}
    void stop() override {}
    bool isRunning() const override { return false; }
    QList<SimulatedPhone> invent(int, const QString&, quint32) const override { return {}; }
};

/// Sees what it was told to; without that, nothing.
class PreparedPreflight final : public PreflightControl
{
public:
    std::optional<PreflightFacts> facts;

    void look(const PreflightWish& wish) override
    {
        if (!facts)
            return;
        facts->wish = wish;
        Q_EMIT seen(*facts);
    }
};

/// Answers in the place of a person: yes to everything, and the text that was prepared.
class PreparedDialogs final : public Dialogs
{
public:
    QString text;

    void chooseFiles(QWidget*, const QString&, const QString&, std::function<void(const QStringList&)>) override {}
    void chooseFolder(QWidget*, const QString&, std::function<void(const QString&)>) override {}
    void chooseSaveName(QWidget*, const QString&, const QString&, const QString&,
                        std::function<void(const QString&)>) override
    {}
    void askText(QWidget*, const QString&, const QString&, const QString&,
                 std::function<void(const QString&)> then) override
    {
        then(text);
    }
    void ask(QWidget*, const Question&, std::function<void()> then) override { then(); }
    void tell(QWidget*, const Error&) override {}
};

/// A real job on the disk of a test, and the window over it.
class TestBench
{
    QTemporaryDir m_dir; // first: goes last, when the job is closed
    JobFolder m_folder;
    Vault m_vault;

public:
    TestBench()
        : m_folder(m_dir.path())
        , m_vault(m_folder.vaultPath())
    {
        m_folder.useKeys(testKeys());
        const QString name = QStringLiteral("Town hall");
        if (!m_folder.create(name))
            qFatal("no job");
        auto opened = m_folder.open(name);
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        workspace = std::move(*opened);
        why = std::make_unique<WhyDesk>(*workspace, server, clock);
    }

    Vault& vault() { return m_vault; }

    void openWindow()
    {
        const Context context{*workspace, server,     fleet,   m_vault, dialogs,  selection,
                              clock,      &preflight, nullptr, nullptr, why.get()};
        window = std::make_unique<MainWindow>(context);
        bench = new BenchPage(context);
        phones = new PhonesPage(context);
        window->addPage(bench);
        window->addPage(phones);
        window->addPage(new BlueprintsPage(context));
        window->addPage(new FirmwarePage(context));
        window->addPage(new BrandingPage(context));
        window->addPage(new ServersPage(context));
        window->addPage(new SettingsPage(context));
        window->addPage(new LocalServerPage(context));
        window->addPage(new TrainerPage(context));
    }

    void add(const QList<Phone>& list)
    {
        const auto done = workspace->perform(edits::add(workspace->state(), list));
        QVERIFY2(done, qPrintable(done ? QString() : done.error().sentence));
    }

    void observe(const QList<PhoneStatus>& states, const QList<Observation>& events = {})
    {
        ServerNews news;
        for (const PhoneStatus& status : states) {
            PhoneTrack track;
            track.status = status;
            news.tracks << track;
        }
        news.observations = events;
        workspace->observe(news);
    }

    ManualClock clock;
    std::unique_ptr<Workspace> workspace;
    IdleServer server;
    std::unique_ptr<WhyDesk> why;
    IdleFleet fleet;
    PreparedPreflight preflight;
    PreparedDialogs dialogs;
    Selection selection;
    std::unique_ptr<MainWindow> window;
    BenchPage* bench = nullptr;
    PhonesPage* phones = nullptr;
};

inline MacAddress mac(int n)
{
    return MacAddress(0x00085D000000ULL + static_cast<quint64>(n));
}

inline Phone phone(int n, const QString& label = {}, const QString& model = {})
{
    Phone made;
    made.mac = mac(n);
    made.label = label;
    made.model = model;
    return made;
}

inline PhoneStatus status(int n, PhoneState state, qint64 sinceMs, const QString& model = {})
{
    PhoneStatus made;
    made.mac = mac(n);
    made.state = state;
    made.sinceMs = sinceMs;
    made.lastHeardMs = sinceMs;
    made.model = model;
    return made;
}

/// What the local server finds on a computer that is ready but for one thing.
inline PreflightFacts preparedComputer()
{
    PreflightFacts facts;
    facts.bind = QStringLiteral("192.168.88.1");
    facts.addresses = {{QStringLiteral("eth0"), QStringLiteral("192.168.88.1"), false}};
    facts.cards = {{QStringLiteral("eth0"), CardFact::Kind::Wired, true, true, 1000}};
    facts.ports = {{QStringLiteral("http"), true, 8080, PortFact::State::Ours, {}, 0},
                   {QStringLiteral("tftp"), false, 69, PortFact::State::Ours, {}, 0}};
    facts.firewalls = {{QStringLiteral("ufw"), FirewallFact::State::Blocks, {QStringLiteral("69/udp")}, {}, {}}};
    facts.clockSynchronised = true;
    facts.now = QDateTime(QDate(2026, 11, 26), QTime(9, 0), Qt::UTC);
    facts.newestFile = facts.now.addDays(-1);
    facts.disks = {{QStringLiteral("/data/firstring"), 84'000'000'000}};
    facts.reachesItself = true;
    facts.gathered = true;
    return facts;
}

/// A morning on the bench: twelve phones in all the states that people meet.
inline void fillMorning(TestBench& b)
{
    Edit base;
    base.text = QStringLiteral("Set up");
    base.blueprints.put
        << Blueprint{QStringLiteral("Desks"), {}, {{QStringLiteral("6867i"), QStringLiteral("5.1.0.2024")}}, {}, {}, {}}
        << Blueprint{QStringLiteral("Meeting rooms"), {}, {}, {}, {}, {}};
    base.servers.put << ConfigServer{QStringLiteral("Head office"), QStringLiteral("http://config.example.net/phones")};
    QVERIFY(b.workspace->perform(base));
    const struct
    {
        const char* label;
        const char* model;
        const char* blueprint;
        const char* tags;
    } rows[] = {{"Reception", "6867i", "Desks", "floor1"},
                {"Room 2", "6869i", "Meeting rooms", "floor2"},
                {"Workshop", "6865i", "Desks", "floor1"},
                {"Director", "6757i", "Desks", "floor2"},
                {"Sales 1", "6731i", "Desks", "floor1,sales"},
                {"Sales 2", "6930", "Desks", "floor1,sales"},
                {"Store", "6930", "", ""},
                {"Hall", "6867i", "Desks", "floor1"},
                {"Canteen", "6867i", "Meeting rooms", ""},
                {"Library, second floor, left", "6869i", "Desks", "floor2"},
                {"Gate", "6865i", "", ""},
                {"", "", "", ""}};
    QList<Phone> list;
    int n = 1;
    for (const auto& row : rows) {
        Phone made = phone(n * 0x1101, QString::fromUtf8(row.label), QString::fromUtf8(row.model));
        made.blueprint = QString::fromUtf8(row.blueprint);
        made.tags = QString::fromUtf8(row.tags).split(u',', Qt::SkipEmptyParts);
        made.onHold = n == 7;
        if (n == 8)
            made.configServer = QStringLiteral("Head office");
        list << made;
        ++n;
    }
    b.add(list);
    const qint64 now = b.clock.now().toMSecsSinceEpoch();
    const auto at = [&](int slot, PhoneState state, int secondsAgo) {
        return status(slot * 0x1101, state, now - secondsAgo * 1000LL);
    };
    PhoneStatus reception = at(1, PhoneState::Ready, 640);
    PhoneStatus room = at(2, PhoneState::Firmware, 42);
    room.percent = 42;
    room.version = FirmwareVersion(u"4.2.0.2023");
    PhoneStatus workshop = at(3, PhoneState::Reading, 5);
    PhoneStatus director = at(4, PhoneState::Rebooting, 75);
    director.reboots = 1;
    PhoneStatus sales = at(5, PhoneState::Stopped, 130);
    sales.reason = EventId::FileAbsentPhoneStops;
    sales.subject = QStringLiteral("aastra.cfg");
    sales.model = QStringLiteral("6731i");
    sales.version = FirmwareVersion(u"3.3.1.4365");
    sales.address = QStringLiteral("192.168.88.25");
    PhoneStatus store = at(7, PhoneState::OnHold, 900);
    PhoneStatus hall = at(8, PhoneState::Redirected, 300);
    hall.subject = QStringLiteral("Head office");
    PhoneStatus canteen = at(9, PhoneState::Outdated, 3700);
    canteen.changedFiles = 2;
    PhoneStatus library = at(10, PhoneState::Ready, 500);
    PhoneStatus gate = at(11, PhoneState::Ready, 460);
    PhoneStatus stranger = at(0x77, PhoneState::Unknown, 20);
    stranger.model = QStringLiteral("6867i");
    stranger.address = QStringLiteral("192.168.88.40");
    const auto event = [&](int slot, EventId id, const char* name, int secondsAgo) {
        Observation o;
        o.id = id;
        o.timeMs = now - secondsAgo * 1000LL;
        o.mac = mac(slot * 0x1101);
        const Phone* known = b.workspace->state().phones.find(o.mac);
        o.model = known ? known->model : QString();
        o.name = QString::fromUtf8(name);
        return o;
    };
    b.observe({reception, room, workshop, director, sales, store, hall, canteen, library, gate, stranger},
              {event(1, EventId::PhoneReady, "", 640), event(8, EventId::PhoneRedirectedOutside, "Head office", 300),
               event(5, EventId::RcsAsked, "startup.cfg", 134),
               event(5, EventId::FileAbsentPhoneStops, "aastra.cfg", 130), event(4, EventId::PhoneRebooting, "", 75),
               event(2, EventId::FirmwareStarted, "5.1.0.2024", 42),
               event(3, EventId::ConfigCommonSent, "startup.cfg", 5)});
}

} // namespace firstring::test
