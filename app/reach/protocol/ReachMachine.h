// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/reach/protocol/NotifyMessage.h"
#include "app/reach/protocol/WebAnswer.h"
#include "app/reach/protocol/WebRequest.h"
#include "models/domain/Reach.h"

#include <variant>

namespace firstring {

/// Acting on one phone: events in, actions out. No socket, no clock.
///
/// Over HTTP it looks first who is there, without a password: the web server of a phone tells its kind and often its
/// model by itself (phones.md F9). A password, or settings, are given only to what shows itself as such a phone, and of
/// the model that is meant. Forms are filled in after a look at sysinfo.html, without which phones answer "200" and do
/// nothing (B12). A restart goes by XML push, and when that is refused and a password is there, by the phone's web
/// page.
class ReachMachine
{
public:
    /// Send this on a connection of its own; answered(), closed() or silent() follows.
    struct Ask
    {
        QByteArray bytes;
    };
    /// Send this datagram; when nothing came within that many milliseconds, call silent().
    struct Tell
    {
        QByteArray bytes;
        int waitMs = 0;
    };
    /// Wait on, as long as before.
    struct Wait
    {};
    struct Ended
    {
        ReachResult result;
    };
    using Action = std::variant<Ask, Tell, Wait, Ended>;

    /// \a order without its targets counts. \a word: for NotifyMessage::call.
    ReachMachine(const ReachOrder& order, ReachTarget target, QByteArray word);

    /// \a own: this computer's address as the phone sees it, which a push names and a form lets push. \a ownPort: of
    /// the socket that will tell, for CheckSync.
    Action begin(const QString& own, int ownPort = 0);
    /// It answered, whole or with something strange.
    Action answered(const WebAnswer& answer);
    /// Nobody answers there: no connection, or "port unreachable".
    Action unreachable();
    /// The connection ended, or time, before an answer was whole.
    Action silent();
    /// A datagram came.
    Action heard(QByteArrayView datagram);

    bool usesSip() const { return m_order.action == ReachAction::CheckSync; }

private:
    enum class Step : quint8 { Probe, Push, SysInfo, Form, Notify };

    Action probed(const WebAnswer& answer);
    Action pushed(const WebAnswer& answer);
    Action lookedAt(const WebAnswer& answer);
    Action filledIn(const WebAnswer& answer);
    Action push();
    Action look();
    Action fillIn();
    bool isOther(const QString& model);
    Action end(ReachOutcome outcome, const QString& detail = {});
    WebRequest web(bool withPassword) const;

    ReachOrder m_order;
    ReachTarget m_target;
    NotifyMessage m_notify;
    QByteArray m_word;
    QString m_own;
    Step m_step = Step::Probe;
    QString m_found;
    QList<QByteArray> m_objects; ///< still to be pushed
    int m_waitMs = 0;            ///< of the last datagram
    int m_waitedMs = 0;          ///< for all of them
};

} // namespace firstring
