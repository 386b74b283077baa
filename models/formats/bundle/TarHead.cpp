// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/bundle/TarHead.h"

#include <algorithm>
#include <cstring>

namespace firstring {

namespace {

constexpr qsizetype nameAt = 0, nameBytes = 100;
constexpr qsizetype sizeAt = 124, numberBytes = 12;
constexpr qsizetype sumAt = 148, sumBytes = 8;
constexpr qsizetype typeAt = 156;
constexpr qsizetype magicAt = 257;

QByteArray octal(qint64 number, qsizetype digits)
{
    return QByteArray::number(number, 8).rightJustified(digits, '0');
}

/// Of the whole block, its own place taken as blanks.
qint64 sumOf(QByteArrayView block)
{
    qint64 sum = 0;
    for (qsizetype at = 0; at < block.size(); ++at)
        sum += at >= sumAt && at < sumAt + sumBytes ? ' ' : static_cast<quint8>(block[at]);
    return sum;
}

/// Digits, then blanks or zeros.
std::optional<qint64> numberIn(QByteArrayView field)
{
    qint64 number = 0;
    qsizetype at = 0;
    for (; at < field.size() && field[at] >= '0' && field[at] <= '7'; ++at)
        number = number * 8 + (field[at] - '0');
    if (at == 0 || !std::all_of(field.begin() + at, field.end(), [](char c) { return c == ' ' || c == '\0'; }))
        return {};
    return number;
}

} // namespace

QByteArray tarHead(const TarHead& head)
{
    QByteArray block(TarHead::blockBytes, '\0');
    const auto put = [&block](qsizetype at, const QByteArray& text) {
        std::memcpy(block.data() + at, text.constData(), static_cast<std::size_t>(text.size()));
    };
    put(nameAt, head.name.first(std::min<qsizetype>(head.name.size(), nameBytes - 1)));
    put(100, "0000644"); // mode, then owner and group
    put(108, "0000000");
    put(116, "0000000");
    put(sizeAt, octal(head.size, 11));
    put(136, octal(0, 11)); // time
    put(typeAt, "0");
    put(magicAt, QByteArray("ustar\0", 6) + "00");
    put(sumAt, octal(sumOf(block), 6) + QByteArray("\0 ", 2));
    return block;
}

std::optional<TarHead> readTarHead(QByteArrayView block)
{
    if (block.size() != TarHead::blockBytes || block.sliced(magicAt, 5) != "ustar")
        return {};
    const auto size = numberIn(block.sliced(sizeAt, numberBytes));
    const auto sum = numberIn(block.sliced(sumAt, sumBytes));
    const bool isFile = block[typeAt] == '0' || block[typeAt] == '\0';
    if (!size || !sum || *sum != sumOf(block) || !isFile)
        return {};
    const QByteArrayView name = block.sliced(nameAt, nameBytes);
    const auto end = std::find(name.begin(), name.end(), '\0');
    return TarHead{QByteArray(name.data(), end - name.begin()), *size};
}

} // namespace firstring
