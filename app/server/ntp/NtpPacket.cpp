// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ntp/NtpPacket.h"

#include <QtEndian>

namespace firstring::ntp {

namespace {

constexpr qint64 secondsTo1970 = 2'208'988'800;
constexpr qint64 nsPerSecond = 1'000'000'000;

} // namespace

quint64 stampFromNs(qint64 sinceUnixEpochNs)
{
    qint64 seconds = sinceUnixEpochNs / nsPerSecond;
    qint64 rest = sinceUnixEpochNs % nsPerSecond;
    if (rest < 0) {
        --seconds;
        rest += nsPerSecond;
    }
    const quint64 fraction = (static_cast<quint64>(rest) << 32) / nsPerSecond;
    return static_cast<quint64>(seconds + secondsTo1970) << 32 | fraction;
}

QByteArray Packet::bytes() const
{
    QByteArray packet(headerBytes, '\0');
    auto* at = packet.data();
    at[0] = static_cast<char>((leap & 3) << 6 | (version & 7) << 3 | (static_cast<int>(mode) & 7));
    at[1] = static_cast<char>(stratum);
    at[2] = poll;
    at[3] = precision;
    qToBigEndian(rootDelay, at + 4);
    qToBigEndian(rootDispersion, at + 8);
    const QByteArray id = reference.leftJustified(4, '\0', true);
    std::copy(id.begin(), id.end(), at + 12);
    qToBigEndian(referenceTime, at + 16);
    qToBigEndian(originate, at + 24);
    qToBigEndian(receive, at + 32);
    qToBigEndian(transmit, at + 40);
    return packet;
}

std::optional<Packet> parse(QByteArrayView datagram)
{
    if (datagram.size() < headerBytes)
        return std::nullopt;
    const char* at = datagram.data();
    const auto first = static_cast<quint8>(at[0]);
    return Packet{.leap = first >> 6,
                  .version = first >> 3 & 7,
                  .mode = static_cast<Mode>(first & 7),
                  .stratum = static_cast<quint8>(at[1]),
                  .poll = static_cast<qint8>(at[2]),
                  .precision = static_cast<qint8>(at[3]),
                  .rootDelay = qFromBigEndian<quint32>(at + 4),
                  .rootDispersion = qFromBigEndian<quint32>(at + 8),
                  .reference = QByteArray(at + 12, 4),
                  .referenceTime = qFromBigEndian<quint64>(at + 16),
                  .originate = qFromBigEndian<quint64>(at + 24),
                  .receive = qFromBigEndian<quint64>(at + 32),
                  .transmit = qFromBigEndian<quint64>(at + 40)};
}

} // namespace firstring::ntp
