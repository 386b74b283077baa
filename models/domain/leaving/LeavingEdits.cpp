// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/leaving/LeavingEdits.h"

#include "models/domain/Assignment.h"
#include "models/domain/ServerUrl.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Leaving)
};

} // namespace

bool hasLocalPhones(const JobState& state)
{
    bool found = false;
    state.phones.forEach([&](const Phone& phone) {
        found = found || isLocalServer(effectiveAssignment(state, phone).configServer.value);
    });
    return found;
}

Result<Edit> beginLeaving(const JobState& state, const QString& server, qint64 nowMs)
{
    const QString name = server.isEmpty() ? state.defaults.leaving.server : server;
    if (name.isEmpty() && hasLocalPhones(state))
        return Error{QStringLiteral("LEAVING_SERVER"),
                     Text::tr("Phones of this job get their settings from this program. Say which configuration server "
                              "they belong to once it is gone."),
                     {}};
    if (!name.isEmpty() && (isLocalServer(name) || !state.server(name)))
        return Error{QStringLiteral("EDIT_SERVER_UNKNOWN"),
                     Text::tr("There is no configuration server “%1” in this job. Add it first.").arg(name),
                     {}};
    Edit edit;
    edit.text = Text::tr("Finish job");
    edit.defaults = state.defaults;
    Leaving& leaving = edit.defaults->leaving;
    if (leaving.stage != LeavingStage::Leaving || leaving.server != name)
        leaving = {LeavingStage::Leaving, name, nowMs, 0};
    return edit;
}

Edit closeLeaving(const JobState& state, qint64 nowMs)
{
    Edit edit;
    edit.text = Text::tr("Close the gate");
    edit.defaults = state.defaults;
    Leaving& leaving = edit.defaults->leaving;
    if (leaving.stage != LeavingStage::Left) {
        leaving.stage = LeavingStage::Left;
        leaving.leftMs = nowMs;
    }
    return edit;
}

Edit backToStaging(const JobState& state)
{
    Edit edit;
    edit.text = Text::tr("Go on staging");
    edit.defaults = state.defaults;
    edit.defaults->leaving.stage = LeavingStage::Staging;
    edit.defaults->leaving.sinceMs = edit.defaults->leaving.leftMs = 0;
    return edit;
}

} // namespace firstring
