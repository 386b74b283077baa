// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/LookTask.h"

#include "app/ctl/Text.h"
#include "app/sync/HttpsAsk.h"

namespace firstring {

void LookTask::begin()
{
    lookAtCertificate(m_url, this, [this](const Result<SeenCertificate>& shown) {
        if (!shown) {
            Q_EMIT ended(m_context.fail(shown.error()));
            return;
        }
        const QString fingerprint = fingerprintOf(shown->certificate);
        m_context.printer().value(
            QJsonObject{{QStringLiteral("fingerprint"), fingerprint},
                        {QStringLiteral("namesHost"), namesHost(shown->certificate, m_url.host())}});
        m_context.printer().text(fingerprint);
        m_context.printer().note(Ctl::tr("Nothing was added yet. Compare this with the fingerprint that is shown "
                                         "there; if both are alike, give it with --fingerprint."));
        Q_EMIT ended(Exit::Usage);
    });
}

} // namespace firstring
