// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "app/server/tftp/TftpPacket.h"

#include <QByteArray>

namespace firstring::tftp {

/// The content of an answer, block after block, as octets or as netascii (RFC 764: LF becomes CR LF, CR becomes CR
/// NUL). Reads ahead only in netascii, at most one portion.
class BlockSource
{
public:
    /// Either \a body or \a file; the file wins.
    BlockSource(QByteArray body, OpenFilePtr file, Mode mode);

    /// Bytes that will be sent; -1 when only reading would tell.
    qint64 size() const;
    /// The next \a length bytes, fewer only at the end; nothing more after that. Null when the file could not be read.
    QByteArray next(int length);

private:
    QByteArray raw(int length);

    QByteArray m_body;
    OpenFilePtr m_file;
    Mode m_mode;
    qint64 m_position = 0;   ///< in the untranslated content
    QByteArray m_translated; ///< netascii waiting to be sent
};

} // namespace firstring::tftp
