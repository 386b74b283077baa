// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any packets arrive at the server, the scout and the prober: what is understood is written the same again, no answer
// is longer than a client takes, and no two clients hold one address.

#include "app/server/dhcp/AddressProber.h"
#include "app/server/dhcp/DhcpMachine.h"
#include "app/server/dhcp/Scout.h"
#include "tests/fuzz/Check.h"

using namespace firstring;
using namespace firstring::dhcp;

namespace {

constexpr quint32 own = 0x0a090001;

struct Advisor final : PhoneAdvisor
{
    PhoneAdvice adviceFor(MacAddress mac) override
    {
        // All lengths, also those that fit into no option.
        return {.url = QByteArray("http://").repeated(1 + int(mac.bits() % 40)),
                .contactVendorRcs = (mac.bits() & 1) != 0};
    }
};

void checkSame(const Message& message)
{
    const Parsed again = parse(serialize(message, {}, 1 << 20));
    fuzz::check(again.message && *again.message == message, "a message that was written reads as the same");
}

void checkAnswers(const Actions& actions, const LeaseBook& book, qint64 now)
{
    for (const Outgoing& out : actions.send) {
        fuzz::check(out.packet.size() >= 300 && out.packet.size() <= 1472 + 600, "an answer has a length of BOOTP");
        const Parsed answer = parse(out.packet);
        fuzz::check(answer.message && answer.message->isReply, "an answer is one");
        fuzz::check(answer.message->number(option::serverId) == own, "an answer says who gave it");
        if (answer.message->yiaddr) {
            const Hold* hold = book.at(answer.message->yiaddr);
            fuzz::check(hold && hold->isLive(now) && hold->client.mac == answer.message->hardware,
                        "an address that was promised is held for its client");
        }
    }
}

} // namespace

/// Each packet follows one byte that says its length (times 4) and how much time passes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    Advisor advisor;
    const bool beside = size % 2;
    DhcpMachine machine({.beside = beside,
                         .own = own,
                         .mask = 0xffffff00,
                         .first = own + 99,
                         .last = own + 106,
                         .network = {.mask = 0xffffff00, .routers = {own}, .dns = {own}, .domain = "d"},
                         .ntp = {own},
                         .leaseMs = 600'000,
                         .guard = scoutMac("fuzz")},
                        advisor);
    machine.setReservations({{MacAddress(0x00085d000001), own + 100}});
    Scout scout({.own = own, .mac = scoutMac("fuzz"), .asPhone = true, .goesOn = true}, 1);
    AddressProber prober(MacAddress(2));
    qint64 now = 0;
    scout.look(now);
    while (!rest.isEmpty()) {
        const auto head = static_cast<uchar>(rest.front());
        const qsizetype length = qMin<qsizetype>(head * 4, rest.size() - 1);
        const QByteArrayView packet = rest.sliced(1, length);
        rest = rest.sliced(1 + length);
        now += head * 100;
        const Parsed parsed = parse(packet);
        if (parsed.message) {
            checkSame(*parsed.message);
            scout.hear(*parsed.message, own + 5);
            machine.receive(*parsed.message, now);
        }
        if (const auto udp = readUdp(packet)) {
            fuzz::check(udp->payload.size() <= packet.size(), "a payload lies in its frame");
            if (const Parsed inner = parse(udp->payload); inner.message)
                machine.receive(*inner.message, now);
        }
        if (const auto arp = readArp(packet))
            prober.hear(*arp);
        for (;;) {
            const Actions actions = machine.take();
            checkAnswers(actions, machine.book(), now);
            if (actions.probe.isEmpty())
                break;
            for (const quint32 address : actions.probe) {
                prober.start(address, now);
                machine.probed(address, head & 1 ? std::optional(MacAddress(7)) : std::nullopt, now);
            }
        }
        scout.tick(now);
        prober.tick(now);
        scout.takeQuestions();
        fuzz::check(machine.book().bound(now) <= 9, "no more leases than addresses");
        fuzz::check(scout.servers().size() <= 32, "servers heard are bounded");
    }
    return 0;
}
