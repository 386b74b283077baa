// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <deque>
#include <mutex>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace firstring::test {

/// Stands on loopback between a program and a server that speaks readable words, and ends a connection in the worst
/// moment: when the server did what it was told, and before the program hears so. Threads of its own.
class CutProxy
{
public:
    /// A word of the client's. One that does not cut is only waited for.
    struct Word
    {
        QByteArray text;
        bool cuts = true;
    };

    explicit CutProxy(quint16 target)
        : m_target(target)
    {
        m_listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in where = loopback(0);
        socklen_t size = sizeof where;
        ::bind(m_listener, reinterpret_cast<sockaddr*>(&where), size);
        ::listen(m_listener, 16);
        ::getsockname(m_listener, reinterpret_cast<sockaddr*>(&where), &size);
        m_port = ntohs(where.sin_port);
        m_threads.emplace_back([this] { listen(); });
    }
    ~CutProxy()
    {
        m_ending = true;
        m_threads.front().join(); // nobody is added from here on
        for (std::size_t i = 1; i < m_threads.size(); ++i)
            m_threads.at(i).join();
        ::close(m_listener);
    }
    CutProxy(const CutProxy&) = delete;
    CutProxy& operator=(const CutProxy&) = delete;

    quint16 port() const { return m_port; }
    /// One after the other, each once.
    void expect(std::deque<Word> words)
    {
        const std::lock_guard lock(m_mutex);
        m_words = std::move(words);
    }
    /// How many of them are still to come.
    std::size_t left()
    {
        const std::lock_guard lock(m_mutex);
        return m_words.size();
    }

private:
    static constexpr int lookMs = 50;
    static sockaddr_in loopback(quint16 port)
    {
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        return address;
    }
    void listen()
    {
        while (!m_ending) {
            pollfd what{m_listener, POLLIN, 0};
            if (::poll(&what, 1, lookMs) < 1)
                continue;
            const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
            const int server = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            const sockaddr_in where = loopback(m_target);
            if (::connect(server, reinterpret_cast<const sockaddr*>(&where), sizeof where) == 0)
                m_threads.emplace_back([this, client, server] { pass(client, server); });
            else
                end(client, server);
        }
    }
    static void end(int client, int server)
    {
        ::close(client);
        ::close(server);
    }
    static bool give(int from, int to, QByteArray* heard = nullptr)
    {
        std::array<char, 65536> buffer{};
        const ssize_t size = ::recv(from, buffer.data(), buffer.size(), 0);
        if (size <= 0)
            return false;
        if (heard)
            *heard = QByteArray(buffer.data(), size);
        for (ssize_t sent = 0; to >= 0 && sent < size;) {
            const ssize_t more = ::send(to, buffer.data() + sent, static_cast<std::size_t>(size - sent), MSG_NOSIGNAL);
            if (more <= 0)
                return false;
            sent += more;
        }
        return true;
    }
    bool isCut(const QByteArray& said)
    {
        const std::lock_guard lock(m_mutex);
        if (m_words.empty() || !said.contains(m_words.front().text))
            return false;
        const bool cuts = m_words.front().cuts;
        m_words.pop_front();
        return cuts;
    }
    void pass(int client, int server)
    {
        bool isOpen = true;
        while (isOpen && !m_ending) {
            std::array<pollfd, 2> both{{{client, POLLIN, 0}, {server, POLLIN, 0}}};
            if (::poll(both.data(), both.size(), lookMs) < 1)
                continue;
            if (both[1].revents != 0)
                isOpen = give(server, client);
            QByteArray said;
            if (isOpen && both[0].revents != 0)
                isOpen = give(client, server, &said);
            if (isOpen && !said.isEmpty() && isCut(said)) {
                give(server, -1); // it is done
                isOpen = false;
            }
        }
        end(client, server);
    }

    const quint16 m_target;
    quint16 m_port = 0;
    int m_listener = -1;
    std::atomic<bool> m_ending = false;
    std::mutex m_mutex;
    std::deque<Word> m_words;
    std::deque<std::thread> m_threads; ///< of the listener, which adds the others
};

} // namespace firstring::test
