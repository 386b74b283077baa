// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any packets arrive at a responder, from anybody, at any time: what it sends can be read again, is small, and is the
// same after another reading and writing; memory and names keep their bounds.

#include "app/server/discovery/DnsWriter.h"
#include "app/server/discovery/Responder.h"
#include "tests/fuzz/Check.h"

using namespace firstring;
using namespace firstring::mdns;

namespace {

constexpr qsizetype longestPacket = 1024; ///< of ours

void checkOutput(Responder& responder)
{
    for (const Responder::Outgoing& out : responder.takeOutput()) {
        fuzz::check(out.packet.size() <= longestPacket, "no packet is long");
        const auto message = parse(out.packet);
        fuzz::check(message.has_value() && message->isPlain(), "what is sent can be read");
        const auto again = parse(write(*message));
        fuzz::check(again && write(*again) == write(*message), "reading and writing leads back");
    }
    responder.takeNews();
    fuzz::check(responder.instance().size() <= DnsName::longestLabel, "the name fits into its label");
}

} // namespace

/// The input is packets, each after one byte with its length and one that says who sends it when.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    if (const auto message = parse(rest)) {
        const auto again = parse(write(*message));
        fuzz::check(again.has_value(), "what could be read can be written");
    }
    qint64 now = 1000;
    Responder responder({"Firstring (fuzz)", "firstring-10-9-0-1", 0x0a090001}, [](int bound) { return bound / 2; });
    responder.start(now);
    while (rest.size() >= 2) {
        const auto who = static_cast<quint8>(rest[0]);
        const qsizetype length = qMin<qsizetype>(static_cast<quint8>(rest[1]) * 2, rest.size() - 2);
        now += (who >> 3) * 40;
        responder.tick(now);
        responder.receive(rest.sliced(2, length),
                          {0x0a090002U + (who & 3U), (who & 4U) ? quint16(4000) : Responder::port}, now);
        rest = rest.sliced(2 + length);
        checkOutput(responder);
    }
    responder.tick(now + 10'000);
    checkOutput(responder);
    responder.stop();
    checkOutput(responder);
    return 0;
}
