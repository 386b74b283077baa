// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Usage.h"

#include "models/domain/Assignment.h"
#include "models/domain/Edit.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

bool isName(const QString& text, const QString& folded)
{
    return !text.isEmpty() && foldedName(text) == folded;
}

} // namespace

Usage Usage::of(const JobState& state)
{
    Usage usage;
    state.phones.forEach([&](const Phone& phone) {
        const Assignment assignment = effectiveAssignment(state, phone);
        if (!phone.blueprint.isEmpty())
            ++usage.blueprints[foldedName(phone.blueprint)];
        ++usage.servers[foldedName(assignment.configServer.value)];
        if (assignment.image)
            ++usage.firmware[JobState::firmwareKey(assignment.image->model, assignment.image->version)];
        for (const QString& name : assignment.branding.value)
            ++usage.branding[foldedName(name)];
    });
    return usage;
}

Edit renameBlueprint(const JobState& state, const QString& from, const QString& to)
{
    Edit edit;
    const Blueprint* old = state.blueprint(from);
    if (!old)
        return edit;
    edit.text = Text::tr("Rename blueprint %1").arg(old->name);
    const QString folded = foldedName(from);
    if (folded != foldedName(to))
        edit.blueprints.remove.append(folded);
    Blueprint renamed = *old;
    renamed.name = to;
    edit.blueprints.put.append(renamed);
    state.phones.forEach([&](Phone phone) {
        if (isName(phone.blueprint, folded)) {
            phone.blueprint = to;
            edit.phones.put.append(phone);
        }
    });
    for (JobFile file : state.files) {
        if (isName(file.blueprint, folded)) {
            file.blueprint = to;
            edit.files.put.append(file);
        }
    }
    return edit;
}

Edit renameServer(const JobState& state, const QString& from, const QString& to)
{
    Edit edit;
    const ConfigServer* old = state.server(from);
    if (!old)
        return edit;
    edit.text = Text::tr("Rename configuration server %1").arg(old->name);
    const QString folded = foldedName(from);
    if (folded != foldedName(to))
        edit.servers.remove.append(folded);
    edit.servers.put.append({to, old->url});
    state.phones.forEach([&](Phone phone) {
        if (isName(phone.configServer, folded)) {
            phone.configServer = to;
            edit.phones.put.append(phone);
        }
    });
    for (Blueprint blueprint : state.blueprints) {
        if (isName(blueprint.configServer, folded)) {
            blueprint.configServer = to;
            edit.blueprints.put.append(blueprint);
        }
    }
    if (isName(state.defaults.configServer, folded)) {
        edit.defaults = state.defaults;
        edit.defaults->configServer = to;
    }
    return edit;
}

} // namespace firstring
