// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/BlueprintsPage.h"

#include "models/domain/Usage.h"
#include "models/tables/RecordTables.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/pages/records/FirmwareChoice.h"

#include <QPushButton>

namespace firstring {

BlueprintsPage::BlueprintsPage(const Context& context, QWidget* parent)
    : RecordPage(
          context, {PageId::Blueprints, tr("Blueprints"), QStringLiteral("stamp")},
          tr("A blueprint is what many phones have in common: configuration server, firmware, branding, language and "
             "settings. What a phone says itself counts more."),
          blueprintTable(context.workspace), {22, 19, 30, 24, 16, 8, 7},
          tr("No blueprint yet. Make one, then choose it for phones on the Phones page."), parent)
{
    connect(addButton(tr("&New blueprint…"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &BlueprintsPage::addBlueprint);
    connect(addRowButton(tr("&Copy"), QStringLiteral("copy")), &QPushButton::clicked, this,
            &BlueprintsPage::copySelected);
    connect(addRowButton(tr("&Rename…"), QStringLiteral("pencil")), &QPushButton::clicked, this,
            &BlueprintsPage::renameSelected);
    connect(addRowButton(tr("&Firmware…"), QStringLiteral("cpu")), &QPushButton::clicked, this,
            &BlueprintsPage::chooseFirmware);
    connect(addRowButton(tr("Remove"), QStringLiteral("trash-2")), &QPushButton::clicked, this,
            &BlueprintsPage::removeSelected);
}

Edit BlueprintsPage::removal(const QStringList& keys) const
{
    Edit edit;
    edit.text = tr("Remove %n blueprint(s)", nullptr, int(keys.size()));
    edit.blueprints.remove = keys;
    return edit;
}

void BlueprintsPage::addBlueprint()
{
    context().dialogs.askText(
        this, tr("New blueprint"), tr("Name, for example Reception:"), {}, [this](const QString& name) {
            if (context().workspace.state().blueprint(name.trimmed()))
                return say({QStringLiteral("BLUEPRINT_NAME"), tr("There is a blueprint “%1” already.").arg(name), {}});
            Edit edit;
            edit.text = tr("New blueprint %1").arg(name);
            Blueprint blueprint;
            blueprint.name = name.trimmed();
            edit.blueprints.put.append(blueprint);
            if (perform(edit))
                selectKey(foldedName(name.trimmed()));
        });
}

void BlueprintsPage::copySelected()
{
    const JobState& state = context().workspace.state();
    const Blueprint* original = state.blueprint(selectedKeys().value(0));
    if (!original)
        return;
    Blueprint copy = *original;
    for (int n = 2; state.blueprint(copy.name); ++n)
        copy.name = tr("%1 (%2)").arg(original->name).arg(n);
    Edit edit;
    edit.text = tr("Copy blueprint %1").arg(original->name);
    edit.blueprints.put.append(copy);
    if (perform(edit))
        selectKey(foldedName(copy.name));
}

void BlueprintsPage::renameSelected()
{
    const Blueprint* blueprint = context().workspace.state().blueprint(selectedKeys().value(0));
    if (!blueprint)
        return;
    context().dialogs.askText(
        this, tr("Rename blueprint"), tr("New name:"), blueprint->name,
        [this, from = blueprint->name](const QString& to) {
            const JobState& state = context().workspace.state();
            if (foldedName(to.trimmed()) != foldedName(from) && state.blueprint(to.trimmed()))
                return say({QStringLiteral("BLUEPRINT_NAME"), tr("There is a blueprint “%1” already.").arg(to), {}});
            perform(renameBlueprint(state, from, to.trimmed()));
        });
}

void BlueprintsPage::chooseFirmware()
{
    const Blueprint* blueprint = context().workspace.state().blueprint(selectedKeys().value(0));
    if (!blueprint)
        return;
    auto* choice = new FirmwareChoice(context().workspace.state(), *blueprint, this);
    connect(choice, &FirmwareChoice::chosen, this,
            [this, name = blueprint->name](const QMap<QString, QString>& firmware) {
                const Blueprint* chosen = context().workspace.state().blueprint(name);
                if (!chosen)
                    return;
                Edit edit;
                edit.text = tr("Firmware of blueprint %1").arg(chosen->name);
                edit.blueprints.put.append(*chosen);
                edit.blueprints.put.last().firmware = firmware;
                perform(edit);
            });
    choice->open();
}

} // namespace firstring
