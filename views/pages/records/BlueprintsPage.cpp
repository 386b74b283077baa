// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/records/BlueprintsPage.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/Usage.h"
#include "models/tables/RecordTables.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"

#include <QPushButton>

namespace firstring {

namespace {

/// `6867i=5.1.0.6044, 6757i=3.3.1.4365`: how firmware by model is typed.
QString typedFirmware(const QMap<QString, QString>& firmware)
{
    QStringList parts;
    for (auto place = firmware.constBegin(); place != firmware.constEnd(); ++place)
        parts << place.key() + u'=' + place.value();
    return parts.join(QStringLiteral(", "));
}

} // namespace

BlueprintsPage::BlueprintsPage(const Context& context, QWidget* parent)
    : RecordPage(
          context, {PageId::Blueprints, tr("Blueprints"), QStringLiteral("stamp")},
          tr("A blueprint is what many phones have in common: configuration server, firmware, branding, language and "
             "settings. What a phone says itself counts more."),
          blueprintTable(context.workspace), {22, 18, 32, 22, 16, 10, 10},
          tr("No blueprint yet. Make one, then choose it for phones on the Phones page."), parent)
{
    connect(addButton(tr("New blueprint…"), QStringLiteral("plus")), &QPushButton::clicked, this,
            &BlueprintsPage::addBlueprint);
    connect(addRowButton(tr("Copy"), QStringLiteral("copy")), &QPushButton::clicked, this,
            &BlueprintsPage::copySelected);
    connect(addRowButton(tr("Rename…"), QStringLiteral("pencil")), &QPushButton::clicked, this,
            &BlueprintsPage::renameSelected);
    connect(addRowButton(tr("Firmware…"), QStringLiteral("cpu")), &QPushButton::clicked, this,
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
            if (context().workspace.state().blueprint(name))
                return show({QStringLiteral("BLUEPRINT_NAME"), tr("There is a blueprint “%1” already.").arg(name), {}});
            Edit edit;
            edit.text = tr("New blueprint %1").arg(name);
            Blueprint blueprint;
            blueprint.name = name.trimmed();
            edit.blueprints.put.append(blueprint);
            if (perform(edit))
                selectKey(foldedName(name));
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
            if (foldedName(to) != foldedName(from) && state.blueprint(to))
                return show({QStringLiteral("BLUEPRINT_NAME"), tr("There is a blueprint “%1” already.").arg(to), {}});
            perform(renameBlueprint(state, from, to.trimmed()));
        });
}

void BlueprintsPage::chooseFirmware()
{
    const Blueprint* blueprint = context().workspace.state().blueprint(selectedKeys().value(0));
    if (!blueprint)
        return;
    QString suggested = typedFirmware(blueprint->firmware);
    if (suggested.isEmpty()) // what the catalogue has is what a person most likely means
        suggested = [this] {
            QMap<QString, QString> newest;
            for (const FirmwareImage& image : context().workspace.state().firmware) {
                QString& version = newest[image.model];
                if (version.isEmpty() || FirmwareVersion(version) < FirmwareVersion(image.version))
                    version = image.version;
            }
            return typedFirmware(newest);
        }();
    context().dialogs.askText(
        this, tr("Firmware of this blueprint"), tr("MODEL=VERSION, separated by commas:"), suggested,
        [this, key = foldedName(blueprint->name)](const QString& text) {
            const Blueprint* chosen = context().workspace.state().blueprint(key);
            if (!chosen)
                return;
            Blueprint changed = *chosen;
            changed.firmware.clear();
            for (const QString& part : text.split(u',', Qt::SkipEmptyParts)) {
                const qsizetype equals = part.indexOf(u'=');
                const QString version = part.mid(equals + 1).trimmed();
                if (equals < 1 || version.isEmpty())
                    return show({QStringLiteral("FIRMWARE_PAIR"),
                                 tr("“%1” is not MODEL=VERSION, as in 6867i=5.1.0.6044.").arg(part.trimmed()),
                                 {}});
                changed.firmware.insert(canonicalModel(QStringView(part).first(equals)), version);
            }
            Edit edit;
            edit.text = tr("Firmware of blueprint %1").arg(changed.name);
            edit.blueprints.put.append(changed);
            perform(edit);
        });
}

} // namespace firstring
