// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring {

/// How a simulated phone takes SIP messages (phones.md B9): a NOTIFY with `Event: check-sync` is answered 200, one for
/// another event 489, another method 405, and what is no request not at all.
struct SipDesk
{
    QByteArray reply; ///< empty: silence
    bool checkSync = false;

    static SipDesk answer(QByteArrayView datagram);
};

} // namespace firstring
