// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Advice.h"

#include "models/domain/why/Why.h"

#include <QCoreApplication>

namespace firstring {

namespace {

constexpr int likely = 70;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

/// States that are a case of the why-engine too are said by it alone.
Advice caseOf(const char* id)
{
    return adviceOf(why::sayCase(QString::fromLatin1(id)));
}

Advice stopped(const PhoneStatus& status)
{
    return {eventSentence(status.reason, status.subject),
            Text::tr("The phone is not finished."),
            Text::tr("Look at its screen, then start it again."),
            {why::Action::StageAgain}};
}

} // namespace

Advice adviceFor(const PhoneStatus& status, bool serverOn)
{
    switch (status.state) {
    case PhoneState::Waiting:
        return caseOf(serverOn ? "NEVER_ASKED" : "SERVER_OFF");
    case PhoneState::Seen:
        return {Text::tr("The phone has an address on this network."),
                Text::tr("It has not asked for its files yet."),
                Text::tr("Wait a moment. If nothing follows, reset it to factory defaults."),
                {}};
    case PhoneState::AskedRcs:
    case PhoneState::Branding:
    case PhoneState::Reading:
        return {Text::tr("The phone is taking its files."),
                Text::tr("It goes on by itself."),
                Text::tr("Leave it plugged in."),
                {}};
    case PhoneState::Firmware:
        return {Text::tr("The phone is taking its firmware."),
                Text::tr("It writes it into its memory and restarts by itself."),
                Text::tr("Do not unplug it now."),
                {}};
    case PhoneState::Rebooting:
        return {
            Text::tr("The phone writes its firmware and restarts."),
            Text::tr("Its screen may say PLEASE DO NOT UNPLUG THE PHONE. It asks again when it is up; that can take "
                     "some minutes."),
            Text::tr("Do not unplug it now."),
            {}};
    case PhoneState::Redirected:
        return {Text::tr("The phone was sent to its configuration server."),
                Text::tr("From here on that server looks after it."),
                Text::tr("Nothing is left to do on this bench."),
                {}};
    case PhoneState::Ready:
        return {Text::tr("The phone has taken all its files."),
                Text::tr("It works with what this job says now."),
                Text::tr("It can be packed."),
                {}};
    case PhoneState::Outdated:
        return caseOf("SETTINGS_CHANGED");
    case PhoneState::OnHold:
        return caseOf("ON_HOLD");
    case PhoneState::Stopped:
    case PhoneState::Looping:
        return stopped(status);
    case PhoneState::Unknown:
        return caseOf("NOT_IN_JOB");
    }
    return {};
}

Advice adviceOf(const why::Finding& finding)
{
    return {finding.fact, finding.meaning, finding.next, finding.actions};
}

bool speaksBefore(const why::Finding& finding, PhoneState state)
{
    switch (state) {
    case PhoneState::Ready:
    case PhoneState::Redirected:
        return false;
    case PhoneState::AskedRcs:
    case PhoneState::Branding:
    case PhoneState::Firmware:
    case PhoneState::Rebooting:
    case PhoneState::Reading:
        return finding.weight >= likely;
    default:
        return true;
    }
}

} // namespace firstring
