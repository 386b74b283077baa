// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/server/tls/TlsCases.h"
#include "tests/unit/server/tls/TlsHello.h"

namespace firstring {

using namespace tls;
using enum TlsCase::Answer;

namespace {

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

/// The hello with one thing changed.
template <typename Change>
QByteArray bent(const Change& change, Hello hello = {})
{
    change(hello);
    return hello.wire();
}

QByteArray name(const QByteArray& host, int kind = 0)
{
    return counted(number(kind, 1) + counted(host, 2), 2);
}

/// A ticket that nobody gave, and its binder.
QByteArray ticket(const QByteArray& identity, const QByteArray& binder)
{
    return counted(counted(identity, 2) + QByteArray(4, 'a'), 2) + counted(counted(binder, 1), 2);
}

} // namespace

std::vector<TlsCase> tlsHelloCases()
{
    const QByteArray body = Hello().body();
    std::vector<TlsCase> cases{
        {"asked to say hello first", records(message(0, {})), Alerts, 10},
        {"the server's own hello", records(message(2, body)), Alerts, 10},
        {"a certificate first", records(message(11, counted({}, 3))), Alerts, 10},
        {"a key first", records(message(16, QByteArray(33, 'k'))), Alerts, 10},
        {"finished first", records(message(20, QByteArray(12, 'f'))), Alerts, 10},
        {"new keys first", records(message(24, "\x01")), Alerts, 10},
        {"message 255", records(message(255, body)), Alerts, 10},
        {"no content", records(message(1, {})), Alerts, 50},
        {"16 MiB announced", records(number(1, 1) + number(0xffffff, 3) + body), Alerts, 47},
        {"shorter than it says", records(number(1, 1) + number(body.size() + 1, 3) + body)},
        {"longer than it says", records(number(1, 1) + number(body.size() - 1, 3) + body)},
        {"cut within the random", records(message(1, body.first(20))), Alerts, 50},
        {"cut within the session", records(message(1, body.first(40))), Alerts, 50},
        {"cut within the ciphers", records(message(1, body.first(70))), Alerts, 50},
        {"nothing behind the ciphers", records(message(1, body.first(2 + 32 + 33 + 12))), Alerts, 50},
        {"no extensions at all", records(message(1, body.first(2 + 32 + 33 + 12 + 2))), Alerts, 40},
        {"bytes behind the extensions", bent([](Hello& h) { h.behindAll = "x"; }), Alerts, 50},
        {"extensions shorter than they say", bent([](Hello& h) { h.lengthOff = 1; }), Alerts, 50},
        {"extensions longer than they say", bent([](Hello& h) { h.lengthOff = -1; }), Alerts, 50},
        {"a session of 33 bytes", bent([](Hello& h) { h.session = counted(QByteArray(33, 's'), 1); }), Alerts, 50},
        {"a session of 255 bytes", bent([](Hello& h) { h.session = counted(QByteArray(255, 's'), 1); }), Alerts, 50},
        {"no session", bent([](Hello& h) { h.session = QByteArray(1, '\0'); }), GoesOn},
        {"half a cipher", bent([](Hello& h) { h.suites = counted(hex("130113"), 2); }), Alerts, 50},
        {"no cipher", bent([](Hello& h) { h.suites = counted({}, 2); }), Alerts, 0},
        {"ciphers that nobody has", bent([](Hello& h) { h.suites = counted(hex("fefefdfd"), 2); }), Alerts, 40},
        {"no encryption", bent([](Hello& h) { h.suites = counted(hex("00010002003b"), 2); }), Alerts, 40},
        {"ciphers for export, RC4 and triple DES",
         bent([](Hello& h) { h.suites = counted(hex("0003000400050006000a0062"), 2); }), Alerts, 40},
        {"nobody signs", bent([](Hello& h) { h.suites = counted(hex("0018001b0034003ac018c019"), 2); }), Alerts, 40},
        {"30,000 ciphers", bent([](Hello& h) { h.suites = counted(hex("fefe").repeated(30'000) + hex("1301"), 2); }),
         GoesOn},
        {"a fallback that was not needed",
         bent([](Hello& h) { h.suites = counted(hex("c02bc02f5600"), 2); }, Hello::old()), Alerts, 86},
        {"ciphers of GREASE", bent([](Hello& h) { h.suites = counted(hex("0a0a1a1a1301fafa"), 2); }), GoesOn},
        otherwise(
            {"no compression that is none", bent([](Hello& h) { h.compressions = counted("\x01", 1); }), Alerts, 47},
            "another alert"),
        {"a list of no compressions", bent([](Hello& h) { h.compressions = counted({}, 1); }), Alerts, 0},
        {"compression with TLS 1.3", bent([](Hello& h) { h.compressions = counted(hex("0100"), 1); }), Alerts, 47},
        {"compression with TLS 1.2", bent([](Hello& h) { h.compressions = counted(hex("0100"), 1); }, Hello::old()),
         GoesOn},
        {"TLS 1.2", Hello::old().wire(), GoesOn},
        {"a version to come", bent([](Hello& h) { h.version = 0x0305; }, Hello::old()), GoesOn},
        {"version 3.255", bent([](Hello& h) { h.version = 0x03ff; }, Hello::old()), GoesOn},
    };
    for (const auto& [name, version] : {std::pair("version 3.1", 0x0301), std::pair("version 3.2", 0x0302)})
        cases.push_back({name, bent([&](Hello& h) { h.version = version; }, Hello::old()), Alerts, 70});
    for (const auto& [name, version] : {std::pair("version 0.0", 0x0000), std::pair("version 0.2", 0x0002),
                                        std::pair("version 2.0", 0x0200), std::pair("version 3.0", 0x0300)})
        cases.push_back(otherwise({name, bent([&](Hello& h) { h.version = version; }, Hello::old()), Alerts, 70},
                                  "another alert, or one with that version"));
    return cases;
}

std::vector<TlsCase> tlsExtensionCases()
{
    const Hello good;
    const auto with = [&](int kind, const QByteArray& content) { return good.with(kind, content).wire(); };
    const auto old = [](int kind, const QByteArray& content) { return Hello::old().with(kind, content).wire(); };
    const auto twice = [&](int kind, const QByteArray& content) {
        Hello hello = good.with(kind, content);
        hello.extensions.append({kind, content});
        return hello.wire();
    };
    const QByteArray share = hex("001d") + counted(QByteArray(32, 'k'), 2);
    const auto shares = [&](const QByteArray& list) { return with(KeyShare, counted(list, 2)); };
    Hello many = good;
    for (int i = 0; i < 1000; ++i)
        many.extensions.append({0x4000 + i, QByteArray()});
    return {
        {"all from GREASE", with(0x0a0a, "x"), GoesOn},
        {"an unknown one of 10,000 bytes", with(0xfefe, QByteArray(10'000, 'x')), GoesOn},
        {"1,000 unknown ones", many.wire(), GoesOn},
        {"padding of 40,000 bytes", with(Padding, QByteArray(40'000, '\0')), GoesOn},
        {"padding that is none", with(Padding, "xyz"), GoesOn},
        {"a name twice", twice(ServerName, name("h")), Alerts, 47},
        {"key shares twice", twice(KeyShare, counted(share, 2)), Alerts, 47},
        otherwise({"an unknown one twice", twice(0xfefe, "x"), Refuses}, "goes on"),
        otherwise({"versions: none", with(SupportedVersions, counted({}, 1)), Alerts, 50}, "another alert"),
        otherwise({"versions: half of one", with(SupportedVersions, counted(hex("030403"), 1)), Alerts, 50},
                  "another alert"),
        otherwise({"versions: without content", with(SupportedVersions, {}), Alerts, 50}, "another alert"),
        {"versions: only GREASE", with(SupportedVersions, counted(hex("0a0afafa"), 1)), Alerts, 70},
        {"versions: only drafts", with(SupportedVersions, counted(hex("7f1c7f17"), 1)), Alerts, 70},
        {"versions: only old ones", with(SupportedVersions, counted(hex("030203010300"), 1)), Alerts, 70},
        otherwise(
            {"versions: longer than they say", with(SupportedVersions, counted(hex("0304"), 1) + "x"), Alerts, 50},
            "another alert"),
        {"name: empty list", with(ServerName, counted({}, 2)), Alerts, 50},
        {"name: without content, which only servers may", with(ServerName, {}), Alerts, 50},
        otherwise({"name: of no letters", with(ServerName, name({})), Alerts, 50}, "goes on"),
        {"name: with a zero in it", with(ServerName, name(QByteArray("a\0b", 3))), Alerts, 0},
        {"name: of 300 letters", with(ServerName, name(QByteArray(300, 'a'))), Alerts, 0},
        {"name: of another kind", with(ServerName, name("h", 7)), Alerts, 0},
        {"name: longer than its list", with(ServerName, counted(number(0, 1) + hex("ffff") + "h", 2)), Alerts, 50},
        {"name: nobody's", with(ServerName, name("somebody.example")), GoesOn},
        {"groups: none", with(SupportedGroups, counted({}, 2)), Alerts, 50},
        {"groups: half of one", with(SupportedGroups, counted(hex("001d00"), 2)), Alerts, 50},
        {"groups: unknown ones",
         good.with(SupportedGroups, counted(hex("fefe"), 2)).without(KeyShare).with(KeyShare, counted({}, 2)).wire(),
         Alerts, 40},
        {"signatures: none", with(SignatureAlgorithms, counted({}, 2)), Alerts, 50},
        {"signatures: half of one", with(SignatureAlgorithms, counted(hex("040304"), 2)), Alerts, 50},
        {"signatures: unknown ones", with(SignatureAlgorithms, counted(hex("fefefdfd"), 2)), Alerts, 40},
        {"signatures: not said", good.without(SignatureAlgorithms).wire(), Alerts, 109},
        {"signatures: MD5 and SHA-1 for TLS 1.2", old(SignatureAlgorithms, counted(hex("010102010203"), 2)), Alerts,
         40},
        {"shares: not said", good.without(KeyShare).wire(), Alerts, 109},
        {"shares: none yet", shares({}), GoesOn},
        {"shares: of no length", shares(hex("001d0000")), Alerts, 0},
        {"shares: cut", shares(hex("001d0020") + "kk"), Alerts, 50},
        {"shares: all zeros", shares(hex("001d") + counted(QByteArray(32, '\0'), 2)), Alerts, 0},
        {"shares: a point that is on no curve", shares(hex("0017") + counted(hex("04") + QByteArray(64, 'k'), 2)),
         Alerts, 47},
        {"shares: of a group that was not said", shares(hex("0018") + counted(QByteArray(97, 'k'), 2)), Alerts, 47},
        otherwise({"shares: the same group twice", shares(share + share), Refuses}, "goes on"),
        {"keys: a ticket, but not how", with(PreSharedKey, ticket("t", QByteArray(32, 'b'))), Alerts, 109},
        {"keys: a ticket of nobody",
         good.with(KeyExchangeModes, counted("\x01", 1)).with(PreSharedKey, ticket("t", QByteArray(32, 'b'))).wire(),
         GoesOn},
        {"keys: not the last one",
         good.with(KeyExchangeModes, counted("\x01", 1))
             .with(PreSharedKey, ticket("t", QByteArray(32, 'b')))
             .with(0xfefe, "x")
             .wire(),
         Alerts, 47},
        otherwise({"keys: a ticket without its binder",
                   good.with(KeyExchangeModes, counted("\x01", 1))
                       .with(PreSharedKey, counted(counted("t", 2) + QByteArray(4, 'a'), 2) + counted({}, 2))
                       .wire(),
                   Refuses},
                  "goes on"),
        otherwise(
            {"keys: no tickets",
             good.with(KeyExchangeModes, counted("\x01", 1)).with(PreSharedKey, counted({}, 2) + counted({}, 2)).wire(),
             Refuses},
            "goes on"),
        {"keys: how, but no way", with(KeyExchangeModes, counted({}, 1)), Alerts, 50},
        {"early data with a ticket of nobody",
         good.with(EarlyData, {})
             .with(KeyExchangeModes, counted("\x01", 1))
             .with(PreSharedKey, ticket("t", QByteArray(32, 'b')))
             .wire(),
         GoesOn},
        {"early data with content", with(EarlyData, "xx"), Alerts, 50},
        otherwise({"a cookie that nobody gave", with(Cookie, counted("crumbs", 2)), Refuses}, "goes on"),
        {"protocols: none", with(Protocols, counted({}, 2)), Alerts, 50},
        {"protocols: of no letters", with(Protocols, counted(counted({}, 1), 2)), Alerts, 50},
        {"protocols: longer than their list", with(Protocols, counted("\x09h", 2)), Alerts, 50},
        {"protocols: not ours", with(Protocols, counted(counted("h2", 1), 2)), Alerts, 120},
        {"fragments of length 0", with(MaxFragmentLength, hex("00")), Alerts, 47},
        {"fragments of length 9", with(MaxFragmentLength, hex("09")), Alerts, 47},
        {"fragments without content", with(MaxFragmentLength, {}), Alerts, 50},
        {"fragments of 512 bytes", with(MaxFragmentLength, hex("01")), GoesOn},
        {"may be asked for heartbeats", with(HeartbeatMode, hex("01")), GoesOn},
        {"heartbeats of mode 9", with(HeartbeatMode, hex("09")), GoesOn},
        {"points: none", old(PointFormats, counted({}, 1)), Alerts, 0},
        {"points: longer than they say", old(PointFormats, counted(hex("00"), 1) + "x"), Alerts, 50},
        {"status: cut", with(StatusRequest, hex("0100")), Alerts, 50},
        {"renegotiation that was never negotiated", old(RenegotiationInfo, counted("abc", 1)), Alerts, 40},
        {"renegotiation without content", old(RenegotiationInfo, {}), Alerts, 50},
        {"a ticket of nonsense for TLS 1.2", old(SessionTicket, QByteArray(200, 't')), GoesOn},
        {"the longer secret with content", old(ExtendedMasterSecret, "x"), Refuses},
    };
}

} // namespace firstring
