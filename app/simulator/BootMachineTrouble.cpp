// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a phone does when its servers do not answer: once more, then without, or it stops.

#include "app/simulator/BootMachine.h"
#include "app/simulator/BootWords.h"

namespace firstring {

namespace {

using Phase = SimulatedPhoneStatus::Phase;

} // namespace

void BootMachine::note(const QString& problem)
{
    if (m_problem.isEmpty())
        m_problem = problem;
}

BootMachine::Action BootMachine::again()
{
    if (m_tries >= maxTries || m_request.place.transport == FetchTransport::Unspoken)
        return notAnswered();
    if (m_step <= Step::Branding)
        show(Phase::Booting, "Retrying config download...");
    m_verdict = Verdict::None;
    m_waitsToRetry = true;
    return Wait{m_setup.retryMs * m_tries};
}

/// Every try was in vain. Configuration is what matters; the rest is done without.
BootMachine::Action BootMachine::notAnswered()
{
    switch (m_step) {
    case Step::Security:
    case Step::Global:
    case Step::Model:
    case Step::Own:
        break;
    case Step::GlobalLicence:
        return goTo(Step::OwnLicence);
    case Step::OwnLicence:
        return configTaken();
    case Step::Firmware:
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone",
                                   "Its firmware did not come whole. Check the network and the firmware server.")));
        return serverDone();
    case Step::Startup:
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone", "Its startup URL did not answer. Check “action uri startup”.")));
        return goTo(Step::Registered);
    default:
        return fetched({.outcome = FetchResult::Outcome::Absent});
    }
    const bool unspoken = m_request.place.transport == FetchTransport::Unspoken;
    const QString sentence =
        m_untrusted ? say(QT_TRANSLATE_NOOP(
                              "SimulatedPhone",
                              "%1 showed a certificate that the phone does not trust. Give phones the CA first, or "
                              "use HTTP."))
                          .arg(m_here.text())
        : unspoken
            ? say(QT_TRANSLATE_NOOP(
                  "SimulatedPhone",
                  "It was sent to a server that simulated phones cannot talk to. They know HTTP, HTTPS and TFTP only."))
            : say(QT_TRANSLATE_NOOP("SimulatedPhone",
                                    "%1 does not answer. Check that the server runs and that the address is right."))
                  .arg(m_here.text());
    if (m_hops > 0) { // it runs on what it has
        note(sentence);
        return goTo(Step::Startup);
    }
    if (m_stored && *m_stored != m_here) {
        ++m_hops;
        return startAt(*m_stored);
    }
    note(sentence);
    const bool untrusted = m_untrusted;
    const Action ended = end(Phase::Failed);
    if (untrusted)
        m_status.display = QStringLiteral("Bad Certificate");
    return ended;
}

BootMachine::Action BootMachine::giveUp()
{
    if (hasEnded())
        return Ended{};
    note(say(QT_TRANSLATE_NOOP("SimulatedPhone", "It did not end in time. Look at what it shows and at the server.")));
    return end(Phase::Failed);
}

} // namespace firstring
