// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/tls/TlsCases.h"
#include "tests/unit/server/tls/TlsHello.h"

namespace firstring {

using namespace tls;
using enum TlsCase::Answer;

std::vector<TlsCase> tlsRecordCases()
{
    const QByteArray hello = Hello().bytes();
    const QByteArray wire = Hello().wire();
    std::vector<TlsCase> cases{
        {"one byte", wire.first(1)},
        {"half a head", wire.first(3)},
        {"a head and nothing", wire.first(5)},
        {"half a hello", wire.first(wire.size() / 2)},
        {"all but the last byte", wire.chopped(1)},
        otherwise({"a record without content", record(Handshake, {}) + wire}, "goes on"),
        {"data without content", record(Data, {}) + wire},
        {"a record longer than allowed", record(Handshake, hello.leftJustified(16'385, 'x')), Alerts, 22},
        {"the longest length that can be written", "\x16\x03\x01\xff\xff" + QByteArray(70'000, 'x'), Alerts, 22},
        {"kind 0", record(0, hello)},
        {"kind 25", record(25, hello)},
        {"kind 255", record(255, hello)},
        {"version 2.0", record(Handshake, hello, 0x0200)},
        {"version 4.0", record(Handshake, hello, 0x0400)},
        {"version 255.255", record(Handshake, hello, 0xffff)},
        {"version 3.0 around a good hello", record(Handshake, hello, 0x0300), GoesOn},
        {"version 3.4 around a good hello", record(Handshake, hello, 0x0304), GoesOn},
        {"one byte in each record", records(hello, 1), GoesOn},
        {"seven bytes in each record", records(hello, 7), GoesOn},
        {"a hello and more in its record", record(Handshake, hello + QByteArray(20, 'x'))},
        {"two hellos in one record", record(Handshake, hello + hello)},
        {"an old hello, and a plain one behind it", QByteArray::fromHex("802e0103010015000000100100800200800300800400"
                                                                        "800500800600400700c0") +
                                                        wire},
        {"cipher change before all", record(ChangeCipherSpec, "\x01") + wire},
        {"data before all", record(Data, "GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n")},
        {"data in the middle of a hello",
         record(Handshake, hello.first(40)) + record(Data, "x") + record(Handshake, hello.sliced(40))},
        {"a heartbeat before all", record(Heartbeat, QByteArray::fromHex("01") + counted(QByteArray(16, 'x'), 2))},
        {"a heartbeat that lies about its length", record(Heartbeat, QByteArray::fromHex("014000") + "x")},
        {"a heartbeat in the middle of a hello", record(Handshake, hello.first(40)) +
                                                     record(Heartbeat, QByteArray::fromHex("014000")) +
                                                     record(Handshake, hello.sliced(40))},
        {"a fatal alert before all", record(tls::Alert, QByteArray::fromHex("0228"))},
        {"goodbye before all", record(tls::Alert, QByteArray::fromHex("0100"))},
        {"an alert of one byte", record(tls::Alert, "\x02")},
        {"an alert of three bytes", record(tls::Alert, QByteArray::fromHex("020000"))},
        {"an alert without content", record(tls::Alert, {})},
        {"an alert of level 9", record(tls::Alert, QByteArray::fromHex("095a")) + wire},
        {"an alert in the middle of a hello", record(Handshake, hello.first(40)) +
                                                  record(tls::Alert, QByteArray::fromHex("0228")) +
                                                  record(Handshake, hello.sliced(40))},
        {"goodbye in the middle of a hello", record(Handshake, hello.first(40)) +
                                                 record(tls::Alert, QByteArray::fromHex("0100")) +
                                                 record(Handshake, hello.sliced(40))},
        {"a flood of warnings", record(tls::Alert, QByteArray::fromHex("015a")).repeated(5'000)},
        {"a flood of records without content", record(Handshake, {}).repeated(50'000)},
        {"a flood of cipher changes", record(ChangeCipherSpec, "\x01").repeated(50'000)},
        {"SSL 2.0 alone", QByteArray::fromHex("802e0100020015000000100100800200800300800400800500800600400700c0")},
        {"SSL 2.0 of no length", QByteArray::fromHex("80000100020000000000")},
        {"SSL 2.0 of the longest length", QByteArray::fromHex("ffff010002") + QByteArray(32'767, '\xff')},
        {"zeros", QByteArray(100'000, '\0')},
        {"ones", QByteArray(100'000, '\xff')},
        {"SMTP", "EHLO somebody\r\nSTARTTLS\r\n"},
        {"a proxy's greeting", "PROXY TCP4 192.0.2.1 192.0.2.2 1 2\r\n" + wire},
        {"HTTP/2 without TLS", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"},
    };
    return cases;
}

std::vector<TlsCase> tlsHandshakeCases()
{
    const QByteArray now = Hello().wire();      // TLS 1.3
    const QByteArray old = Hello::old().wire(); // TLS 1.2
    const auto plain = [](int kind, const QByteArray& body) { return record(Handshake, message(kind, body), 0x0303); };
    const QByteArray request = "GET /small.cfg HTTP/1.1\r\nHost: h\r\n\r\n";
    return {
        otherwise({"1.2: a second hello", old, Refuses, 10, old}, "another alert"),
        otherwise({"1.2: another version's hello", old, Refuses, 10, now}, "another alert"),
        {"1.2: the cipher changes before there is a key", old, Refuses, 10,
         record(ChangeCipherSpec, "\x01", 0x0303) + record(Handshake, QByteArray(40, 'f'), 0x0303)},
        {"1.2: finished in clear", old, Refuses, 10, plain(20, QByteArray(12, 'f'))},
        {"1.2: data in clear", old, Refuses, 10, record(Data, request, 0x0303)},
        otherwise({"1.2: a key without content", old, Refuses, 50, plain(16, {})}, "another alert"),
        {"1.2: a key longer than its message", old, Refuses, 50, plain(16, "\x41" + QByteArray(8, 'k'))},
        {"1.2: a point that is on no curve", old, Refuses, 47, plain(16, counted(QByteArray(32, '\0'), 1))},
        {"1.2: a key of 16 MiB is announced", old, Refuses, 47,
         record(Handshake, number(16, 1) + number(0xffffff, 3), 0x0303)},
        {"1.2: a certificate that nobody asked for", old, Refuses, 10, plain(11, counted({}, 3))},
        {"1.2: the server's own messages", old, Refuses, 10, plain(2, QByteArray(70, 's'))},
        {"1.2: asked to say hello", old, Refuses, 10, plain(0, {})},
        {"1.2: a heartbeat", old, Refuses, 10, record(Heartbeat, QByteArray::fromHex("014000"), 0x0303)},
        {"1.2: a fatal alert", old, Refuses, 0, record(tls::Alert, QByteArray::fromHex("0228"), 0x0303)},
        {"1.2: goodbye", old, Refuses, 0, record(tls::Alert, QByteArray::fromHex("0100"), 0x0303)},
        {"1.2: a flood of warnings", old, Refuses, 10,
         record(tls::Alert, QByteArray::fromHex("015a"), 0x0303).repeated(5'000)},
        {"1.2: a flood of records without content", old, Refuses, 10, record(Handshake, {}, 0x0303).repeated(50'000)},
        {"1.3: a second hello", now, Refuses, 0, now},
        {"1.3: finished in clear", now, Refuses, 0, plain(20, QByteArray(32, 'f'))},
        {"1.3: data in clear", now, Refuses, 0, record(Data, request, 0x0303)},
        {"1.3: data of one byte", now, Refuses, 0, record(Data, "x", 0x0303)},
        {"1.3: data without content", now, Refuses, 0, record(Data, {}, 0x0303)},
        {"1.3: data longer than allowed", now, Refuses, 0, record(Data, QByteArray(16'384 + 257, 'x'), 0x0303)},
        {"1.3: nonsense, encrypted with another key", now, Refuses, 0, record(Data, QByteArray(60, 'x'), 0x0303)},
        {"1.3: the cipher changes twice", now, Refuses, 0,
         record(ChangeCipherSpec, "\x01", 0x0303).repeated(2) + record(Data, QByteArray(60, 'x'), 0x0303)},
        {"1.3: a cipher change of another value", now, Refuses, 0, record(ChangeCipherSpec, "\x02", 0x0303)},
        {"1.3: a flood of cipher changes", now, Refuses, 0, record(ChangeCipherSpec, "\x01", 0x0303).repeated(50'000)},
        {"1.3: a heartbeat", now, Refuses, 0, record(Heartbeat, QByteArray::fromHex("014000"), 0x0303)},
        {"1.3: a fatal alert", now, Refuses, 0, record(tls::Alert, QByteArray::fromHex("0228"), 0x0303)},
        {"1.3: new keys before the end", now, Refuses, 0, plain(24, "\x01")},
        {"1.3: early data that nobody allowed", Hello().with(EarlyData, {}).wire(), Refuses, 0,
         record(Data, request, 0x0303) + record(Data, QByteArray(60, 'x'), 0x0303)},
    };
}

} // namespace firstring
