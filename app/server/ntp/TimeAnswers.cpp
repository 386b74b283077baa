// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ntp/TimeAnswers.h"

#include "app/server/ntp/NtpPacket.h"

namespace firstring::ntp {

namespace {

constexpr qint8 precisionHere = -20; // about a microsecond
constexpr int leapUnknown = 3;

/// The mode to answer in; nothing for what is no question.
std::optional<Mode> answerMode(const Packet& question)
{
    if (question.version < 1 || question.version > 4)
        return std::nullopt;
    if (question.mode == Mode::Client)
        return Mode::Server;
    if (question.mode == Mode::SymmetricActive)
        return Mode::SymmetricPassive;
    // Version 1 had no modes yet (RFC 1769).
    if (question.mode == Mode::Reserved && question.version == 1)
        return Mode::Server;
    return std::nullopt;
}

quint32 shortSeconds(qint64 us)
{
    return static_cast<quint32>(qMin<qint64>(us * 65'536 / 1'000'000, 0xffff'ffff));
}

} // namespace

TimeAnswers::Sender& TimeAnswers::sender(const QString& source)
{
    if (m_senders.size() >= RateGate::mostSenders && !m_senders.contains(source))
        m_senders.clear(); // costs an event said twice
    return m_senders[source];
}

TimeAnswers::Reply TimeAnswers::receive(QByteArrayView datagram, const QString& source, qint64 receivedNs, qint64 nowMs)
{
    const std::optional<Packet> question = parse(datagram);
    const std::optional<Mode> mode = question ? answerMode(*question) : std::nullopt;
    if (!mode)
        return {};
    Sender& from = sender(source);
    const bool tooMuch = !m_gate.pass(source, nowMs);
    if (tooMuch && nowMs - from.refusedMs < refusalEveryMs)
        return {};

    const ClockHealth health = m_clock.health();
    Packet answer;
    answer.version = question->version;
    answer.mode = *mode;
    answer.poll = question->poll;
    answer.precision = precisionHere;
    answer.originate = question->transmit;
    answer.receive = stampFromNs(receivedNs);
    answer.transmit = stampFromNs(qMax(receivedNs, m_clock.nowNs()));
    if (tooMuch || !health.synchronised) {
        // Stratum 0 with letters: "ask less often", or "not synchronised yet" (RFC 5905 7.4).
        answer.leap = leapUnknown;
        answer.reference = tooMuch ? "RATE" : "INIT";
    } else {
        answer.leap = health.leap;
        answer.stratum = stratumHere;
        answer.reference = QByteArray("\x7f\x7f\x01\x01", 4); // the computer's own clock
        answer.referenceTime = answer.receive;
        answer.rootDispersion = shortSeconds(health.maxErrorUs);
    }
    Reply reply{.packet = answer.bytes(), .event = std::nullopt};
    if (tooMuch) {
        from.refusedMs = nowMs;
        return reply;
    }
    if (nowMs - from.toldMs >= toldEveryMs || from.toldSure != health.synchronised) {
        from.toldMs = nowMs;
        from.toldSure = health.synchronised;
        reply.event = Observation{.id = health.synchronised ? EventId::TimeSent : EventId::TimeUnsure,
                                  .address = source,
                                  .transport = Transport::Ntp,
                                  .bytes = reply.packet.size()};
    }
    return reply;
}

} // namespace firstring::ntp
