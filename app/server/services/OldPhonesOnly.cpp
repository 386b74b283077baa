// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/services/OldPhonesOnly.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/UserAgent.h"
#include "models/provisioning/FileName.h"

#include <QCoreApplication>

namespace firstring {

namespace {

constexpr char sentence[] = "403 This port serves phones of the 6700i and 9000i series and older ones only, because "
                            "its encryption is weak. Use the other HTTPS port.\n";

} // namespace

bool OldPhonesOnly::isOldPhone(const Request& request) const
{
    const UserAgent agent = UserAgent::parse(request.userAgent);
    if (!agent.model.isEmpty())
        return speaksOldTls(agent.model);
    const FileName file = FileName::parse(request.path, m_knows.job().defaults.urlKey);
    if (!file.model.isEmpty())
        return speaksOldTls(file.model);
    const Phone* phone = m_knows.job().phones.find(agent.mac.isZero() ? file.mac : agent.mac);
    return phone && speaksOldTls(phone->model);
}

Answer OldPhonesOnly::answer(const Request& request)
{
    if (isOldPhone(request))
        return m_next.answer(request);
    m_ours.insert(request.id);
    m_next.refused(request.transport, request.source,
                   QCoreApplication::translate("OldPhonesOnly", "the port for old phones was asked by something else"),
                   403);
    return {.status = 403, .body = sentence};
}

void OldPhonesOnly::finished(quint64 id, Ending ending, qint64 bytes, qint64 durationMs)
{
    if (!m_ours.remove(id))
        m_next.finished(id, ending, bytes, durationMs);
}

} // namespace firstring
