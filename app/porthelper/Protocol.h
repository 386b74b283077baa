// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>

/// What the server and the port helper say to each other: one message each way, both of fixed size, over one end of a
/// socketpair (AF_UNIX, SOCK_SEQPACKET) that the helper finds as descriptor 3. Both run on one computer, so numbers are
/// in its own order unless said otherwise.
namespace firstring::porthelper {

constexpr int channel = 3;
constexpr char magic[8] = {'F', 'S', 'T', 'P', 'O', 'R', 'T', '1'};
constexpr std::uint32_t maxWanted = 8;
constexpr int patienceMs = 5000; ///< the helper ends when it is asked nothing for so long

enum Kind : std::uint16_t {
    tcp = 1,
    udp = 2,
    arp = 3,        ///< a packet socket that hears ARP only; port 0
    dhcpReplies = 4 ///< a packet socket that hears UDP to port 68 only; port 0
};

struct Wanted
{
    std::uint16_t kind;
    std::uint16_t port;
};

struct Request
{
    char magic[8];
    std::uint32_t address;    ///< IPv4, network order: one address of this computer
    std::uint32_t count;      ///< 1..maxWanted
    Wanted wanted[maxWanted]; ///< all zero behind the last
};

/// The sockets of those that were bound come with it (SCM_RIGHTS), in the order of the request.
struct Reply
{
    char magic[8];
    std::uint32_t count;
    std::int32_t refusals[maxWanted]; ///< 0: bound; else the errno; EPERM for what is not on the list
};

struct Permitted
{
    Wanted wanted;
    bool wholeCard; ///< bound to every address of the card, since what it hears is sent to no single one of them
};

/// All that the helper ever binds.
constexpr Permitted permitted[] = {
    {{tcp, 80}, false},  {{tcp, 443}, false}, {{udp, 69}, false}, {{udp, 67}, true},        {{udp, 123}, false},
    {{udp, 514}, false}, {{udp, 5353}, true}, {{arp, 0}, true},   {{dhcpReplies, 0}, true},
};

} // namespace firstring::porthelper
