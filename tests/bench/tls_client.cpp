// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// tls_client storm HOST PORT ECDSA|RSA CA PHONES AT_A_TIME EXPECTED_FILE PATH...
//   Each phone connects with a full TLS 1.3 handshake, asks for every PATH on that connection, and leaves. Prints
//   phones, seconds, and the milliseconds of a phone at the 50th and 99th of a hundred.
// tls_client bulk HOST PORT ECDSA|RSA CA TIMES AT_A_TIME EXPECTED_BYTES PATH
//   Loads one large file that often. Prints megabytes and seconds.
//
// Threads and calls that block: what the client costs is not measured.

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <atomic>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <mutex>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <string>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

[[noreturn]] void stop(const char* why)
{
    std::fprintf(stderr, "tls_client: %s\n", why);
    std::exit(1);
}

/// One connection from its handshake to its end.
class Connection
{
public:
    Connection(SSL_CTX* context, const sockaddr_in& server)
        : m_descriptor(::socket(AF_INET, SOCK_STREAM, 0))
        , m_ssl(SSL_new(context))
    {
        const int yes = 1;
        ::setsockopt(m_descriptor, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
        if (::connect(m_descriptor, reinterpret_cast<const sockaddr*>(&server), sizeof server) != 0)
            stop("cannot connect");
        SSL_set_fd(m_ssl, m_descriptor);
        if (SSL_connect(m_ssl) != 1 || SSL_get_verify_result(m_ssl) != X509_V_OK)
            stop("no handshake");
    }
    ~Connection()
    {
        SSL_shutdown(m_ssl);
        SSL_free(m_ssl);
        ::close(m_descriptor);
    }

    void ask(const std::string& path)
    {
        const std::string request = "GET " + path + " HTTP/1.1\r\nHost: bench\r\nUser-Agent: " + agent + "\r\n\r\n";
        if (SSL_write(m_ssl, request.data(), static_cast<int>(request.size())) <= 0)
            stop("cannot ask");
    }
    /// Bytes of the body; it is kept in \a body when that is given.
    long hear(std::string* body = nullptr)
    {
        std::size_t end = 0;
        while ((end = m_got.find("\r\n\r\n")) == std::string::npos)
            read(m_got);
        if (m_got.compare(0, 12, "HTTP/1.1 200") != 0)
            stop("not 200");
        const char* length = strcasestr(m_got.c_str(), "content-length:");
        const long size = length ? std::atol(length + 15) : -1;
        m_got.erase(0, end + 4);
        long count = std::min<long>(size, static_cast<long>(m_got.size()));
        if (body)
            *body = m_got.substr(0, static_cast<std::size_t>(count));
        m_got.erase(0, static_cast<std::size_t>(count));
        std::string part;
        while (count < size) {
            part.clear();
            read(part);
            count += static_cast<long>(part.size());
            if (body)
                *body += part;
        }
        return count;
    }

    static inline std::string agent = "Aastra6867i MAC:00-08-5D-10-00-00 V:4.2.0.2023-SIP";

private:
    void read(std::string& target)
    {
        std::array<char, 64 * 1024> buffer;
        const int got = SSL_read(m_ssl, buffer.data(), buffer.size());
        if (got <= 0)
            stop("the server ended the connection");
        target.append(buffer.data(), static_cast<std::size_t>(got));
    }

    int m_descriptor;
    SSL* m_ssl;
    std::string m_got;
};

SSL_CTX* makeContext(const char* kind, const char* ca)
{
    SSL_CTX* context = SSL_CTX_new(TLS_client_method());
    SSL_CTX_set_min_proto_version(context, TLS1_3_VERSION);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    const bool rsa = std::strcmp(kind, "RSA") == 0;
    if (SSL_CTX_load_verify_locations(context, ca, nullptr) != 1 ||
        SSL_CTX_set1_sigalgs_list(context, rsa ? "rsa_pss_rsae_sha256:rsa_pkcs1_sha256"
                                               : "ecdsa_secp256r1_sha256:rsa_pkcs1_sha256") != 1)
        stop("cannot prepare TLS");
    return context;
}

std::string contentOf(const char* name)
{
    std::ifstream file(name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

int main(int argc, char** argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    if (argc < 10)
        stop("see the beginning of tests/bench/tls_client.cpp");
    const bool bulk = std::strcmp(argv[1], "bulk") == 0;
    // A phone that loads the same image again and again is stopped, unless it has that version already.
    if (bulk)
        Connection::agent = "Aastra6867i MAC:00-08-5D-10-00-00 V:5.0.0-SIP";
    sockaddr_in server{};
    server.sin_family = AF_INET;
    server.sin_port = htons(static_cast<std::uint16_t>(std::atoi(argv[3])));
    ::inet_pton(AF_INET, argv[2], &server.sin_addr);
    SSL_CTX* const context = makeContext(argv[4], argv[5]);
    const int times = std::atoi(argv[6]);
    const int atATime = std::atoi(argv[7]);
    const std::string expected = bulk ? std::string() : contentOf(argv[8]);
    const long expectedBytes = bulk ? std::atol(argv[8]) : 0;
    const std::vector<std::string> paths(argv + 9, argv + argc);

    std::atomic<int> next = 0;
    std::atomic<long> bytes = 0;
    std::mutex mutex;
    std::vector<double> took;
    const auto begin = Clock::now();
    std::vector<std::thread> threads;
    for (int i = 0; i < atATime; ++i) {
        threads.emplace_back([&] {
            std::string body;
            while (next++ < times) {
                const auto from = Clock::now();
                Connection phone(context, server);
                for (const std::string& path : paths) {
                    phone.ask(path);
                    bytes += phone.hear(bulk ? nullptr : &body);
                    if (!bulk && body != expected)
                        stop("another content");
                }
                const std::scoped_lock lock(mutex);
                took.push_back(std::chrono::duration<double, std::milli>(Clock::now() - from).count());
            }
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    if (bulk) {
        if (bytes != expectedBytes * times)
            stop("not every byte came");
        std::printf("%.1f %.3f\n", static_cast<double>(bytes) / 1e6, seconds);
        return 0;
    }
    std::sort(took.begin(), took.end());
    std::printf("%zu %.3f %.2f %.2f\n", took.size(), seconds, took[took.size() / 2], took[took.size() * 99 / 100]);
    return 0;
}
