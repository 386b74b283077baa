// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/why/Sentences.h"

#include <QtGlobal>

#include <array>

namespace firstring::why {

namespace {

constexpr std::array rows{
    Sentences{"SERVER_OFF", QT_TRANSLATE_NOOP("Why", "the local server is off"),
              QT_TRANSLATE_NOOP("Why", "The local server is off."),
              QT_TRANSLATE_NOOP("Why", "This phone gets nothing from this computer."),
              QT_TRANSLATE_NOOP("Why", "Start the server, then plug the phone in or start it again.")},
    Sentences{"ADDRESS_GONE", QT_TRANSLATE_NOOP("Why", "this computer lost its address"),
              QT_TRANSLATE_NOOP("Why", "This computer no longer has the address {our-address}."),
              QT_TRANSLATE_NOOP("Why", "No phone reaches the server until it is back."),
              QT_TRANSLATE_NOOP("Why", "Plug the network in again, or choose another address for the server.")},
    Sentences{"LOOPBACK_ONLY", QT_TRANSLATE_NOOP("Why", "server answers this computer only"),
              QT_TRANSLATE_NOOP("Why", "The server listens at {our-address}, which only this computer knows."),
              QT_TRANSLATE_NOOP("Why", "Simulated phones reach it, a real phone never does."),
              QT_TRANSLATE_NOOP("Why", "Choose the address of the network card that the phones are plugged into.")},
    Sentences{
        "CARD_DEAD", QT_TRANSLATE_NOOP("Why", "no cable in the network card"),
        QT_TRANSLATE_NOOP("Why", "Nothing is at the other end of the server's network card."),
        QT_TRANSLATE_NOOP("Why", "No phone can reach this computer."),
        QT_TRANSLATE_NOOP("Why", "Plug the cable into the switch of the phones, and look whether its lamp is lit.")},
    Sentences{"CARD_WRONG", QT_TRANSLATE_NOOP("Why", "perhaps the wrong network card"),
              QT_TRANSLATE_NOOP("Why", "The server listens at {our-address}; {other-card} is connected too."),
              QT_TRANSLATE_NOOP("Why", "If the phones hang at {other-card}, they never reach the server."),
              QT_TRANSLATE_NOOP("Why", "Compare the cable with the address under Local server.")},
    Sentences{"CARD_WIRELESS", QT_TRANSLATE_NOOP("Why", "server is on a wireless network"),
              QT_TRANSLATE_NOOP("Why", "The server's network card is wireless."),
              QT_TRANSLATE_NOOP("Why", "An access point may keep phones on a cable from reaching it."),
              QT_TRANSLATE_NOOP("Why", "Use a cable to the switch of the phones, and choose its address.")},
    Sentences{"FIREWALL", QT_TRANSLATE_NOOP("Why", "a firewall keeps phones out"),
              QT_TRANSLATE_NOOP("Why", "A firewall of this computer blocks the server's ports."),
              QT_TRANSLATE_NOOP("Why", "What the phone asks never arrives here."),
              QT_TRANSLATE_NOOP("Why", "Open the ports as the Preflight page says; it has the command.")},
    Sentences{"NEVER_ASKED", QT_TRANSLATE_NOOP("Why", "has not asked yet"),
              QT_TRANSLATE_NOOP("Why", "This phone has not asked for anything yet."),
              QT_TRANSLATE_NOOP("Why", "It gets its files as soon as it does."),
              QT_TRANSLATE_NOOP(
                  "Why", "Plug it in. If it stays silent, it knows another server: reset it to factory defaults.")},
    Sentences{
        "ON_THE_NETWORK", QT_TRANSLATE_NOOP("Why", "on the network, but does not ask"),
        QT_TRANSLATE_NOOP("Why", "The network shows this phone at {neighbour}, but it has not asked this computer."),
        QT_TRANSLATE_NOOP("Why", "It works, and gets its settings from somewhere else or keeps older ones."),
        QT_TRANSLATE_NOOP("Why", "Reset it to factory defaults, or point it here under Phones, On the phone.")},
    Sentences{
        "KNOWS_ANOTHER_SERVER", QT_TRANSLATE_NOOP("Why", "has an address, does not ask"),
        QT_TRANSLATE_NOOP("Why", "It has had an address for {age} seconds and has not asked for its files."),
        QT_TRANSLATE_NOOP("Why", "It knows another server already, or was told of none."),
        QT_TRANSLATE_NOOP("Why", "Reset it to factory defaults, and look at Point phones here under Local server.")},
    Sentences{
        "ASKED_MAKERS_RCS", QT_TRANSLATE_NOOP("Why", "may have asked the maker's RCS"),
        QT_TRANSLATE_NOOP("Why", "It has an address from here and may have asked the maker's RCS first."),
        QT_TRANSLATE_NOOP(
            "Why", "A phone at factory defaults does so over the internet, and may be sent elsewhere from there."),
        QT_TRANSLATE_NOOP(
            "Why",
            "Let the job tell phones not to ask it, or take the internet away from the bench; then reset the phone.")},
    Sentences{
        "SENT_TO_MAKERS_RCS", QT_TRANSLATE_NOOP("Why", "sent to the maker's RCS by DHCP"),
        QT_TRANSLATE_NOOP("Why", "The DHCP server {other-dhcp-server} tells phones to ask the maker's RCS."),
        QT_TRANSLATE_NOOP("Why", "What that says may win over this computer."),
        QT_TRANSLATE_NOOP("Why", "Set its option 43, sub-option 3, to 0; the lines are under Point phones here.")},
    Sentences{
        "OTHER_DHCP_POINTS", QT_TRANSLATE_NOOP("Why", "another DHCP server points elsewhere"),
        QT_TRANSLATE_NOOP("Why", "Another DHCP server ({other-dhcp-server}) points phones at {other-dhcp-url}."),
        QT_TRANSLATE_NOOP("Why", "The phone follows whom it hears, and of several the one that names a server."),
        QT_TRANSLATE_NOOP("Why", "Change that server by the lines under Point phones here, or part the two networks.")},
    Sentences{
        "DHCP_SAYS_NOTHING", QT_TRANSLATE_NOOP("Why", "DHCP names no server"),
        QT_TRANSLATE_NOOP("Why", "The DHCP server of this network ({other-dhcp-server}) names no server to phones."),
        QT_TRANSLATE_NOOP("Why", "A phone at factory defaults is not told of this computer."),
        QT_TRANSLATE_NOOP("Why",
                          "Add the lines under Point phones here to that server, or let our DHCP stand beside it.")},
    Sentences{"DHCP_156", QT_TRANSLATE_NOOP("Why", "DHCP option 156 diverts it"),
              QT_TRANSLATE_NOOP("Why", "The DHCP server {other-dhcp-server} gives out option 156."),
              QT_TRANSLATE_NOOP("Why", "Current Mitel firmware follows it and comes neither to the RCS nor here."),
              QT_TRANSLATE_NOOP("Why", "Take option 156 out of that server, then start the phone again.")},
    Sentences{"VLAN_TOOK_IT_AWAY", QT_TRANSLATE_NOOP("Why", "went away into a VLAN"),
              QT_TRANSLATE_NOOP("Why", "The DHCP server {other-dhcp-server} gives phones a VLAN."),
              QT_TRANSLATE_NOOP("Why", "The phone restarts into that VLAN and keeps it, so it has left this network."),
              QT_TRANSLATE_NOOP(
                  "Why", "Take option 132 away, or give this computer an address in that VLAN; then reset the phone.")},
    Sentences{"VLAN_LOGGED", QT_TRANSLATE_NOOP("Why", "writes of a VLAN"),
              QT_TRANSLATE_NOOP("Why", "The phone wrote of a VLAN before it fell silent."),
              QT_TRANSLATE_NOOP("Why", "It may have moved into another network."),
              QT_TRANSLATE_NOOP("Why", "Look at the VLAN on its screen, and at what the switch tells by LLDP.")},
    Sentences{"LOG_8021X", QT_TRANSLATE_NOOP("Why", "trouble with 802.1x"),
              QT_TRANSLATE_NOOP("Why", "The phone writes of 802.1x."),
              QT_TRANSLATE_NOOP("Why", "The switch may let it into another network than this one, or into none."),
              QT_TRANSLATE_NOOP("Why", "Use a port without 802.1x on the bench.")},
    Sentences{"OUR_DHCP_STOPPED", QT_TRANSLATE_NOOP("Why", "our DHCP has stopped"),
              QT_TRANSLATE_NOOP("Why", "Our DHCP has stopped, because another server gives out addresses here."),
              QT_TRANSLATE_NOOP("Why", "The phone gets its address, and perhaps its server, from that one."),
              QT_TRANSLATE_NOOP(
                  "Why", "Disconnect that server and start ours again, or use the lines under Point phones here.")},
    Sentences{"OUR_DHCP_WAITS", QT_TRANSLATE_NOOP("Why", "our DHCP waits for another server"),
              QT_TRANSLATE_NOOP("Why", "Our DHCP stands beside another server, and none answers."),
              QT_TRANSLATE_NOOP("Why", "No phone is given an address until one does."),
              QT_TRANSLATE_NOOP("Why", "Start that server, or let ours give all addresses.")},
    Sentences{"DHCP_POOL_EMPTY", QT_TRANSLATE_NOOP("Why", "no address left for it"),
              QT_TRANSLATE_NOOP("Why", "All addresses of our DHCP range are given out."),
              QT_TRANSLATE_NOOP("Why", "This phone gets none and cannot go on."),
              QT_TRANSLATE_NOOP("Why", "Choose a longer range, or a shorter lease.")},
    Sentences{"ADDRESS_TAKEN", QT_TRANSLATE_NOOP("Why", "its address is used by another device"),
              QT_TRANSLATE_NOOP("Why", "It was offered an address that another device uses."),
              QT_TRANSLATE_NOOP("Why", "It asks for another one; if many are taken, it may not get any."),
              QT_TRANSLATE_NOOP("Why", "Choose a range that nobody uses.")},
    Sentences{"RESERVATION_UNFIT", QT_TRANSLATE_NOOP("Why", "its reserved address does not fit"),
              QT_TRANSLATE_NOOP("Why", "The address reserved for this phone cannot be given in this network."),
              QT_TRANSLATE_NOOP("Why", "It gets another one."), QT_TRANSLATE_NOOP("Why", "Correct its column “ip”.")},
    Sentences{
        "TFTP_OFF", QT_TRANSLATE_NOOP("Why", "older phones ask by TFTP"),
        QT_TRANSLATE_NOOP("Why", "TFTP is off, and phones of this family ask by TFTP unless they are told otherwise."),
        QT_TRANSLATE_NOOP("Why", "A phone that was only given an address of a server asks there in vain."),
        QT_TRANSLATE_NOOP("Why", "Switch TFTP on, or point the phone at an address that begins with http.")},
    Sentences{
        "TFTP_PORT_ODD", QT_TRANSLATE_NOOP("Why", "TFTP is not on port 69"),
        QT_TRANSLATE_NOOP("Why", "TFTP listens on port {tftp-port}, and phones know no other than 69."),
        QT_TRANSLATE_NOOP("Why", "A phone that asks by TFTP is not heard."),
        QT_TRANSLATE_NOOP("Why", "Let TFTP use port 69, or point the phone at an address that begins with http.")},
    Sentences{"BEHIND_NAT", QT_TRANSLATE_NOOP("Why", "asks from behind a router"),
              QT_TRANSLATE_NOOP("Why", "{shared-macs} phones ask from the address {address}."),
              QT_TRANSLATE_NOOP("Why", "A router stands between. Over TFTP nobody can tell which of them asks, and "
                                       "they cannot be reached from here."),
              QT_TRANSLATE_NOOP("Why", "Connect the bench straight to this computer's network, or use HTTP.")},
    Sentences{
        "TWO_WITH_ONE_MAC", QT_TRANSLATE_NOOP("Why", "may be two devices with one MAC"),
        QT_TRANSLATE_NOOP("Why", "Requests in its name came from one address, from another, and from the first again."),
        QT_TRANSLATE_NOOP("Why", "Two devices may have the same MAC address, or one of them pretends."),
        QT_TRANSLATE_NOOP("Why", "Look for a second phone with this address, and unplug one of them.")},
    Sentences{"IDENTITY_DIFFERS", QT_TRANSLATE_NOOP("Why", "requests name two phones"),
              QT_TRANSLATE_NOOP("Why", "Its requests name two different phones."),
              QT_TRANSLATE_NOOP("Why", "One device asks for files of another; each is given only its own."),
              QT_TRANSLATE_NOOP("Why", "Look which phone is at {address}.")},
    Sentences{"REQUESTER_UNKNOWN", QT_TRANSLATE_NOOP("Why", "cannot be told apart from others"),
              QT_TRANSLATE_NOOP("Why", "Somebody at its address asked, and it cannot be told which phone that was."),
              QT_TRANSLATE_NOOP(
                  "Why", "TFTP carries no name: firmware is given only where all phones of the model get the same."),
              QT_TRANSLATE_NOOP("Why", "Use HTTP, or our DHCP, which knows who has which address.")},
    Sentences{"SLOW_PORT", QT_TRANSLATE_NOOP("Why", "its line is very slow"),
              QT_TRANSLATE_NOOP("Why", "It took its firmware at {slow-kbs} KiB a second."),
              QT_TRANSLATE_NOOP("Why", "A port or a cable that runs at 10 Mbit/s, or half duplex, may be the cause."),
              QT_TRANSLATE_NOOP("Why", "Try another port and another cable; set the port to automatic negotiation.")},
    Sentences{"CARD_SLOW", QT_TRANSLATE_NOOP("Why", "this computer's line is slow"),
              QT_TRANSLATE_NOOP("Why", "This computer's network card runs below 100 Mbit/s."),
              QT_TRANSLATE_NOOP("Why", "Firmware for many phones takes long."),
              QT_TRANSLATE_NOOP("Why", "Try another cable or another port of the switch.")},
};

} // namespace

std::span<const Sentences> networkSentences()
{
    return rows;
}

} // namespace firstring::why
