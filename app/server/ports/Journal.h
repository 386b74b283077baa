// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace firstring {

/// One entry of systemd's journal: names (capital letters, digits, underscores) with their values, MESSAGE among them.
using JournalFields = QList<std::pair<QByteArray, QByteArray>>;

/// The entry as the journal's native protocol has it: `NAME=value`, or where the value has more than one line its
/// length in 64 bits, little endian, before it (systemd's "Native Journal Protocol"). Pure.
QByteArray journalDatagram(const JournalFields& fields);

/// Where entries go. Any thread; never blocks: an entry that the journal does not take at once is lost.
class Journal
{
public:
    explicit Journal(QByteArray path = QByteArrayLiteral("/run/systemd/journal/socket"));

    void send(const JournalFields& fields) const;

    /// What is written to \a descriptor goes to the journal: systemd said so in JOURNAL_STREAM, as `device:inode`, and
    /// nobody put something else in its place since (systemd.exec(5)).
    static bool isBehind(int descriptor);
    /// The journal, when standard error goes there.
    static std::optional<Journal> ofStandardError();

private:
    QByteArray m_path;
};

} // namespace firstring
