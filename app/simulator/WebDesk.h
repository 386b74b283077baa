// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/PhoneCommand.h"
#include "app/simulator/PhoneConfig.h"
#include "app/simulator/WebQuestion.h"
#include "models/domain/PhoneModel.h"

namespace firstring {

/// The web server of a simulated phone, without its sockets (phones.md B9, B12, F9): a Basic realm that tells the
/// model, sysinfo.html, configurationServer.html and reset.html for `admin`, and XML push for those in its post list. A
/// form that nobody looked at sysinfo.html before is answered with 200 and ignored, as real phones do.
class WebDesk
{
public:
    explicit WebDesk(const PhoneModel& model)
        : m_model(&model)
    {}

    struct Reply
    {
        QByteArray bytes; ///< head and page; the connection is closed after it
        QList<PhoneCommand> commands;
    };
    /// \a config: what the phone runs on now. \a peer: the address of who asks.
    Reply answer(const WebQuestion& question, const PhoneConfig& config, const QString& peer);

    /// What it calls itself: `Aastra 6757i`.
    QByteArray realm() const;

private:
    Reply page(QByteArrayView status, const QByteArray& text, QByteArrayView header = {}) const;
    Reply form(const WebQuestion& question);
    Reply push(const WebQuestion& question, const PhoneConfig& config, const QString& peer) const;

    const PhoneModel* m_model;
    bool m_lookedAt = false; ///< sysinfo.html was, with a password
};

} // namespace firstring
