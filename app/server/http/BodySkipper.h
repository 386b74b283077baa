// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace firstring::http {

/// Passes over a request's body, which no phone needs to send us, without losing its end (RFC 9112 6.3 and 7.1), or
/// keeps it for the REST interface. Strict: a chunk that two readers could measure differently is Broken.
class BodySkipper
{
public:
    enum class Status : quint8 { More, Done, Broken, TooLong };

    /// More than this, framing included, is not worth reading: 413.
    static constexpr qint64 maxBody = 64 * 1024;

    /// A body of \a length bytes, or a chunked one; more than \a most, framing included, is TooLong.
    void begin(qint64 length, bool chunked, qint64 most = maxBody);
    /// Eats from the front of \a bytes; \a used says how much. Call again with more until it is not More. What the
    /// body says is put behind \a kept; without it nothing of it is held.
    Status skip(QByteArrayView bytes, qsizetype& used, QByteArray* kept = nullptr);

private:
    enum class Part : quint8 {
        Plain,
        Size,
        Extension,
        SizeLf,
        Data,
        DataCr,
        DataLf,
        Trailer,
        TrailerLine,
        TrailerLf,
        EndLf
    };

    Status step(char c);

    Part m_part = Part::Plain;
    qint64 m_left = 0; ///< of the plain body, or of the chunk
    qint64 m_seen = 0;
    qint64 m_most = maxBody;
    int m_digits = 0;
    bool m_named = false; ///< the trailer line has its colon
};

} // namespace firstring::http
