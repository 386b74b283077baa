// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Advice.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Advice)
};

Advice waiting(bool serverOn)
{
    if (!serverOn)
        return {Text::tr("This phone has not asked for anything yet."),
                Text::tr("The local server is off: phones get nothing from this computer."),
                Text::tr("Start the server, then plug the phone in."),
                {AdviceStep::OpenServer}};
    return {
        Text::tr("This phone has not asked for anything yet."),
        Text::tr("It gets its files as soon as it does."),
        Text::tr("Plug it in. If it stays silent, it may know another server already: reset it to factory defaults."),
        {}};
}

Advice stopped(const PhoneStatus& status)
{
    Advice advice{eventSentence(status.reason, status.subject), {}, {}, {}};
    switch (status.reason) {
    case EventId::FileAbsentPhoneStops:
        advice.meaning = Text::tr("The phone shows a message and does not go on.");
        advice.next = Text::tr("Add the file or take its name out of the settings, then start the phone again.");
        advice.remedies = {AdviceStep::OpenSettings, AdviceStep::StageAgain};
        break;
    case EventId::VariableMissing:
        advice.meaning = Text::tr("The phone is told nothing until every setting has its value.");
        advice.next = Text::tr("Give the phone a value, or take the setting away.");
        advice.remedies = {AdviceStep::OpenSettings, AdviceStep::StageAgain};
        break;
    case EventId::FileDamaged:
        advice.meaning = Text::tr("Nothing was changed on the phone.");
        advice.next = Text::tr("Bring the file into the catalogue again, then start the phone anew.");
        advice.remedies = {AdviceStep::OpenFirmware, AdviceStep::OpenBranding};
        break;
    case EventId::FirmwareMislabelled:
        advice.meaning = Text::tr("The phone runs that image, and would be offered it again and again.");
        advice.next = Text::tr("Let the catalogue say what the phone reports.");
        advice.remedies = {AdviceStep::CorrectFirmware, AdviceStep::OpenFirmware};
        break;
    case EventId::PhoneMinet:
        advice.meaning =
            Text::tr("MiNet is the software for the maker's own telephone systems: settings and firmware of "
                     "this job do not reach the phone.");
        advice.next =
            Text::tr("Load SIP software by the way the maker gives for this model, then start the phone again.");
        advice.remedies = {AdviceStep::StageAgain};
        break;
    case EventId::FirmwareLoop:
        advice.meaning = Text::tr("The phone keeps the firmware that it has.");
        advice.next = Text::tr("Compare the version of the file with what the phone reports, and correct it.");
        advice.remedies = {AdviceStep::OpenFirmware, AdviceStep::StageAgain};
        break;
    case EventId::RedirectNotFollowed:
        advice.meaning = Text::tr("It may keep an older server address, or it cannot reach the new one.");
        advice.next = Text::tr("Reset the phone to factory defaults and start it again.");
        advice.remedies = {AdviceStep::StageAgain};
        break;
    default:
        advice.meaning = Text::tr("The phone is not finished.");
        advice.next = Text::tr("Look at its screen, then start it again.");
        advice.remedies = {AdviceStep::StageAgain};
        break;
    }
    return advice;
}

/// It has all but new firmware, which it is not given now.
Advice waitsForFirmware(const PhoneStatus& status)
{
    Advice advice{
        stateText(status) + u'.', Text::tr("It works with the firmware that it has."), {}, {AdviceStep::OpenFirmware}};
    switch (status.reason) {
    case EventId::FirmwareNotNow:
        advice.next = Text::tr("Let it restart within these hours, or give firmware out at any time.");
        break;
    case EventId::FirmwareStepMissing:
        advice.next = Text::tr("Add the file of that version.");
        break;
    default:
        advice.next = Text::tr("It is given its firmware when its turn comes and it asks again.");
        break;
    }
    return advice;
}

} // namespace

Advice adviceFor(const PhoneStatus& status, bool serverOn)
{
    switch (status.state) {
    case PhoneState::Waiting:
        return waiting(serverOn);
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
        if (status.reason != EventId::None)
            return waitsForFirmware(status);
        return {Text::tr("Settings changed after the phone took its files."),
                Text::tr("It works with the older ones."),
                Text::tr("Restart the phone, and it fetches the new ones."),
                {}};
    case PhoneState::OnHold:
        return {Text::tr("This phone is on hold."),
                Text::tr("It is told nothing, as if it were not in the job."),
                Text::tr("Take it off hold when it may go on."),
                {AdviceStep::TakeOffHold}};
    case PhoneState::Stopped:
    case PhoneState::Looping:
        return stopped(status);
    case PhoneState::Unknown:
        return {Text::tr("This phone is not in the job."),
                Text::tr("It is told nothing."),
                Text::tr("Add it if it is yours."),
                {}};
    }
    return {};
}

QString remedyText(AdviceStep remedy)
{
    switch (remedy) {
    case AdviceStep::OpenServer:
        return Text::tr("Local server");
    case AdviceStep::OpenSettings:
        return Text::tr("Settings");
    case AdviceStep::OpenFirmware:
        return Text::tr("Firmware");
    case AdviceStep::OpenBranding:
        return Text::tr("Branding");
    case AdviceStep::StageAgain:
        return Text::tr("Stage again");
    case AdviceStep::TakeOffHold:
        return Text::tr("Take off hold");
    case AdviceStep::CorrectFirmware:
        return Text::tr("Correct the catalogue");
    }
    return {};
}

} // namespace firstring
