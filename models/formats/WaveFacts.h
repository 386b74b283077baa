// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QByteArrayView>
#include <QString>

namespace firstring {

/// What the header of a WAV file says. Nothing is played.
struct WaveFacts
{
    enum class Coding : quint8 { Pcm, ALaw, MuLaw, Other };

    Coding coding = Coding::Pcm;
    int channels = 0;
    int rate = 0;        ///< samples a second
    int bits = 0;        ///< a sample
    qint64 lengthMs = 0; ///< milliseconds
    bool cutOff = false; ///< it says that it has more samples than the file holds

    friend bool operator==(const WaveFacts&, const WaveFacts&) = default;
};

/// How much of a file waveFacts() wants at most.
inline constexpr qsizetype waveFactBytes = 64 * 1024;

/// Reads the header of a WAV file of \a fileSize bytes. WAVE_UNKNOWN: it is none; WAVE_BROKEN: it begins like one, but
/// its header contradicts itself or tells nothing of its samples. Pure; any thread.
Result<WaveFacts> waveFacts(QByteArrayView head, qint64 fileSize);

/// `PCM`, `A-law`, `µ-law`; translated for what is none of them.
QString waveCodingName(WaveFacts::Coding coding);

} // namespace firstring
