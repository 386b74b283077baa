// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/RequestHead.h"
#include "tests/unit/server/HttpCases.h"

namespace firstring {

namespace {

using Wire = HttpWire;
using http::RequestHead;
constexpr bool must = true;
constexpr bool should = false;

/// That request line and those lines, then the tail; the statuses that come.
QString answered(Wire& wire, const QByteArray& line, const QList<int>& statuses,
                 const QByteArray& lines = "Host: h\r\n")
{
    const HttpTalk talk = wire.talk(line + "\r\n" + lines + "\r\n" + httpTail);
    if (talk.statuses() == statuses && talk.rest.isEmpty())
        return {};
    return told(talk);
}

QString taken(Wire& wire, const QByteArray& target)
{
    return answered(wire, "GET " + target + " HTTP/1.1", {200, 200});
}

QString absent(Wire& wire, const QByteArray& target)
{
    return answered(wire, "GET " + target + " HTTP/1.1", {404, 200});
}

QString refused(Wire& wire, const QByteArray& target)
{
    return answered(wire, "GET " + target + " HTTP/1.1", {400});
}

QString withHost(Wire& wire, const QByteArray& lines, const QList<int>& statuses)
{
    return answered(wire, "GET /hello.txt HTTP/1.1", statuses, lines);
}

} // namespace

std::vector<HttpCase> httpRequestCases()
{
    return {
        // Methods (RFC 9110 9)
        {"GET brings the file", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk("GET /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n" + httpTail);
             WANT_TALK(talk, (QList<int>{200, 200}));
             WANT(talk.replies[0].body == httpFiles::hello);
             WANT(talk.replies[1].body == httpFiles::tail);
             return QString();
         }},
        {"HEAD brings the same fields and no byte more", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk("GET /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n"
                                          "HEAD /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n" +
                                              httpTail,
                                          {1});
             WANT_TALK(talk, (QList<int>{200, 200, 200}));
             WANT(talk.replies[0].fields == talk.replies[1].fields);
             return QString();
         }},
        {"HEAD of what is absent has no body either", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk("HEAD /no HTTP/1.1\r\nHost: h\r\n\r\n" + httpTail, {0});
             WANT_TALK(talk, (QList<int>{404, 200}));
             return QString();
         }},
        {"POST gets 405, which says what is allowed", must,
         [](Wire& w) {
             const HttpTalk talk =
                 w.talk("POST /hello.txt HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n" + httpTail);
             WANT_TALK(talk, (QList<int>{405, 200}));
             WANT(talk.replies[0].field("allow") == "GET, HEAD");
             return QString();
         }},
        {"PUT with a body gets 405, and the body is not read as a request", must,
         [](Wire& w) { return answered(w, "PUT /x HTTP/1.1", {405}, "Host: h\r\nContent-Length: 500\r\n"); }},
        {"DELETE gets 405", should,
         [](Wire& w) {
             return answered(w, "DELETE /x HTTP/1.1", {405, 200});
         }},
        {"OPTIONS * gets 405", should,
         [](Wire& w) {
             return answered(w, "OPTIONS * HTTP/1.1", {405, 200});
         }},
        {"TRACE echoes nothing", should,
         [](Wire& w) {
             return answered(w, "TRACE /x HTTP/1.1", {405, 200});
         }},
        {"CONNECT makes no tunnel", must,
         [](Wire& w) {
             return answered(w, "CONNECT h:80 HTTP/1.1", {405, 200});
         }},
        {"an unknown method gets 501", must, [](Wire& w) { return answered(w, "BREW /x HTTP/1.1", {501}); }},
        {"methods have a case", must, [](Wire& w) { return answered(w, "get /hello.txt HTTP/1.1", {501}); }},
        // Targets (RFC 9112 3.2)
        {"absolute form", must, [](Wire& w) { return taken(w, "http://other.example/hello.txt"); }},
        {"absolute form of https", should, [](Wire& w) { return taken(w, "HTTPS://other.example:443/hello.txt"); }},
        {"absolute form with a user's name", must, [](Wire& w) { return refused(w, "http://user@h/hello.txt"); }},
        {"asterisk for GET", must, [](Wire& w) { return refused(w, "*"); }},
        {"another scheme", should, [](Wire& w) { return refused(w, "ftp://h/hello.txt"); }},
        {"percent escapes are decoded", must, [](Wire& w) { return taken(w, "/h%65llo%2Etxt"); }},
        {"and only once", must, [](Wire& w) { return absent(w, "/h%2565llo.txt"); }},
        {"a broken escape", must, [](Wire& w) { return refused(w, "/hello%4.txt"); }},
        {"an escaped NUL", must, [](Wire& w) { return refused(w, "/hello.txt%00.cfg"); }},
        {"a fragment", should, [](Wire& w) { return refused(w, "/hello.txt#x"); }},
        {"the query is no part of the name", must, [](Wire& w) { return taken(w, "/hello.txt?a=b?c%zz"); }},
        {"the way up", must, [](Wire& w) { return absent(w, "/../../../../etc/passwd"); }},
        {"the way up, escaped", must, [](Wire& w) { return absent(w, "/%2e%2e/%2e%2e/etc/passwd"); }},
        {"the way up, by backslashes", must, [](Wire& w) { return absent(w, "/..%5c..%5cetc%5cpasswd"); }},
        // Versions (RFC 9112 2.3)
        {"1.0 is answered by 1.1 and ended", must,
         [](Wire& w) {
             const HttpTalk talk = w.talk("GET /hello.txt HTTP/1.0\r\n\r\n" + httpTail);
             WANT_TALK(talk, (QList<int>{200}));
             WANT(talk.replies[0].version == "HTTP/1.1");
             WANT(talk.replies[0].field("connection") == "close");
             return QString();
         }},
        {"1.0 that wants to go on may", should,
         [](Wire& w) {
             const HttpTalk talk = w.talk("GET /hello.txt HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n" + httpTail);
             WANT_TALK(talk, (QList<int>{200, 200}));
             WANT(talk.replies[0].field("connection") == "keep-alive");
             return QString();
         }},
        {"1.2 is understood as 1.1", should,
         [](Wire& w) {
             return answered(w, "GET /hello.txt HTTP/1.2", {200, 200});
         }},
        {"2.0 gets 505", must, [](Wire& w) { return answered(w, "GET /hello.txt HTTP/2.0", {505}); }},
        // Host (RFC 9112 3.2)
        {"no Host", must, [](Wire& w) { return withHost(w, "", {400}); }},
        {"two Hosts", must, [](Wire& w) { return withHost(w, "Host: h\r\nHost: h\r\n", {400}); }},
        {"a Host that cannot be one", must, [](Wire& w) { return withHost(w, "Host: a/b\r\n", {400}); }},
        {"an empty Host", should,
         [](Wire& w) {
             return withHost(w, "Host:\r\n", {200, 200});
         }},
        {"a Host with brackets and port", should,
         [](Wire& w) {
             return withHost(w, "Host: [::1]:80\r\n", {200, 200});
         }},
        // Fields (RFC 9112 5)
        {"a folded line", must, [](Wire& w) { return withHost(w, "Host: h\r\nX: a\r\n b\r\n", {400}); }},
        {"a blank before the colon", must, [](Wire& w) { return withHost(w, "Host: h\r\nX : a\r\n", {400}); }},
        {"a name that is no token", must, [](Wire& w) { return withHost(w, "Host: h\r\n(X): a\r\n", {400}); }},
        {"a control byte in a value", must, [](Wire& w) { return withHost(w, "Host: h\r\nX: a\x07\r\n", {400}); }},
        {"old text in a value", should,
         [](Wire& w) {
             return withHost(w, "Host: h\r\nX: M\xfcller\r\n", {200, 200});
         }},
        {"an empty line before the request", should,
         [](Wire& w) {
             return answered(w, "\r\nGET /hello.txt HTTP/1.1", {200, 200});
         }},
        // Limits
        {"a line of 8 KiB", must,
         [](Wire& w) {
             const QByteArray line = "GET /" + QByteArray(RequestHead::maxLine - 14, 'a') + " HTTP/1.1";
             return line.size() == RequestHead::maxLine ? answered(w, line, {404, 200}) : QStringLiteral("the size");
         }},
        {"a longer one gets 414", must,
         [](Wire& w) { return answered(w, "GET /" + QByteArray(RequestHead::maxLine, 'a') + " HTTP/1.1", {414}); }},
        {"31 KiB of fields", should,
         [](Wire& w) {
             return withHost(w, "Host: h\r\nX: " + QByteArray(31 * 1024, 'a') + "\r\n", {200, 200});
         }},
        {"33 KiB get 431", must,
         [](Wire& w) { return withHost(w, "Host: h\r\nX: " + QByteArray(33 * 1024, 'a') + "\r\n", {431}); }},
    };
}

} // namespace firstring
