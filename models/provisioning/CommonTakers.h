// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/FileName.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace firstring {

/// Common and model files that somebody took whole over TFTP, where nobody says who it is. The phone names itself right
/// afterwards, by asking for its own file from the same address: then one of these was its. The files are the same for
/// every phone, so it does not matter which. Bounded; one thread; monotonic milliseconds.
class CommonTakers
{
public:
    static constexpr qint64 rememberedMs = 2 * 60'000;
    static constexpr qsizetype mostAddresses = 10'000;
    static constexpr qsizetype mostFiles = 256; ///< of one address

    struct Taken
    {
        FileName file;
        QByteArray digest;
        qint64 atMs = 0;
    };

    void note(const QString& address, const Taken& taken);
    /// What a phone that names itself at \a address took: at most one of each kind, which is not given to another.
    QList<Taken> claim(const QString& address, qint64 nowMs);
    void prune(qint64 nowMs);

private:
    QHash<QString, QList<Taken>> m_taken;
};

} // namespace firstring
