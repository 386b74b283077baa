// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/site/ServeOthers.h"

#include "app/site/ApiDesk.h"

namespace firstring {

void serveOthers(LocalServer& server, Workspace& job, const Vault& vault, const Clock& clock)
{
    auto* desk = new ApiDesk(job, vault, clock, strongRandom, &server);
    QObject::connect(&server, &LocalServer::apiAsked, desk, &ApiDesk::ask);
    QObject::connect(&server, &LocalServer::apiGivenUp, desk, &ApiDesk::giveUp);
    QObject::connect(desk, &ApiDesk::answered, &server, &LocalServer::answerApi);
    const auto tell = [&server, &job] { server.setTokens(job.shelf().tokens); };
    QObject::connect(&job, &Workspace::tokensChanged, &server, tell);
    tell();
}

} // namespace firstring
