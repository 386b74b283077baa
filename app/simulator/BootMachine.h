// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FetchPlace.h"
#include "app/simulator/FetchResult.h"
#include "app/simulator/PhoneConfig.h"
#include "app/simulator/PhoneTraits.h"
#include "app/simulator/SyncCheck.h"
#include "models/domain/Setting.h"
#include "models/ports/FleetControl.h"

#include <QSet>

#include <optional>
#include <variant>

namespace firstring {

/// One simulated phone from power on to its last request: events in, actions out. No socket, no clock, no randomness.
///
/// A factory-default phone that was pointed at an RCS asks there for security.tuz, the global file, its model's file,
/// its own file and its licences, merges the lines, takes branding, remembers the configuration server and compares
/// firmware (phones.md B2, B8, F1). Firmware that differs is taken and flashed, and everything begins again. When
/// nothing differs it does the same at its configuration server, then takes languages and calls its action URIs (B10).
/// Server hops, tries and boots are bounded, so every phone ends.
class BootMachine
{
public:
    static constexpr int maxBoots = 6; ///< starts before a phone is said to go round in circles
    static constexpr int maxTries = 3; ///< for one file of a server that does not answer
    static constexpr int maxHops = 3;  ///< from server to server within one boot

    struct Setup
    {
        SimulatedPhone phone; ///< its model is known; its firmware may be empty
        ServerPlace rcs;
        QString localAddress; ///< for `$$LOCALIP$$`
        int rebootMs = 200;
        int retryMs = 500; ///< before the second try; twice that before the third
    };

    /// Ask for one file; the answer comes back through firmwareHead(), firmwareProgress() and fetched().
    struct Fetch
    {
        FetchPlace place;
        FetchWant want = FetchWant::Text;
        QByteArray userAgent;
    };
    /// Call timer() after that many milliseconds.
    struct Wait
    {
        int ms = 0;
    };
    /// Nothing more will happen.
    struct Ended
    {};
    using Action = std::variant<Fetch, Wait, Ended>;

    explicit BootMachine(Setup setup);

    Action powerOn();
    /// The first bytes of a firmware file, up to its first line or TestFirmware::maxHead. False: enough, break it off.
    bool firmwareHead(QByteArrayView head);
    /// \a total is -1 when it is not known.
    void firmwareProgress(qint64 received, qint64 total);
    Action fetched(const FetchResult& result);
    Action timer();
    /// Its time is over.
    Action giveUp();

    /// Somebody restarts it; \a fast: without looking for firmware (phones.md B9). Only after it has ended.
    Action restart(bool fast);
    /// Set on the phone or its web page: beats the server from now on (phones.md B3).
    void putLocal(const SettingList& settings);
    void clearLocal();
    /// What it runs on now.
    const PhoneConfig& config() const { return m_config; }
    /// The configuration files of its final server and their MD5, as its local.cfg keeps them (phones.md B2).
    const QList<TakenFile>& takenFiles() const { return m_taken; }
    const QString& localAddress() const { return m_setup.localAddress; }
    QByteArray userAgent() const { return traits().userAgent(m_status.mac); }

    const SimulatedPhoneStatus& status() const { return m_status; }
    bool hasEnded() const { return m_step == Step::Ended; }
    /// It has left the server it asked first.
    bool isRedirected() const { return m_hops > 0; }
    /// The power goes and comes back: everything it was at is lost. Not after it has ended.
    Action powerCut();

private:
    enum class Step : quint8 {
        Off,
        Security,
        Global,
        Model,
        Own,
        GlobalLicence,
        OwnLicence,
        Branding,
        Firmware,
        Languages,
        Startup,
        Registered,
        RegistrationEvent,
        Flashing,
        Restarting,
        Ended,
    };
    enum class Verdict : quint8 { None, Same, Unusable, Take };

    PhoneTraits traits() const { return {*m_model, m_status.firmware}; }
    void show(SimulatedPhoneStatus::Phase phase, const char* display);
    void showStep();
    void note(const QString& problem);

    Action startAt(const ServerPlace& server);
    Action goTo(Step step);
    Action ask(const FetchPlace& place, FetchWant want);
    Action askHere(const QString& name) { return ask(m_here.file(name), FetchWant::Text); }
    /// The next of the files that wait, else \a then.
    Action nextFile(Step then);
    Action callUri(const char* name, Step then);

    Action again();
    Action notAnswered();
    Action globalAnswered(const FetchResult& result);
    Action configTaken();
    Action firmwareAnswered(const FetchResult& result);
    Action serverDone();
    Action finalServerReached();
    Action end(SimulatedPhoneStatus::Phase phase);

    Setup m_setup;
    const PhoneModel* m_model;
    SimulatedPhoneStatus m_status;
    Step m_step = Step::Off;

    PhoneConfig m_local;                 ///< set on the phone: outlasts restarts
    bool m_fast = false;                 ///< this restart looks for no firmware
    int m_startsInARow = 0;              ///< since somebody switched it on
    std::optional<ServerPlace> m_stored; ///< the configuration server it remembers over restarts
    QSet<QString> m_branding;            ///< branding files it has
    QString m_background;                ///< the address of the picture on its screen

    // This boot
    ServerPlace m_here;
    int m_hops = 0;
    QString m_problem; ///< the first thing that was not as expected
    PhoneConfig m_config;

    // This server
    PhoneConfig m_merge; ///< becomes m_config when all files were asked for
    QList<TakenFile> m_taken;
    bool m_hasGlobal = false;
    bool m_hasOwn = false;
    QStringList m_files; ///< still to be taken: branding or languages
    Verdict m_verdict = Verdict::None;
    FirmwareVersion m_offered;

    // This request
    Fetch m_request;
    int m_tries = 0;
    bool m_waitsToRetry = false;
    bool m_untrusted = false; ///< a server of this boot was not trusted
};

} // namespace firstring
