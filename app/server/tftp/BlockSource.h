// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "app/server/tftp/TftpPacket.h"

#include <QByteArray>

namespace firstring::tftp {

/// The content of an answer, block after block, as octets or as netascii (RFC 764: LF becomes CR LF, CR becomes CR
/// NUL). Reads ahead a little where blocks are small: most phones ask for 512 bytes, and a reading costs as much as a
/// packet.
class BlockSource
{
public:
    /// Either \a body or \a file; the file wins.
    BlockSource(QByteArray body, OpenFilePtr file, Mode mode);

    /// Bytes that will be sent; -1 when only reading would tell.
    qint64 size() const;
    /// Puts the next \a length bytes behind \a packet, fewer only at the end; nothing more after that. False when the
    /// file could not be read.
    bool appendNext(QByteArray& packet, int length);

private:
    bool appendRaw(QByteArray& target, int length);
    bool readAhead(qint64 length);
    qint64 rawSize() const { return m_file ? m_file->size() : m_body.size(); }

    QByteArray m_body;
    OpenFilePtr m_file;
    Mode m_mode;
    qint64 m_position = 0;   ///< in the untranslated content
    QByteArray m_ahead;      ///< of the file
    qint64 m_aheadBegin = 0; ///< where in the file it lies
    QByteArray m_translated; ///< netascii waiting to be sent
};

} // namespace firstring::tftp
