// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a trusted proxy sends before a connection, and in the fields of a request: a header is understood the same
// however much follows it and not before it is whole; what is said names an address and a host that a file can hold, or
// is refused.

#include "app/server/http/ProxyHeader.h"
#include "app/server/http/TrustedProxies.h"
#include "tests/fuzz/Check.h"

#include <QHostAddress>

#include <algorithm>

using namespace firstring;
using namespace firstring::http;

namespace {

void header(QByteArrayView bytes)
{
    const ProxyHeader whole = parseProxyHeader(bytes);
    if (whole.status != ProxyHeader::Status::Complete)
        return;
    fuzz::check(whole.used > 0 && whole.used <= bytes.size() && whole.used <= ProxyHeader::longest, "it has a size");
    fuzz::check(whole.source.isEmpty() == whole.reached.isEmpty(), "both addresses or none");
    fuzz::check(whole.source.isEmpty() || !QHostAddress(whole.source).isNull(), "an address");
    fuzz::check(whole.reachedPort >= 0 && whole.reachedPort <= 65'535, "a port");
    fuzz::check(parseProxyHeader(bytes.first(whole.used)).used == whole.used, "what follows does not matter");
    fuzz::check(parseProxyHeader(bytes.first(whole.used - 1)).status == ProxyHeader::Status::More,
                "not before its end");
}

void fields(QByteArrayView bytes)
{
    const HeadResult head = parseHead("GET / HTTP/1.1\r\nHost: x\r\n" + bytes.toByteArray() + "\r\n\r\n");
    if (head.status != HeadResult::Status::Complete)
        return;
    Asker asker{QStringLiteral("192.0.2.1"), {QStringLiteral("192.0.2.2"), 80, 443, 443}};
    if (readForwarded(head.head, TrustedProxies({QStringLiteral("192.0.2.1")}), asker))
        return;
    fuzz::check(!QHostAddress(asker.source).isNull(), "somebody asks");
    const QString& host = asker.site.address;
    fuzz::check(!host.isEmpty() && std::all_of(host.begin(), host.end(),
                                               [](QChar c) {
                                                   return c.unicode() < 0x80 &&
                                                          (c.isLetterOrNumber() || c == u'.' || c == u'-' || c == u':');
                                               }),
                "a host");
    fuzz::check(asker.site.httpPort > 0 && asker.site.httpPort < 65'536, "a port");
    fuzz::check(asker.site.httpsPort > 0 && asker.site.httpsPort < 65'536, "a port");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    header(bytes);
    fields(bytes);
    return 0;
}
