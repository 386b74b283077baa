// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/PhoneClient.h"

#include <cstring>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace firstring::bench {

int PhoneClient::openSocket(int type, const in_addr& source)
{
    const int descriptor = ::socket(AF_INET, type | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const int yes = 1;
    // The port is chosen when the other end is known: thousands of phones may use the same ones.
    ::setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &yes, sizeof yes);
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_addr = source;
    epoll_event event{.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET, .data = {.ptr = this}};
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<const sockaddr*>(&name), sizeof name) != 0 ||
        ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0)
        throw std::runtime_error(std::string("no socket: ") + std::strerror(errno));
    return descriptor;
}

void PhoneClient::compare(const Wanted& wanted, size_t at, std::string_view bytes)
{
    if (at + bytes.size() > wanted.bytes.size() ||
        std::memcmp(wanted.bytes.data() + at, bytes.data(), bytes.size()) != 0)
        throw std::runtime_error("other bytes than the file's: " + wanted.name);
}

} // namespace firstring::bench
