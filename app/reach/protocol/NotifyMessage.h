// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace firstring {

/// A SIP NOTIFY with `Event: check-sync` and no body (RFC 3261, RFC 3265; phones.md B9), outside of any dialog, over
/// UDP. Sent again and again at the times of RFC 3261, 17.1.2, until an answer comes.
struct NotifyMessage
{
    QString user;  ///< of the phone's line 1, or empty
    QString phone; ///< its address
    int phonePort = 5060;
    QString own;     ///< this computer's address
    int ownPort = 0; ///< of the socket that sends
    QByteArray call; ///< a word that no other message has: Call-ID, tag and branch are made of it

    QByteArray bytes() const;
};

/// What a datagram says as the answer to that message.
struct SipAnswer
{
    static constexpr qsizetype maxSize = 8 * 1024; ///< bytes

    int status = 0; ///< 100..699; 0: no answer to this message
    QString reason; ///< escaped

    static SipAnswer read(QByteArrayView datagram, const NotifyMessage& message);
};

} // namespace firstring
