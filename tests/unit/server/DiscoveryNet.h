// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/discovery/DnsWriter.h"
#include "app/server/discovery/Responder.h"

#include <QTest>

namespace firstring::mdns {

inline constexpr quint32 ours = 0x0a090001;
inline constexpr Peer phone{0x0a090002, Responder::port};
inline const Offered offered{"Firstring (laptop)", "firstring-10-9-0-1", ours};

/// One responder and what it sends, with a clock and a chance that only the test moves.
class DiscoveryNet
{
public:
    DiscoveryNet() { responder.start(now); }

    void wait(qint64 ms)
    {
        for (const qint64 end = now + ms; now < end;) {
            const qint64 next = responder.wakeAt();
            now = next < 0 || next > end ? end : qMax(now + 1, next);
            responder.tick(now);
            collect();
        }
    }
    void receive(const Message& message, const Peer& from = phone, bool old = false)
    {
        responder.receive(write(message, old), from, now);
        collect();
    }
    /// Until its names are its own and all is said.
    void settle()
    {
        wait(10'000);
        sent.clear();
    }
    int count(Responder::News::What what)
    {
        int found = 0;
        for (const Responder::News& one : news)
            found += one.what == what ? 1 : 0;
        return found;
    }

    struct Sent
    {
        Message message;
        Peer to;
        qint64 ms;
    };
    qint64 now = 1'000'000;
    int chance = 0;
    Responder responder{offered, [this](int bound) { return qMin(chance, bound - 1); }};
    QList<Sent> sent;
    QList<Responder::News> news;

private:
    void collect()
    {
        for (const Responder::Outgoing& out : responder.takeOutput()) {
            const auto message = parse(out.packet);
            QVERIFY(message);
            sent.append({*message, out.to, now});
        }
        news += responder.takeNews();
    }
};

inline Message query(quint16 type = type::ptr, const DnsName& name = phoneService(), bool unicast = false)
{
    Message message;
    message.questions = {{name, type, classInternet, unicast}};
    return message;
}

inline Message response(const Record& record)
{
    Message message{.flags = flagResponse | flagAuthoritative};
    message.answers = {record};
    return message;
}

inline const OwnRecords own(offered);

/// That record is among these.
inline bool has(const QList<Record>& records, OwnRecords::Index index)
{
    return std::any_of(records.begin(), records.end(), [&](const Record& one) { return one.sameAs(own[index]); });
}

} // namespace firstring::mdns
