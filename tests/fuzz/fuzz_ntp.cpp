// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any datagrams arrive at the clock: an answer is never longer than its question, is never answered itself, and repeats
// the question's stamp; a sender gets a bounded number of them.

#include "app/server/ntp/NtpPacket.h"
#include "app/server/ntp/TimeAnswers.h"
#include "tests/fuzz/Check.h"

using namespace firstring;
using namespace firstring::ntp;

namespace {

class FuzzClock final : public NtpClock
{
public:
    qint64 nowNs() const override { return 1'772'000'000'000'000'000; }
    ClockHealth health() const override { return {.synchronised = isSure, .leap = 1, .maxErrorUs = 1000}; }

    bool isSure = true;
};

} // namespace

/// The input is datagrams, each after one byte with its length, which says the time, too.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    QByteArrayView rest(data, static_cast<qsizetype>(size));
    FuzzClock clock;
    TimeAnswers time(clock);
    qint64 now = 0;
    while (!rest.isEmpty()) {
        const auto head = static_cast<quint8>(rest.front());
        const qsizetype length = qMin<qsizetype>(head, rest.size() - 1);
        const QByteArrayView datagram = rest.sliced(1, length);
        rest = rest.sliced(1 + length);
        now += head & 31;
        clock.isSure = (head & 1) != 0;
        const QByteArray packet = time.receive(datagram, QStringLiteral("192.0.2.1"), clock.nowNs(), now).packet;
        if (packet.isEmpty())
            continue;
        fuzz::check(packet.size() <= datagram.size(), "no answer is longer than its question");
        fuzz::check(parse(packet)->originate == parse(datagram)->transmit, "the question's stamp comes back");
        fuzz::check(TimeAnswers(clock).receive(packet, QString(), 0, 0).packet.isEmpty(), "no answer is answered");
    }
    return 0;
}
