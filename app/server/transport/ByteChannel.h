// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/files/OpenFile.h"
#include "models/domain/MacAddress.h"

#include <QByteArrayView>
#include <QString>

#include <memory>

namespace firstring {

/// The bytes of one accepted connection, both ways: the seam between a descriptor and the machine that speaks HTTP.
/// Never blocks. Server thread; owned by its HttpConnection; its end closes the descriptor.
class ByteChannel
{
public:
    // What a call gives instead of a count of bytes.
    static constexpr qint64 later = -1;      ///< not now: ask again when the descriptor is ready
    static constexpr qint64 broken = -2;     ///< the connection is of no more use
    static constexpr qint64 unreadable = -3; ///< the connection is fine, but the file cannot be read

    /// What the channel itself waits for, whatever its user wants: a handshake may have to write before it can read.
    struct Need
    {
        bool read = false;
        bool write = false;
    };

    virtual ~ByteChannel() = default;

    virtual int descriptor() const = 0;
    /// Up to \a room bytes; 0: the client ended its direction.
    virtual qint64 receive(char* target, qint64 room) = 0;
    /// True: receive() gives more without waiting for the descriptor.
    virtual bool holdsInput() const { return false; }
    /// How many were taken. \a more: others follow at once, so a packet need not leave yet.
    virtual qint64 send(QByteArrayView bytes, bool more) = 0;
    /// The same with content of a file, from descriptor to descriptor where the system can.
    virtual qint64 sendFile(const OpenFile& file, qint64 offset, qint64 length) = 0;
    /// Ends our direction; the client can still read what is on its way. To be called again while need().write.
    virtual void endSending() = 0;
    /// Bytes taken by send() and sendFile() that the client has not acknowledged yet; 0 where that is not known.
    virtual qint64 unacknowledged() const = 0;
    virtual Need need() const { return {}; }

    /// The two sides still agree on how to speak; receive() carries that on.
    virtual bool isOpening() const { return false; }
    /// Why they could not agree, in a sentence for people; empty otherwise.
    virtual QString trouble() const { return {}; }
    /// Why what a trusted proxy said before the first request is refused, in English for the log; null: it is not.
    virtual const char* misspoken() const { return nullptr; }
    /// For whom a trusted proxy made this connection; null: it did not say. Known once isOpening() is over.
    struct Spoken
    {
        QString source;
        QString reached;     ///< the address that was reached
        int reachedPort = 0; ///< and the port there
    };
    virtual const Spoken* spokenFor() const { return nullptr; }
    /// The MAC that the client proved to have by its certificate, or zero.
    virtual MacAddress certified() const { return {}; }
};

/// Plain TCP. Owns \a descriptor, which must not block.
std::unique_ptr<ByteChannel> plainChannel(int descriptor);

} // namespace firstring
