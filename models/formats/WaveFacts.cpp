// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/formats/WaveFacts.h"

#include <QCoreApplication>
#include <QtEndian>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(WaveFacts)
};

constexpr int mostChunks = 64; // before the samples; real files have one to three

quint16 little16(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 little32(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

WaveFacts::Coding codingOf(quint16 tag)
{
    switch (tag) {
    case 1:
        return WaveFacts::Coding::Pcm;
    case 6:
        return WaveFacts::Coding::ALaw;
    case 7:
        return WaveFacts::Coding::MuLaw;
    default:
        return WaveFacts::Coding::Other;
    }
}

Error broken()
{
    return {QStringLiteral("WAVE_BROKEN"),
            Text::tr("This WAV file is damaged: its beginning does not say what its samples are. Phones could not "
                     "play it. Save it again with a sound program."),
            {}};
}

/// The format chunk: facts and the bytes of one second.
bool readFormat(QByteArrayView chunk, WaveFacts& facts, qint64& bytesASecond)
{
    constexpr quint16 extensible = 0xfffe; // the coding stands in the first two bytes of a GUID
    if (chunk.size() < 16)
        return false;
    quint16 tag = little16(chunk, 0);
    if (tag == extensible && chunk.size() >= 26)
        tag = little16(chunk, 24);
    facts.coding = codingOf(tag);
    facts.channels = little16(chunk, 2);
    const quint32 rate = little32(chunk, 4);
    bytesASecond = little32(chunk, 8);
    facts.bits = little16(chunk, 14);
    if (facts.channels == 0 || rate == 0 || rate > 10'000'000 || bytesASecond == 0)
        return false;
    facts.rate = static_cast<int>(rate);
    if (facts.coding != WaveFacts::Coding::Other)
        bytesASecond = qint64(facts.rate) * facts.channels * ((facts.bits + 7) / 8);
    return facts.coding == WaveFacts::Coding::Other || (facts.bits >= 1 && facts.bits <= 64);
}

} // namespace

Result<WaveFacts> waveFacts(QByteArrayView head, qint64 fileSize)
{
    head = head.first(std::min(head.size(), waveFactBytes));
    if (!head.startsWith("RIFF") || head.size() < 12 || head.sliced(8, 4) != QByteArrayView("WAVE"))
        return Error{QStringLiteral("WAVE_UNKNOWN"), Text::tr("This is no WAV file, and phones play no others."), {}};
    WaveFacts facts;
    qint64 bytesASecond = 0;
    qsizetype at = 12;
    for (int i = 0; i < mostChunks && at <= head.size() - 8; ++i) {
        const QByteArrayView name = head.sliced(at, 4);
        const qint64 size = little32(head, at + 4);
        const qsizetype body = at + 8;
        if (name == QByteArrayView("fmt ")) {
            if (!readFormat(head.sliced(body, std::min<qint64>(size, head.size() - body)), facts, bytesASecond))
                return broken();
        } else if (name == QByteArrayView("data")) {
            if (bytesASecond == 0)
                return broken();
            const qint64 there = std::max<qint64>(0, std::min(size, fileSize - body));
            facts.cutOff = there < size;
            facts.lengthMs = there * 1000 / bytesASecond;
            return facts;
        }
        if (size > head.size() - body)
            return broken();
        at = body + static_cast<qsizetype>(size + (size & 1));
    }
    return broken();
}

QString waveCodingName(WaveFacts::Coding coding)
{
    switch (coding) {
    case WaveFacts::Coding::Pcm:
        return QStringLiteral("PCM");
    case WaveFacts::Coding::ALaw:
        return QStringLiteral("A-law");
    case WaveFacts::Coding::MuLaw:
        return QStringLiteral("\u00b5-law");
    case WaveFacts::Coding::Other:
        break;
    }
    return Text::tr("another coding");
}

} // namespace firstring
