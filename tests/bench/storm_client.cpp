// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// storm_client http|tftp ADDRESS PORT LIST [NAME=VALUE...]: phones that boot, the same for every server. One thread; it
// waits for all of them at once, so that it is never what the server has to wait for.
//
//   at-a-time=200   phones on their way at a time
//   first=0 count=  which phones of the list (PhoneList.h); all
//   blksize=512 windowsize=1   of TFTP
//   loss=0 seed=1   of each datagram of TFTP, either way
//
// Prints one JSON object: requests, bytes, seconds, and ms per phone p50, p99, max. Exit 1 when any answer was not the
// file.

#include "tests/bench/PhoneClient.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <chrono>
#include <cstdio>
#include <iostream>
#include <map>
#include <stdexcept>
#include <sys/epoll.h>
#include <sys/resource.h>

namespace {

using namespace firstring::bench;

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

/// Each of so many places has one phone on its way, until all were there.
class Storm
{
public:
    Storm(Manner& manner, const std::vector<BootingPhone>& phones, size_t first, size_t count, size_t atATime)
        : m_phones(phones)
        , m_next(first)
        , m_end(std::min(first + count, phones.size()))
        , m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    {
        for (size_t i = 0; i < std::min(atATime, m_end - m_next); ++i)
            m_places.push_back(
                {.client = manner.tftp ? makeTftpPhone(manner, m_epoll) : makeHttpPhone(manner, m_epoll)});
        for (Place& place : m_places)
            m_byClient[place.client.get()] = &place;
    }

    void run()
    {
        const double begin = now();
        for (Place& place : m_places)
            beginNext(place);
        double ticked = begin;
        while (m_running > 0) {
            std::array<epoll_event, 256> events;
            const int count = ::epoll_wait(m_epoll, events.data(), static_cast<int>(events.size()), 100);
            const double at = now();
            for (int i = 0; i < count; ++i) {
                auto* client = static_cast<PhoneClient*>(events[static_cast<size_t>(i)].data.ptr);
                if (client->isDone())
                    continue;
                client->ready(at);
                if (client->isDone())
                    finish(*m_byClient[client]);
            }
            if (at - ticked < 0.1)
                continue;
            ticked = at;
            for (Place& place : m_places) {
                if (!place.client->isDone())
                    place.client->tick(at);
            }
        }
        print(now() - begin);
    }

private:
    struct Place
    {
        std::unique_ptr<PhoneClient> client;
        double begun = 0;
    };

    void beginNext(Place& place)
    {
        if (m_next >= m_end)
            return;
        place.begun = now();
        ++m_running;
        place.client->begin(m_phones[m_next++], place.begun);
    }

    void finish(Place& place)
    {
        m_phoneMs.push_back((now() - place.begun) * 1000);
        --m_running;
        beginNext(place);
    }

    void print(double seconds)
    {
        uint64_t requests = 0;
        uint64_t bytes = 0;
        for (const Place& place : m_places) {
            requests += place.client->requests();
            bytes += place.client->bytes();
        }
        std::sort(m_phoneMs.begin(), m_phoneMs.end());
        const auto at = [this](size_t percent) { return m_phoneMs[(m_phoneMs.size() - 1) * percent / 100]; };
        std::printf(
            "{\"requests\": %llu, \"bytes\": %llu, \"seconds\": %.5f, \"p50\": %.3f, \"p99\": %.3f, \"max\": %.3f}\n",
            static_cast<unsigned long long>(requests), static_cast<unsigned long long>(bytes), seconds, at(50), at(99),
            m_phoneMs.back());
    }

    const std::vector<BootingPhone>& m_phones;
    size_t m_next;
    size_t m_end;
    int m_epoll;
    std::vector<Place> m_places;
    std::map<const PhoneClient*, Place*> m_byClient;
    size_t m_running = 0;
    std::vector<double> m_phoneMs;
};

void raiseDescriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

} // namespace

int main(int argc, char** argv)
try {
    if (argc < 5) {
        std::cerr << "Usage: storm_client http|tftp ADDRESS PORT LIST [NAME=VALUE...]\n";
        return 2;
    }
    std::map<std::string, std::string> options{{"at-a-time", "200"}, {"first", "0"},      {"count", "1000000"},
                                               {"blksize", "512"},   {"windowsize", "1"}, {"loss", "0"},
                                               {"seed", "1"}};
    for (int i = 5; i < argc; ++i) {
        const std::string word = argv[i];
        options.at(word.substr(0, word.find('='))) = word.substr(word.find('=') + 1);
    }
    Manner manner;
    manner.tftp = std::string(argv[1]) == "tftp";
    manner.server.sin_family = AF_INET;
    manner.server.sin_port = htons(static_cast<uint16_t>(std::stoi(argv[3])));
    ::inet_pton(AF_INET, argv[2], &manner.server.sin_addr);
    manner.blockSize = std::stoi(options["blksize"]);
    manner.window = std::stoi(options["windowsize"]);
    manner.loss = std::stod(options["loss"]);
    manner.random.seed(static_cast<uint32_t>(std::stoul(options["seed"])));
    raiseDescriptorLimit();
    const PhoneList list(argv[4]);
    Storm(manner, list.phones(), std::stoul(options["first"]), std::stoul(options["count"]),
          std::stoul(options["at-a-time"]))
        .run();
    return 0;
} catch (const std::exception& problem) {
    std::cerr << problem.what() << '\n';
    return 1;
}
