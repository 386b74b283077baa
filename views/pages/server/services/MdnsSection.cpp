// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/server/services/MdnsSection.h"

namespace firstring {

namespace {

constexpr int tftpPort = 69;

} // namespace

MdnsSection::MdnsSection(QWidget* parent)
    : ServiceSection(tr("Discovery"), tr("Answer old phones that look for a server"), parent)
{}

void MdnsSection::load(const ServerSettings& settings)
{
    setOn(settings.mdns);
}

void MdnsSection::store(ServerSettings& settings) const
{
    settings.mdns = isOn();
}

void MdnsSection::follow(const ServerSettings& wanted, const ServerEndpoints& now)
{
    const int tftp = now.isOn() ? now.tftpPort : wanted.tftpPort;
    if (!wanted.mdns)
        say(tr("Factory-fresh phones of the 6700i era look by multicast DNS for a server when DHCP names none. They "
               "are not "
               "answered."));
    else if (tftp != tftpPort)
        say(tr("This helps only while TFTP is on port 69: phones that find this computer so ask by TFTP, and they have "
               "no "
               "parameter for another port."),
            Severity::Warning);
    else if (now.isOn() && !now.mdns)
        say(tr("Phones that look for a server are not answered: multicast DNS cannot be used on this network card."),
            Severity::Warning);
    else
        say(tr(
            "Factory-fresh phones of the 6700i era that look by multicast DNS for a server find this one and ask it by "
            "TFTP."));
}

} // namespace firstring
