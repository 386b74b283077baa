// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/provisioning/Provisioner.h"

#include <QSet>

namespace firstring {

/// Stands before the one that answers on the listener for old phones: whoever is not known to be one, by its
/// User-Agent, by the name it asks for, or by the register, is told 403, because what TLS 1.0 carries can be read by
/// others. Server thread.
class OldPhonesOnly final : public RequestHandler
{
public:
    /// \a knows: has the job; \a next: answers.
    OldPhonesOnly(const Provisioner& knows, RequestHandler& next)
        : m_knows(knows)
        , m_next(next)
    {}

    Answer answer(const Request& request) override;
    void progress(quint64 id, qint64 bytes) override { m_next.progress(id, bytes); }
    void finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs) override;
    void handshakeRefused(const QString& source, const QString& why) override { m_next.handshakeRefused(source, why); }
    void refused(Transport transport, const QString& source, const QString& what, int status) override
    {
        m_next.refused(transport, source, what, status);
    }

private:
    bool isOldPhone(const Request& request) const;

    const Provisioner& m_knows;
    RequestHandler& m_next;
    QSet<quint64> m_ours; ///< requests that were answered here
};

} // namespace firstring
