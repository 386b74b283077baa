// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/window/Advice.h"

#include <QCoreApplication>

namespace firstring {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Advice", text);
}

Advice waiting(bool serverOn)
{
    if (!serverOn)
        return {tr("This phone has not asked for anything yet."),
                tr("The local server is off: phones get nothing from this computer."),
                tr("Start the server, then plug the phone in."),
                {Remedy::OpenServer}};
    return {tr("This phone has not asked for anything yet."),
            tr("It gets its files as soon as it does."),
            tr("Plug it in. If it stays silent, it may know another server already: reset it to factory defaults."),
            {}};
}

Advice stopped(const PhoneStatus& status)
{
    Advice advice{eventSentence(status.reason, status.subject), {}, {}, {}};
    switch (status.reason) {
    case EventId::FileAbsentPhoneStops:
        advice.meaning = tr("The phone shows a message and does not go on.");
        advice.next = tr("Add the file or take its name out of the settings, then start the phone again.");
        advice.remedies = {Remedy::OpenSettings, Remedy::StageAgain};
        break;
    case EventId::VariableMissing:
        advice.meaning = tr("The phone is told nothing until every setting has its value.");
        advice.next = tr("Give the phone a value, or take the setting away.");
        advice.remedies = {Remedy::OpenSettings, Remedy::StageAgain};
        break;
    case EventId::FileDamaged:
        advice.meaning = tr("Nothing was changed on the phone.");
        advice.next = tr("Bring the file into the catalogue again, then start the phone anew.");
        advice.remedies = {Remedy::OpenFirmware, Remedy::OpenBranding};
        break;
    case EventId::FirmwareMislabelled:
    case EventId::FirmwareLoop:
        advice.meaning = tr("The phone keeps the firmware that it has.");
        advice.next = tr("Compare the version of the file with what the phone reports, and correct it.");
        advice.remedies = {Remedy::OpenFirmware, Remedy::StageAgain};
        break;
    case EventId::RedirectNotFollowed:
        advice.meaning = tr("It may keep an older server address, or it cannot reach the new one.");
        advice.next = tr("Reset the phone to factory defaults and start it again.");
        advice.remedies = {Remedy::StageAgain};
        break;
    default:
        advice.meaning = tr("The phone is not finished.");
        advice.next = tr("Look at its screen, then start it again.");
        advice.remedies = {Remedy::StageAgain};
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
        return {tr("The phone has an address on this network."),
                tr("It has not asked for its files yet."),
                tr("Wait a moment. If nothing follows, reset it to factory defaults."),
                {}};
    case PhoneState::AskedRcs:
    case PhoneState::Branding:
    case PhoneState::Reading:
        return {tr("The phone is taking its files."), tr("It goes on by itself."), tr("Leave it plugged in."), {}};
    case PhoneState::Firmware:
        return {tr("The phone is taking its firmware."),
                tr("It writes it into its memory and restarts by itself."),
                tr("Do not unplug it now."),
                {}};
    case PhoneState::Rebooting:
        return {tr("The phone restarts."),
                tr("It asks again when it is up; that can take some minutes."),
                tr("Leave it plugged in."),
                {}};
    case PhoneState::Redirected:
        return {tr("The phone was sent to its configuration server."),
                tr("From here on that server looks after it."),
                tr("Nothing is left to do on this bench."),
                {}};
    case PhoneState::Ready:
        return {tr("The phone has taken all its files."),
                tr("It works with what this job says now."),
                tr("It can be packed."),
                {}};
    case PhoneState::Outdated:
        return {tr("Settings changed after the phone took its files."),
                tr("It works with the older ones."),
                tr("Restart the phone, and it fetches the new ones."),
                {}};
    case PhoneState::OnHold:
        return {tr("This phone is on hold."),
                tr("It is told nothing, as if it were not in the job."),
                tr("Take it off hold when it may go on."),
                {Remedy::TakeOffHold}};
    case PhoneState::Stopped:
    case PhoneState::Looping:
        return stopped(status);
    case PhoneState::Unknown:
        return {tr("This phone is not in the job."), tr("It is told nothing."), tr("Add it if it is yours."), {}};
    }
    return {};
}

QString remedyText(Remedy remedy)
{
    switch (remedy) {
    case Remedy::OpenServer:
        return tr("Local server");
    case Remedy::OpenSettings:
        return tr("Settings");
    case Remedy::OpenFirmware:
        return tr("Firmware");
    case Remedy::OpenBranding:
        return tr("Branding");
    case Remedy::StageAgain:
        return tr("Stage again");
    case Remedy::TakeOffHold:
        return tr("Take off hold");
    }
    return {};
}

} // namespace firstring
