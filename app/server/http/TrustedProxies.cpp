// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/TrustedProxies.h"

#include <QHostAddress>

#include <algorithm>
#include <optional>

namespace firstring::http {

namespace {

constexpr qsizetype mostHops = 32;
constexpr qsizetype longestName = 253; // of a host, RFC 1035
constexpr int highestPort = 65'535;

/// As Request::source has it.
QString plainAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4); // also of ::ffff:192.0.2.1
    return isV4 ? QHostAddress(v4).toString() : address.toString();
}

std::optional<int> portOf(QByteArrayView text)
{
    const bool isNumber = !text.isEmpty() && text.size() <= 5 &&
                          std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const int port = isNumber ? text.toInt() : 0;
    return port >= 1 && port <= highestPort ? std::optional(port) : std::nullopt;
}

struct HostPort
{
    QByteArray host;
    std::optional<int> port;
};

/// `192.0.2.1`, `192.0.2.1:8080`, `[2001:db8::1]:8080`, `name.example:80`, and an IPv6 address without brackets.
std::optional<HostPort> splitPort(const QByteArray& text)
{
    qsizetype end = text.size();
    QByteArray host = text;
    if (text.startsWith('[')) {
        end = text.indexOf(']');
        if (end < 0)
            return std::nullopt;
        host = text.mid(1, end - 1);
        ++end;
    } else if (text.count(':') == 1) {
        end = text.indexOf(':');
        host = text.left(end);
    }
    if (end == text.size())
        return HostPort{host, {}};
    const auto port = text[end] == ':' ? portOf(QByteArrayView(text).sliced(end + 1)) : std::nullopt;
    return port ? std::optional(HostPort{host, port}) : std::nullopt;
}

std::optional<QString> addressOf(const QByteArray& text)
{
    const auto split = splitPort(text);
    // Only what is written out: QHostAddress takes `1` for an address too.
    if (!split || split->host.contains('%') || !(split->host.count('.') == 3 || split->host.contains(':')))
        return std::nullopt;
    const QHostAddress address(QString::fromLatin1(split->host));
    return address.isNull() ? std::nullopt : std::optional(plainAddress(address));
}

/// What phones write into an address line: nothing that ends a line or a host.
bool isHostName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= longestName && name.front() != '-' && name.front() != '.' &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                      c == '-';
           });
}

/// The value that the nearest proxy wrote.
std::optional<QByteArray> lastOf(const RequestHead& head, const char* name)
{
    const auto all = head.field(name);
    return all ? std::optional(all->mid(all->lastIndexOf(',') + 1).trimmed()) : std::nullopt;
}

const char* readHops(const QByteArray& hops, const TrustedProxies& proxies, Asker& asker)
{
    const QByteArrayList all = hops.split(',');
    if (all.size() > mostHops)
        return "X-Forwarded-For with too many hops";
    for (auto hop = all.rbegin(); hop != all.rend(); ++hop) {
        const auto address = addressOf(hop->trimmed());
        if (!address)
            return "X-Forwarded-For that is no address";
        asker.source = *address;
        asker.isProxied = true;
        if (!proxies.contains(*address))
            break;
    }
    return nullptr;
}

const char* readPlace(const RequestHead& head, Asker& asker)
{
    const auto host = lastOf(head, "X-Forwarded-Host");
    const auto proto = lastOf(head, "X-Forwarded-Proto");
    const auto given = lastOf(head, "X-Forwarded-Port");
    if (proto && proto->compare("http", Qt::CaseInsensitive) != 0 && proto->compare("https", Qt::CaseInsensitive) != 0)
        return "X-Forwarded-Proto that is neither http nor https";
    std::optional<int> port = given ? portOf(*given) : std::nullopt;
    if (given && !port)
        return "X-Forwarded-Port that is no port";
    if (proto)
        asker.transport = proto->size() == 5 ? Transport::Https : Transport::Http;
    const bool isHttps = asker.transport == Transport::Https;
    if (host) {
        const auto split = splitPort(*host);
        const auto address = addressOf(*host);
        if (!split || !(address || isHostName(split->host)))
            return "X-Forwarded-Host that is no host";
        asker.site.address = address ? *address : QString::fromLatin1(split->host);
        if (!port)
            port = split->port.value_or(isHttps ? 443 : 80);
    }
    if (port && isHttps)
        asker.site.httpsPort = asker.site.httpsOldPort = *port;
    else if (port)
        asker.site.httpPort = *port;
    asker.isProxied = asker.isProxied || host || proto || port;
    return nullptr;
}

} // namespace

TrustedProxies::TrustedProxies(const QStringList& addresses)
{
    for (const QString& text : addresses) {
        if (const QHostAddress address(text); !address.isNull())
            m_addresses.insert(plainAddress(address));
    }
}

const char* readForwarded(const RequestHead& head, const TrustedProxies& proxies, Asker& asker)
{
    if (!proxies.contains(asker.source))
        return nullptr;
    if (const auto hops = head.field("X-Forwarded-For")) {
        if (const char* why = readHops(*hops, proxies, asker))
            return why;
    }
    return readPlace(head, asker);
}

} // namespace firstring::http
