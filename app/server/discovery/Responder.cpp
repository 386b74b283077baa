// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/discovery/Responder.h"

#include "app/server/discovery/DnsWriter.h"

#include <algorithm>
#include <tuple>

namespace firstring::mdns {

namespace {

constexpr int probes = 3; // RFC 6762 8.1
constexpr qint64 probeEveryMs = 250;
constexpr int announcements = 2; // 8.3
constexpr qint64 announceEveryMs = 1000;
constexpr qint64 lostProbeMs = 1000; // 8.2
constexpr int manyConflicts = 15;    // 8.1
constexpr qint64 manyConflictsMs = 10'000;
constexpr qint64 patientMs = 5000;
constexpr quint32 oldClientTtl = 10; // 6.7
constexpr int companyMs = 100;       // 6: 20 to 120
constexpr qsizetype mostNews = 256;

const Peer everybody{Responder::group, Responder::port};

/// RFC 6762 8.2.1: class, type, data, as unsigned bytes; the list that ends first is the earlier one.
bool isEarlier(const QList<Record>& ours, QList<Record> theirs)
{
    std::sort(theirs.begin(), theirs.end(), [](const Record& a, const Record& b) {
        return std::tie(a.klass, a.type, a.data) < std::tie(b.klass, b.type, b.data);
    });
    return std::lexicographical_compare(ours.begin(), ours.end(), theirs.begin(), theirs.end(),
                                        [](const Record& a, const Record& b) {
                                            if (a.klass != b.klass || a.type != b.type)
                                                return std::tie(a.klass, a.type) < std::tie(b.klass, b.type);
                                            return a.data < b.data; // memcmp
                                        });
}

} // namespace

Responder::Responder(Offered offered, Chance chance)
    : m_offered(std::move(offered))
    , m_wanted(m_offered)
    , m_chance(std::move(chance))
    , m_own(m_offered)
{}

void Responder::start(qint64 nowMs)
{
    m_pending = {};
    probe(nowMs + m_chance(probeEveryMs));
}

void Responder::probe(qint64 fromMs)
{
    m_phase = Phase::Probing;
    m_step = 0;
    m_stepMs = fromMs;
    m_pending.clear();
}

qint64 Responder::wakeAt() const
{
    const qint64 reply = m_pending.wakeAt();
    if (m_phase == Phase::Off || m_phase == Phase::Running)
        return reply;
    return reply < 0 ? m_stepMs : qMin(reply, m_stepMs);
}

void Responder::tick(qint64 nowMs)
{
    if ((m_phase == Phase::Probing || m_phase == Phase::Announcing) && nowMs >= m_stepMs)
        step(nowMs);
    if (const OwnRecords::Set due = m_pending.take(nowMs); due.any())
        multicast(due);
}

void Responder::step(qint64 nowMs)
{
    if (m_phase == Phase::Probing && m_step < probes) {
        ++m_step;
        m_stepMs = nowMs + probeEveryMs;
        sendProbe();
        return;
    }
    if (m_phase == Phase::Probing) {
        m_phase = Phase::Announcing;
        m_step = 0;
    }
    multicast(OwnRecords::announced());
    m_pending.sent(OwnRecords::announced(), nowMs);
    m_stepMs = nowMs + announceEveryMs;
    if (++m_step == announcements)
        m_phase = Phase::Running;
}

void Responder::sendProbe()
{
    Message query;
    for (const DnsName& name : {m_own.instanceName(), m_own.hostName()}) {
        query.questions.append({name, type::any, classInternet, true});
        for (Record record : m_own.probed(name)) {
            record.flush = false; // 10.2: not in a probe
            query.authorities.append(record);
        }
    }
    m_output.append({write(query), everybody});
}

void Responder::receive(QByteArrayView packet, const Peer& from, qint64 nowMs)
{
    if (m_phase == Phase::Off)
        return;
    const std::optional<Message> message = parse(packet);
    if (!message || !message->isPlain())
        return;
    if (!message->isResponse())
        receiveQuery(*message, from, nowMs);
    else if (from.port == port) // 6: anything else is no multicast DNS
        receiveResponse(*message, nowMs);
}

void Responder::receiveQuery(const Message& query, const Peer& from, qint64 nowMs)
{
    if (m_phase == Phase::Probing) {
        comparePresentProbes(query, nowMs);
        return;
    }
    OwnRecords::Set wanted;
    OwnRecords::Set direct; // somebody who has just come wants it for himself alone
    for (const Question& question : query.questions) {
        const OwnRecords::Set found = m_own.answers(question);
        wanted |= found;
        if (question.unicast)
            direct |= found;
        if (found[OwnRecords::Service] && m_news.size() < mostNews)
            m_news.append({News::What::Answered, from.address, {}});
    }
    OwnRecords::Set known;
    for (const Record& answer : query.answers) {
        for (std::size_t i = 0; i < OwnRecords::Count; ++i)
            known[i] = known[i] || (m_own.at(i).sameAs(answer) && answer.ttl >= m_own.at(i).ttl / 2);
    }
    const qint64 laterMs = nowMs + 400 + m_chance(companyMs); // 7.2
    m_pending.known(from, known, query.isTruncated(), laterMs);
    wanted &= ~known;
    if (wanted.none())
        return;
    if (from.port != port) {
        answerOldClient(query, wanted, from);
        return;
    }
    for (std::size_t i = 0; i < OwnRecords::Count; ++i) {
        // Others would lose it from their caches if it were never sent to all (5.4).
        direct[i] = direct[i] && wanted[i] && nowMs - m_pending.sentMs(i) < m_own.at(i).ttl * 1000LL / 4;
    }
    if (direct.any()) {
        Message reply{.flags = flagResponse | flagAuthoritative};
        reply.answers = list(direct);
        reply.additionals = list(OwnRecords::follows(direct));
        m_output.append({write(reply), from});
        wanted &= ~direct;
    }
    if (wanted.none())
        return;
    const bool company = (wanted & OwnRecords::shared()).any(); // others may answer too
    const qint64 soonMs = company ? nowMs + 20 + m_chance(companyMs) : nowMs;
    m_pending.add(
        {from, wanted, query.isTruncated() ? laterMs : soonMs, query.isTruncated(), !query.authorities.isEmpty()});
    tick(nowMs);
}

/// Somebody asks for a name at the same time as we (8.2).
void Responder::comparePresentProbes(const Message& query, qint64 nowMs)
{
    for (const DnsName& name : {m_own.instanceName(), m_own.hostName()}) {
        QList<Record> theirs;
        for (const Record& record : query.authorities) {
            if (record.name == name)
                theirs.append(record);
        }
        // Our own probe comes back to us too: it is not earlier than itself.
        if (!theirs.isEmpty() && isEarlier(m_own.probed(name), theirs)) {
            probe(nowMs + lostProbeMs);
            return;
        }
    }
}

void Responder::receiveResponse(const Message& response, qint64 nowMs)
{
    for (const QList<Record>* section : {&response.answers, &response.authorities, &response.additionals}) {
        for (const Record& record : *section) {
            const OwnRecords::Set same = m_own.same(record);
            if (same.none()) {
                // While we ask, whoever has anything under the name has the name (8.1).
                const bool taken = m_phase == Phase::Probing &&
                                   (record.name == m_own.instanceName() || record.name == m_own.hostName());
                if (record.ttl > 0 && (taken || m_own.contradicts(record))) {
                    conflict(record.name, nowMs);
                    return;
                }
                continue;
            }
            if (m_phase == Phase::Probing)
                continue;
            for (std::size_t i = 0; i < OwnRecords::Count; ++i) {
                if (!same[i])
                    continue;
                OwnRecords::Set one;
                one.set(i);
                if (record.ttl >= m_own.at(i).ttl)
                    m_pending.heard(one); // 7.4: it has just been said
                else if (record.ttl < m_own.at(i).ttl / 2)
                    m_pending.add({{}, one, nowMs}); // 6.6, 10.1: it would be forgotten too soon
            }
        }
    }
    tick(nowMs);
}

void Responder::conflict(const DnsName& name, qint64 nowMs)
{
    m_conflictsMs.append(nowMs);
    while (m_conflictsMs.size() > manyConflicts)
        m_conflictsMs.removeFirst();
    const bool many = m_conflictsMs.size() == manyConflicts && nowMs - m_conflictsMs.first() < manyConflictsMs;
    // A name that was ours is asked for once more (9): its other owner may be gone by the time of our probe.
    if (m_phase == Phase::Probing)
        rename(name);
    probe(nowMs + (many ? patientMs : m_chance(probeEveryMs)));
}

void Responder::rename(const DnsName& name)
{
    if (name == m_own.instanceName()) {
        const QByteArray number = " (" + QByteArray::number(++m_instanceNumber) + ')';
        m_offered.instance = m_wanted.instance.first(qMin(m_wanted.instance.size(), 63 - number.size())) + number;
        if (m_news.size() < mostNews)
            m_news.append({News::What::Renamed, 0, QString::fromUtf8(m_offered.instance)});
    } else {
        m_offered.host = m_wanted.host + '-' + QByteArray::number(++m_hostNumber);
    }
    m_own = OwnRecords(m_offered);
}

void Responder::multicast(OwnRecords::Set answers)
{
    Message response{.flags = flagResponse | flagAuthoritative};
    response.answers = list(answers);
    response.additionals = list(OwnRecords::follows(answers));
    m_output.append({write(response), everybody});
}

/// 6.7: as an ordinary name server would, so that caches which know nothing of ours keep it for a moment only.
void Responder::answerOldClient(const Message& query, OwnRecords::Set answers, const Peer& to)
{
    Message reply{.id = query.id, .flags = flagResponse | flagAuthoritative};
    for (Question question : query.questions) {
        if (m_own.answers(question).none())
            continue; // never more than what was asked and is ours: no mirror for others' bytes
        question.unicast = false;
        reply.questions.append(question);
    }
    reply.answers = list(answers, oldClientTtl, false);
    reply.additionals = list(OwnRecords::follows(answers), oldClientTtl, false);
    m_output.append({write(reply, true), to});
}

QList<Record> Responder::list(OwnRecords::Set records, quint32 longestTtl, bool flush) const
{
    QList<Record> all;
    for (std::size_t i = 0; i < OwnRecords::Count; ++i) {
        if (!records[i])
            continue;
        Record record = m_own.at(i);
        record.ttl = qMin(record.ttl, longestTtl);
        record.flush = record.flush && flush;
        all.append(record);
    }
    return all;
}

void Responder::stop()
{
    if (isAnnounced()) {
        Message goodbye{.flags = flagResponse | flagAuthoritative};
        goodbye.answers = list(OwnRecords::announced(), 0); // 10.1
        m_output.append({write(goodbye), everybody});
    }
    m_phase = Phase::Off;
    m_pending.clear();
}

} // namespace firstring::mdns
