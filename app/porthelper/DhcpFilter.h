// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <linux/filter.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <sys/socket.h>

namespace firstring::porthelper {

/// Binds a packet socket (AF_PACKET, SOCK_DGRAM, protocol 0) to one card so that it hears nothing but ARP, or nothing
/// but what DHCP servers send to clients: UDP over IPv4 to port 68. The filter is locked: whoever gets the socket can't
/// take it off. False: errno says why.
inline bool bindPacketSocket(int descriptor, unsigned int card, bool isArp)
{
    // Offsets count from the IP header; a fragment that is not the first has no ports.
    sock_filter code[] = {
        BPF_STMT(BPF_LD | BPF_B | BPF_ABS, 9),                  // protocol
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, IPPROTO_UDP, 0, 6), //
        BPF_STMT(BPF_LD | BPF_H | BPF_ABS, 6),                  // fragment offset
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, 0x1fff, 4, 0),     //
        BPF_STMT(BPF_LDX | BPF_B | BPF_MSH, 0),                 // length of the IP header
        BPF_STMT(BPF_LD | BPF_H | BPF_IND, 2),                  // destination port
        BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 68, 0, 1),          //
        BPF_STMT(BPF_RET | BPF_K, 0xffff),                      //
        BPF_STMT(BPF_RET | BPF_K, 0),                           //
    };
    const sock_fprog filter{sizeof code / sizeof code[0], code};
    const int yes = 1;
    if (!isArp && (::setsockopt(descriptor, SOL_SOCKET, SO_ATTACH_FILTER, &filter, sizeof filter) != 0 ||
                   ::setsockopt(descriptor, SOL_SOCKET, SO_LOCK_FILTER, &yes, sizeof yes) != 0))
        return false;
    sockaddr_ll name{};
    name.sll_family = AF_PACKET;
    name.sll_protocol = htons(isArp ? ETH_P_ARP : ETH_P_IP);
    name.sll_ifindex = static_cast<int>(card);
    return card > 0 && ::bind(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name) == 0;
}

} // namespace firstring::porthelper
