// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/site/ShareGate.h"

#include "models/domain/gate/OthersNews.h"
#include "models/store/NewsWire.h"

#include <QPointer>

namespace firstring {

void shareGate(LocalServer& server, Workspace& job)
{
    if (!job.wire())
        return;
    server.share();
    QObject::connect(&server, &LocalServer::claimed, &job,
                     [&job](const GateClaim& claim) { job.wire()->claim(claim); });
    QObject::connect(&server, &LocalServer::said, &job, [&job](const GateWord& word) { job.wire()->say(word); });
    job.wire()->setDecided([server = QPointer(&server)](const QList<ClaimAnswer>& answers) {
        if (server)
            server->settle(answers);
    });
    QObject::connect(&job, &Workspace::othersToldNews, &server, &LocalServer::hear);
    job.hearOthers();
}

} // namespace firstring
