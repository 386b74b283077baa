// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/BootStep.h"

#include "models/domain/Branding.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct StepText
{
    Q_DECLARE_TR_FUNCTIONS(BootStep)

public:
    QString operator()(const SendBranding& step) const
    {
        return tr("Branding: %1").arg(step.assets.isEmpty() ? QString() : step.assets.first().name);
    }
    QString operator()(const SetConfigServer& step) const
    {
        return tr("Tell it the configuration server %1").arg(step.server);
    }
    QString operator()(const SendFirmware& step) const { return tr("Firmware %1").arg(step.image.version); }
    QString operator()(const RedirectToConfig& step) const { return tr("Redirect to %1").arg(step.server); }
    QString operator()(const NothingKnown&) const { return tr("Nothing: not in this job, or on hold"); }
};

} // namespace

bool isFirmwareSatisfied(const Assignment& assignment, const BootFacts& facts)
{
    if (!assignment.image || facts.firmwareSatisfied)
        return true;
    return firmwareDirection(facts.version, FirmwareVersion(assignment.image->version)) == FirmwareDirection::Same;
}

BootStep decideNextStep(const JobState& state, const BootFacts& facts)
{
    const Phone* phone = state.phones.find(facts.mac);
    if (!phone || phone->onHold)
        return NothingKnown{};
    const Assignment assignment = effectiveAssignment(state, *phone, facts.model);

    const QString& model = facts.model.isEmpty() ? phone->model : facts.model;
    SendBranding branding;
    for (const QString& name : assignment.branding.value) {
        const BrandingAsset* asset = state.asset(name);
        // A picture without a parameter is never announced to the phone; waiting for it would wait for ever.
        if (asset && isFetchedAtStart(*asset) &&
            !facts.brandingTaken.contains(servedBranding(*asset, model).blob.sha256))
            branding.assets.append(*asset);
    }
    if (!branding.assets.isEmpty())
        return branding;
    if (!facts.serverTaken)
        return SetConfigServer{assignment.configServer.value};
    if (!isFirmwareSatisfied(assignment, facts) && !facts.firmwareHeld) {
        const FirmwareImage& image = *nextImage(assignment, facts.version);
        if (!image.blob.sha256.isEmpty())
            return SendFirmware{image, firmwareDirection(facts.version, FirmwareVersion(image.version))};
    }
    return RedirectToConfig{assignment.configServer.value};
}

QString stepText(const BootStep& step)
{
    return std::visit(StepText{}, step);
}

} // namespace firstring
