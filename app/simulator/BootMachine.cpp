// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/simulator/BootMachine.h"

#include "app/simulator/BootWords.h"

namespace firstring {

namespace {

using Phase = SimulatedPhoneStatus::Phase;

} // namespace

BootMachine::BootMachine(Setup setup)
    : m_setup(std::move(setup))
    , m_model(findModel(m_setup.phone.model))
{
    Q_ASSERT(m_model);
    m_status.mac = m_setup.phone.mac;
    m_status.model = m_model->id();
    m_status.firmware =
        m_setup.phone.firmware.isEmpty() ? PhoneTraits::olderFirmware(*m_model) : m_setup.phone.firmware;
}

void BootMachine::show(Phase phase, const char* display)
{
    m_status.phase = phase;
    m_status.display = QString::fromLatin1(display);
}

void BootMachine::showStep()
{
    // What each "Redirecting Step" of a real phone is, nobody has published (phones.md A4); here it is one file each.
    static constexpr const char* redirecting[] = {"Contacting Redirector", "Redirecting Step 1", "Redirecting Step 2",
                                                  "Redirecting Step 3",    "Redirecting Step 4", "Redirecting Step 5",
                                                  "Redirecting Step 6"};
    if (m_step >= Step::Security && m_step <= Step::Branding)
        show(Phase::Booting, m_hops > 0 ? "Downloading configuration"
                                        : redirecting[static_cast<int>(m_step) - static_cast<int>(Step::Security)]);
    else if (m_step == Step::Firmware)
        show(Phase::Booting, "Checking for Firmware");
    else if (m_step == Step::Languages)
        show(Phase::Booting, "Downloading Language Packs");
    else if (m_step == Step::Startup)
        show(Phase::Booting, "Done");
    else if (m_step == Step::Registered || m_step == Step::RegistrationEvent)
        show(Phase::Booting, "Registering with the voice network...");
}

BootMachine::Action BootMachine::powerOn()
{
    if (++m_startsInARow > maxBoots) {
        note(say(QT_TRANSLATE_NOOP(
                     "SimulatedPhone",
                     "It restarted %1 times and was offered other firmware each time. Check that its servers "
                     "offer the same firmware."))
                 .arg(maxBoots));
        return end(Phase::Failed);
    }
    ++m_status.boots;
    m_status.percent = 0;
    m_hops = 0;
    m_problem.clear();
    m_config = {};
    m_untrusted = false;
    return startAt(m_local.configServer(m_setup.rcs).value_or(m_setup.rcs));
}

BootMachine::Action BootMachine::powerCut()
{
    if (hasEnded())
        return Ended{};
    m_waitsToRetry = false;
    m_verdict = Verdict::None;
    m_step = Step::Restarting;
    show(Phase::Rebooting, "Restarting...");
    return Wait{m_setup.rebootMs};
}

BootMachine::Action BootMachine::restart(bool fast)
{
    if (!hasEnded())
        return Ended{};
    m_fast = fast;
    m_startsInARow = 0;
    m_step = Step::Restarting;
    show(Phase::Rebooting, "Restarting...");
    return Wait{m_setup.rebootMs};
}

void BootMachine::putLocal(const SettingList& settings)
{
    for (const Setting& setting : settings)
        m_local.put(setting.name, setting.value);
    m_config = m_merge.with(m_local);
}

void BootMachine::clearLocal()
{
    m_local = {};
    m_config = m_merge;
}

BootMachine::Action BootMachine::startAt(const ServerPlace& server)
{
    m_here = server;
    m_merge = {};
    m_taken.clear();
    m_hasGlobal = false;
    m_hasOwn = false;
    return goTo(Step::Security);
}

BootMachine::Action BootMachine::goTo(Step step)
{
    m_step = step;
    showStep();
    const QString mac = m_status.mac.plain();
    switch (step) {
    case Step::Security:
        return askHere(QStringLiteral("security.tuz"));
    case Step::Global:
        return askHere(traits().globalFile());
    case Step::Model: {
        const QString name = traits().modelFile();
        return name.isEmpty() ? goTo(Step::Own) : askHere(name);
    }
    case Step::Own:
        return askHere(mac + QLatin1String(".cfg"));
    case Step::GlobalLicence:
        return traits().asksForLicences() ? askHere(QStringLiteral("startup.lic")) : configTaken();
    case Step::OwnLicence:
        return askHere(mac + QLatin1String(".lic"));
    case Step::Branding:
        return nextFile(Step::Firmware);
    case Step::Firmware: {
        m_verdict = Verdict::None;
        if (m_fast)
            return serverDone();
        const auto elsewhere = ServerPlace::fromUrl(m_config.value(QStringLiteral("firmware server")));
        return ask(elsewhere.value_or(m_here).file(traits().firmwareFile()), FetchWant::Firmware);
    }
    case Step::Languages:
        return nextFile(Step::Startup);
    case Step::Startup:
        return callUri("action uri startup", Step::Registered);
    case Step::Registered:
        return m_config.canRegister() ? callUri("action uri registered", Step::RegistrationEvent) : end(Phase::Running);
    case Step::RegistrationEvent:
        return callUri("action uri registration event", Step::Ended);
    case Step::Ended:
        return end(Phase::Running);
    case Step::Off:
    case Step::Flashing:
    case Step::Restarting:
        break;
    }
    Q_UNREACHABLE();
    return Ended{};
}

BootMachine::Action BootMachine::ask(const FetchPlace& place, FetchWant want)
{
    m_tries = 1;
    m_request = {place, want, traits().userAgent(m_status.mac)};
    return m_request;
}

BootMachine::Action BootMachine::nextFile(Step then)
{
    if (m_files.isEmpty())
        return goTo(then);
    const QString file = m_files.first();
    const auto url = file.contains(QLatin1String("://")) ? FetchPlace::fromUrl(file) : m_here.file(file);
    if (!url) {
        m_files.removeFirst();
        return nextFile(then);
    }
    return ask(*url, m_step == Step::Branding && file == m_background ? FetchWant::Picture : FetchWant::Nothing);
}

BootMachine::Action BootMachine::callUri(const char* name, Step then)
{
    const QString uri = m_config.actionUri(QString::fromLatin1(name), m_setup.localAddress);
    if (uri.isEmpty())
        return goTo(then);
    const auto place = FetchPlace::fromUrl(uri);
    if (!place) {
        if (m_step == Step::Startup)
            note(say(QT_TRANSLATE_NOOP("SimulatedPhone", "Its startup URL is not a URL. Check “action uri startup”.")));
        return goTo(then);
    }
    return ask(*place, FetchWant::Nothing);
}

BootMachine::Action BootMachine::fetched(const FetchResult& result)
{
    using enum FetchResult::Outcome;
    const bool found = result.outcome == Found;
    if (hasEnded())
        return Ended{};
    if (result.outcome == Untrusted) {
        show(Phase::Booting, "Bad Certificate");
        m_untrusted = true;
        m_tries = maxTries; // it will not trust it the next time either
        return notAnswered();
    }
    if (result.outcome == Unreachable || result.outcome == Busy || result.outcome == Broken)
        return again();
    if (m_step == Step::Global || m_step == Step::Model || m_step == Step::Own)
        m_taken.append(TakenFile::of(m_request.place, result));
    switch (m_step) {
    case Step::Security:
        return goTo(Step::Global); // encrypted twins are not simulated; 404 is normal
    case Step::Global:
        return globalAnswered(result);
    case Step::Model:
        if (found)
            m_merge.merge(result.body);
        return goTo(Step::Own);
    case Step::Own:
        m_hasOwn = found;
        if (found)
            m_merge.merge(result.body);
        return goTo(Step::GlobalLicence);
    case Step::GlobalLicence:
        return goTo(Step::OwnLicence);
    case Step::OwnLicence:
        return configTaken();
    case Step::Branding:
        if (found)
            m_branding.insert(m_files.first());
        if (found && m_files.first() == m_background)
            m_status.background = result.body;
        m_files.removeFirst();
        return goTo(Step::Branding);
    case Step::Firmware:
        return firmwareAnswered(result);
    case Step::Languages:
        m_files.removeFirst();
        return goTo(Step::Languages);
    case Step::Startup:
        if (!found)
            note(say(QT_TRANSLATE_NOOP("SimulatedPhone", "Its startup URL was refused. Check “action uri startup”.")));
        return goTo(Step::Registered);
    case Step::Registered:
        return goTo(Step::RegistrationEvent);
    case Step::RegistrationEvent:
        return end(Phase::Running);
    case Step::Off:
    case Step::Flashing:
    case Step::Restarting:
    case Step::Ended:
        break;
    }
    Q_UNREACHABLE();
    return Ended{};
}

BootMachine::Action BootMachine::globalAnswered(const FetchResult& result)
{
    m_hasGlobal = result.outcome == FetchResult::Outcome::Found && result.size > 0;
    if (m_hasGlobal) {
        m_merge.merge(result.body);
    } else if (traits().stopsWithoutGlobalFile()) {
        note(say(QT_TRANSLATE_NOOP(
                     "SimulatedPhone",
                     "%1 is missing or empty on its server. This model then does not ask for its own file."))
                 .arg(traits().globalFile()));
        show(Phase::Failed, "Retrying config download...");
        return end(Phase::Failed);
    }
    return goTo(Step::Model);
}

BootMachine::Action BootMachine::configTaken()
{
    m_config = m_merge.with(m_local);
    show(Phase::Booting, "Updating config");
    if (const auto server = m_config.configServer(m_setup.rcs))
        m_stored = server;
    m_files.clear();
    const QString background = m_config.value(QStringLiteral("background image"));
    if (background != m_background) {
        m_background = background;
        m_status.background.clear();
        m_branding.remove(background); // it keeps one picture only
    }
    for (const QString& file : m_config.brandingFiles()) {
        if (!m_branding.contains(file))
            m_files << file;
    }
    return goTo(Step::Branding);
}

BootMachine::Action BootMachine::timer()
{
    if (m_waitsToRetry) {
        m_waitsToRetry = false;
        ++m_tries;
        return m_request;
    }
    if (m_step == Step::Flashing) {
        m_status.firmware = m_offered;
        m_step = Step::Restarting;
        show(Phase::Rebooting, "Restarting...");
        return Wait{m_setup.rebootMs};
    }
    return m_step == Step::Restarting ? powerOn() : Action(Ended{});
}

/// Files and firmware of this server are done: on to the server that they name, or this is the last one.
BootMachine::Action BootMachine::serverDone()
{
    const auto next = m_config.configServer(m_setup.rcs);
    if (!next || *next == m_here)
        return finalServerReached();
    if (m_hops >= maxHops) {
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone",
                                   "Its servers pass it on to one another. Give it one configuration server.")));
        return finalServerReached();
    }
    ++m_hops;
    return startAt(*next);
}

BootMachine::Action BootMachine::finalServerReached()
{
    m_status.server = m_here.text();
    if (!m_hasGlobal)
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone", "%1 is missing or empty on its server."))
                 .arg(traits().globalFile()));
    if (!m_hasOwn)
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone",
                                   "Its own file is not on its server. Register the phone, or release it from hold.")));
    m_files = m_config.languageFiles();
    return goTo(Step::Languages);
}

BootMachine::Action BootMachine::end(Phase phase)
{
    m_step = Step::Ended;
    m_fast = false;
    m_status.phase = phase;
    if (phase == Phase::Running)
        m_status.display = QStringLiteral("Done");
    m_status.problem = m_problem;
    m_status.asExpected = phase == Phase::Running && m_problem.isEmpty();
    return Ended{};
}

} // namespace firstring
