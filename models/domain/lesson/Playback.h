// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/lesson/Exchange.h"

namespace firstring {

/// How fast a record is shown.
enum class Pace : quint8 {
    Calm,     ///< an arrow at a time, long enough to speak about it
    TenTimes, ///< ten times as fast
    AsItCame, ///< with the pauses that really were
};

/// Which part of a record has been shown: forward, back, from the beginning, also while the record still grows. Pure:
/// whoever has a clock asks for the pause and calls step().
class Playback
{
public:
    /// Another record; \a complete: nothing will be added to it.
    void begin(QList<Exchange> record = {}, bool complete = false);
    /// More of it came in, in the order of its ends.
    void append(const QList<Exchange>& more) { m_record += more; }
    void complete() { m_complete = true; }

    const QList<Exchange>& record() const { return m_record; }
    qsizetype shown() const { return m_shown; }
    /// There is one more to show.
    bool hasNext() const { return m_shown < m_record.size(); }
    /// The next one, not shown yet. Only with hasNext().
    const Exchange& next() const { return m_record[m_shown]; }
    /// All was shown, and nothing more will come.
    bool isAtEnd() const { return m_complete && !hasNext(); }

    /// False: there is nothing more at present.
    bool step();
    bool back();
    void rewind() { m_shown = 0; }
    void showAll() { m_shown = m_record.size(); }

    /// Milliseconds from the last one shown to the next one.
    int pauseMs(Pace pace) const;

private:
    QList<Exchange> m_record;
    qsizetype m_shown = 0;
    bool m_complete = false;
};

} // namespace firstring
