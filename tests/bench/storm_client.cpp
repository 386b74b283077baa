// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// storm_client http|tftp ADDRESS PORT AT_A_TIME LIST ROUNDS: the client side of a boot storm, the same for every
// server.
//
// LIST has one phone a line, `USER-AGENT<Tab>NAME=PATH<Tab>NAME=PATH...`: who it says it is, what it asks for, and the
// file whose bytes it must get. Every phone fetches its files one after the other, AT_A_TIME phones at once, ROUNDS
// times over. Every byte is compared. Prints `requests seconds p50_ms p99_ms`, the last two per phone. Exit 1 when any
// answer was not the file.

#include "tests/bench/Fetchers.h"

#include <algorithm>
#include <arpa/inet.h>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <mutex>
#include <sstream>
#include <thread>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Wanted
{
    std::string name;
    std::string bytes;
};
struct BootingPhone
{
    std::string userAgent;
    std::vector<Wanted> files;
};

std::string readFile(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<BootingPhone> readList(const std::string& path)
{
    std::vector<BootingPhone> phones;
    std::ifstream list(path);
    for (std::string line; std::getline(list, line);) {
        std::istringstream words(line);
        BootingPhone& phone = phones.emplace_back();
        std::getline(words, phone.userAgent, '\t');
        for (std::string word; std::getline(words, word, '\t');) {
            const size_t equals = word.find('=');
            phone.files.push_back({word.substr(0, equals), readFile(word.substr(equals + 1))});
        }
    }
    return phones;
}

/// What all threads together have done.
struct Tally
{
    std::atomic<size_t> next{0};
    std::atomic<size_t> requests{0};
    std::atomic<bool> bad{false};
    std::mutex mutex;
    std::vector<double> phoneMs;
};

template <typename Fetcher>
void bootPhones(const sockaddr_in& server, const std::vector<BootingPhone>& phones, size_t boots, Tally& tally)
{
    for (size_t at; (at = tally.next++) < boots;) {
        const auto begin = Clock::now();
        try {
            const BootingPhone& phone = phones[at % phones.size()];
            Fetcher fetcher(server, phone.userAgent);
            for (const Wanted& wanted : phone.files) {
                if (fetcher.fetch(wanted.name) != wanted.bytes)
                    throw std::runtime_error("other bytes than the file's: " + wanted.name);
                ++tally.requests;
            }
        } catch (const std::exception& problem) {
            if (!tally.bad.exchange(true))
                std::cerr << problem.what() << '\n';
        }
        const std::chrono::duration<double, std::milli> took = Clock::now() - begin;
        const std::lock_guard lock(tally.mutex);
        tally.phoneMs.push_back(took.count());
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 7) {
        std::cerr << "Usage: storm_client http|tftp ADDRESS PORT AT_A_TIME LIST ROUNDS\n";
        return 2;
    }
    const bool tftp = std::string(argv[1]) == "tftp";
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<uint16_t>(std::stoi(argv[3])));
    ::inet_pton(AF_INET, argv[2], &server.sin_addr);
    const auto phones = readList(argv[5]);
    const size_t boots = phones.size() * std::stoul(argv[6]);

    Tally tally;
    const auto begin = Clock::now();
    {
        std::vector<std::jthread> threads;
        for (int i = 0; i < std::stoi(argv[4]); ++i) {
            threads.emplace_back([&] {
                tftp ? bootPhones<firstring::bench::TftpFetcher>(server, phones, boots, tally)
                     : bootPhones<firstring::bench::HttpFetcher>(server, phones, boots, tally);
            });
        }
    }
    const std::chrono::duration<double> took = Clock::now() - begin;
    if (tally.phoneMs.empty())
        return 1;
    std::sort(tally.phoneMs.begin(), tally.phoneMs.end());
    std::printf("%zu %.4f %.2f %.2f\n", tally.requests.load(), took.count(), tally.phoneMs[tally.phoneMs.size() / 2],
                tally.phoneMs[tally.phoneMs.size() * 99 / 100]);
    return tally.bad ? 1 : 0;
}
