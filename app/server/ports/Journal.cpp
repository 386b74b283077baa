// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/ports/Journal.h"

#include "app/server/ports/UnixDatagram.h"

#include <QtEndian>

#include <sys/stat.h>
#include <unistd.h>

namespace firstring {

QByteArray journalDatagram(const JournalFields& fields)
{
    QByteArray datagram;
    for (const auto& [name, value] : fields) {
        datagram += name;
        if (value.contains('\n')) {
            const quint64 length = qToLittleEndian(static_cast<quint64>(value.size()));
            datagram += '\n';
            datagram += QByteArray(reinterpret_cast<const char*>(&length), sizeof length);
        } else {
            datagram += '=';
        }
        datagram += value + '\n';
    }
    return datagram;
}

Journal::Journal(QByteArray path)
    : m_path(std::move(path))
{}

void Journal::send(const JournalFields& fields) const
{
    sendToUnixSocket(m_path, journalDatagram(fields));
}

bool Journal::isBehind(int descriptor)
{
    struct stat facts = {};
    if (::fstat(descriptor, &facts) != 0)
        return false;
    return qgetenv("JOURNAL_STREAM") ==
           QByteArray::number(quint64(facts.st_dev)) + ':' + QByteArray::number(quint64(facts.st_ino));
}

std::optional<Journal> Journal::ofStandardError()
{
    return isBehind(STDERR_FILENO) ? std::optional(Journal()) : std::nullopt;
}

} // namespace firstring
