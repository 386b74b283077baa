// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/HttpCases.h"

namespace firstring {

namespace {

/// GET of hello.txt with these further lines, each without its end, and this body.
QByteArray get(const QByteArray& lines, const QByteArray& body = {}, const QByteArray& version = "1.1")
{
    return "GET /hello.txt HTTP/" + version + "\r\nHost: h\r\n" + lines + "\r\n\r\n" + body;
}

QByteArray chunked(const QByteArray& body)
{
    return get("Transfer-Encoding: chunked", body);
}

QByteArray withNul(const char* before, const char* behind)
{
    return QByteArray(before) + '\0' + behind;
}

const QByteArray chunks = "5\r\nhello\r\n0\r\n\r\n";
const QByteArray smuggled = "GET /smuggled.txt HTTP/1.1\r\nHost: h\r\n\r\n";
const QByteArray lengthOfSmuggled = "Content-Length: " + QByteArray::number(smuggled.size());
const QByteArray flood(300 * 1024, 'x');

} // namespace

std::vector<OddFraming> oddFramings()
{
    return {
        // Content-Length (RFC 9112 6.3)
        {"length 5", get("Content-Length: 5", "hello"), {200, 200}},
        {"length 0", get("Content-Length: 0"), {200, 200}},
        {"length 00005", get("Content-Length: 00005", "hello"), {200, 200}},
        {"length behind a tab", get("Content-Length:\t5\t", "hello"), {200, 200}},
        {"length in lower case", get("content-length: 5", "hello"), {200, 200}},
        {"length in 1.0", get("Content-Length: 5", "hello", "1.0"), {200}},
        {"length +5", get("Content-Length: +5", "hello"), {400}},
        {"length -5", get("Content-Length: -5", "hello"), {400}},
        {"length 5 5", get("Content-Length: 5 5", "hello"), {400}},
        {"length 5, 5", get("Content-Length: 5, 5", "hello"), {400}},
        {"length 0x5", get("Content-Length: 0x5", "hello"), {400}},
        {"length 5.0", get("Content-Length: 5.0", "hello"), {400}},
        {"length 1e1", get("Content-Length: 1e1", "hello"), {400}},
        {"length 5;a", get("Content-Length: 5;a", "hello"), {400}},
        {"length empty", get("Content-Length:", "hello"), {400}},
        {"length blank", get("Content-Length:  \t ", "hello"), {400}},
        {"length behind a vertical tab", get("Content-Length: \v5", "hello"), {400}},
        {"length in another script", get("Content-Length: \xd9\xa5", "hello"), {400}},
        {"length twice", get("Content-Length: 5\r\nContent-Length: 5", "hello"), {400}},
        {"two lengths", get("Content-Length: 5\r\nContent-Length: 6", "hello"), {400}},
        {"length folded", get("Content-Length: 5\r\n 6", "hello"), {400}},
        {"length in a folded line", get("X: y\r\n Content-Length: 5", "hello"), {400}},
        {"length with a blank before the colon", get("Content-Length : 5", "hello"), {400}},
        {"length with a NUL in its name", get(withNul("Content-Length", ": 5"), "hello"), {400}},
        {"length beyond 64 bits", get("Content-Length: 18446744073709551621", "hello"), {400}},
        {"length beyond 63 bits", get("Content-Length: 9223372036854775813", "hello"), {400}},
        {"length of a petabyte", get("Content-Length: 999999999999999", "hello"), {413}},
        {"length with an underscore", get("Content_Length: 5", "hello"), {200, 501}},
        {"length of more than comes", get("Content-Length: 50", "hello"), {}, true},
        {"length behind a bare LF", get("X: y\nContent-Length: 5", "hello"), {400}},
        // Transfer-Encoding (RFC 9112 6.1)
        {"chunked", chunked(chunks), {200, 200}},
        {"Chunked", get("Transfer-Encoding: CHUNKED", chunks), {200, 200}},
        {"chunked behind a tab", get("Transfer-Encoding:\tchunked ", chunks), {200, 200}},
        {"chunked and a length", get("Transfer-Encoding: chunked\r\nContent-Length: 5", chunks), {400}},
        {"a length and chunked", get("Content-Length: 15\r\nTransfer-Encoding: chunked", chunks), {400}},
        {"chunked, chunked", get("Transfer-Encoding: chunked, chunked", chunks), {400}},
        {"chunked in two lines", get("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked", chunks), {400}},
        {"gzip, chunked", get("Transfer-Encoding: gzip, chunked", chunks), {501}},
        {"identity, chunked in two lines",
         get("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked", chunks),
         {501}},
        {"chunked, gzip", get("Transfer-Encoding: chunked, gzip", chunks), {400}},
        {"identity", get("Transfer-Encoding: identity", chunks), {400}},
        {"xchunked", get("Transfer-Encoding: xchunked", chunks), {400}},
        {"chunked in quotes", get("Transfer-Encoding: \"chunked\"", chunks), {400}},
        {"chunked;q=1", get("Transfer-Encoding: chunked;q=1", chunks), {400}},
        {"chunked,", get("Transfer-Encoding: chunked,", chunks), {400}},
        {"coding empty", get("Transfer-Encoding:", chunks), {400}},
        {"chunked in 1.0", get("Transfer-Encoding: chunked", chunks, "1.0"), {400}},
        {"coding with a blank before the colon", get("Transfer-Encoding : chunked", chunks), {400}},
        {"coding with an underscore", get("Transfer_Encoding: chunked", chunks), {200, 400}},
        {"coding folded", get("Transfer-Encoding:\r\n chunked", chunks), {400}},
        {"coding with a NUL", get(withNul("Transfer-Encoding: chu", "nked"), chunks), {400}},
        {"coding with a vertical tab", get("Transfer-Encoding: \vchunked", chunks), {400}},
        {"coding behind a bare LF", get("X: y\nTransfer-Encoding: chunked", chunks), {400}},
        {"coding behind a bare CR", get("X: y\rTransfer-Encoding: chunked", chunks), {400}},
        // Chunks (RFC 9112 7.1)
        {"chunk in two", chunked("2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"), {200, 200}},
        {"chunk of A", chunked("A\r\nhellohello\r\n0\r\n\r\n"), {200, 200}},
        {"chunk of 00005", chunked("00005\r\nhello\r\n0\r\n\r\n"), {200, 200}},
        {"chunk with an extension", chunked("5;a=b\r\nhello\r\n0\r\n\r\n"), {200, 200}},
        {"chunk with a quoted extension", chunked("5;a=\"b;c\"\r\nhello\r\n0\r\n\r\n"), {200, 200}},
        {"last chunk 000", chunked("5\r\nhello\r\n000\r\n\r\n"), {200, 200}},
        {"trailer", chunked("5\r\nhello\r\n0\r\nX: y\r\n\r\n"), {200, 200}},
        {"trailer with a length", chunked("5\r\nhello\r\n0\r\nContent-Length: 99\r\n\r\n"), {200, 200}},
        {"chunk of nine digits", chunked("000000005\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk of 0x5", chunked("0x5\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk of -5", chunked("-5\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk of +5", chunked("+5\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk behind a blank", chunked(" 5\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk before a blank", chunked("5 \r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk before a tab", chunked("5\t\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk without a size", chunked("\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk with LF only", chunked("5\nhello\n0\n\n"), {400}},
        {"chunk with CR CR LF", chunked("5\r\r\nhello\r\n0\r\n\r\n"), {400}},
        {"extension with a bare LF", chunked("5;a\nhello\r\n0\r\n\r\n"), {400}},
        {"extension with a bare CR", chunked("5;a\rb\r\nhello\r\n0\r\n\r\n"), {400}},
        {"extension without end", chunked("5;" + flood), {413}},
        {"chunk of 4 GiB", chunked("FFFFFFFF\r\nhello\r\n0\r\n\r\n"), {413}},
        {"chunk beyond 32 bits", chunked("100000005\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk beyond 64 bits", chunked("10000000000000005\r\nhello\r\n0\r\n\r\n"), {400}},
        {"chunk without its end", chunked("5\r\nhello0\r\n\r\n"), {400}},
        {"chunk longer than said", chunked("5\r\nhello!\r\n0\r\n\r\n"), {400}},
        {"chunk shorter than said", chunked("5\r\nhel\r\n0\r\n\r\n"), {400}},
        {"no last chunk", chunked("5\r\nhello\r\n"), {}, true},
        {"no line behind the last chunk", chunked("5\r\nhello\r\n0\r\n"), {400}},
        {"trailer without a colon", chunked("0\r\nX\r\n\r\n"), {400}},
        {"trailer folded", chunked("0\r\nX: y\r\n z\r\n\r\n"), {400}},
        {"trailer with a bare LF", chunked("0\r\nX: y\n\r\n"), {400}},
        {"trailer with a NUL", chunked("0\r\n" + withNul("X: ", "y") + "\r\n\r\n"), {400}},
        {"trailers without end", chunked("0\r\nX: " + flood), {413}},
        // One request within another
        {"a request in a body", get(lengthOfSmuggled, smuggled), {200, 200}},
        {"a request in a chunk",
         chunked(QByteArray::number(smuggled.size(), 16) + "\r\n" + smuggled + "\r\n0\r\n\r\n"),
         {200, 200}},
        {"a request in the body of another method",
         "POST /hello.txt HTTP/1.1\r\nHost: h\r\n" + lengthOfSmuggled + "\r\n\r\n" + smuggled,
         {405}},
        {"a request behind a refused one", get("Content-Length: x", smuggled), {400}},
        {"a body that was not waited for", get("Expect: 100-continue\r\nContent-Length: 5", "hello"), {200, 200}},
        {"an upgrade",
         get("Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__"),
         {200, 200}},
    };
}

std::vector<BadHead> badHeads()
{
    return {
        {"a method alone", "GET\r\n\r\n"},
        {"no version", "GET /hello.txt\r\nHost: h\r\n\r\n"},
        {"two blanks", "GET  /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n"},
        {"tabs for blanks", "GET\t/hello.txt\tHTTP/1.1\r\nHost: h\r\n\r\n"},
        {"a blank behind the version", "GET /hello.txt HTTP/1.1 \r\nHost: h\r\n\r\n"},
        {"http in small letters", "GET /hello.txt http/1.1\r\nHost: h\r\n\r\n"},
        {"a version of two digits", "GET /hello.txt HTTP/01.1\r\nHost: h\r\n\r\n"},
        {"a blank in the target", "GET /hel lo.txt HTTP/1.1\r\nHost: h\r\n\r\n"},
        {"a blank before the method", " GET /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n"},
        {"a method that is no token", "G@T /hello.txt HTTP/1.1\r\nHost: h\r\n\r\n"},
        {"bytes above 127 in the target", "GET /hello\xff.txt HTTP/1.1\r\nHost: h\r\n\r\n"},
        {"the greeting of TLS", QByteArray::fromHex("16030100a5010000a1030300112233445566778899aabbccddeeff")},
    };
}

} // namespace firstring
