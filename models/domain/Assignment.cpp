// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Assignment.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::None:
        return {};
    case Origin::Program:
        return QCoreApplication::translate("Origin", "this program");
    case Origin::Job:
        return QCoreApplication::translate("Origin", "job");
    case Origin::Model:
        return QCoreApplication::translate("Origin", "model");
    case Origin::Blueprint:
        return QCoreApplication::translate("Origin", "blueprint");
    case Origin::Phone:
        return QCoreApplication::translate("Origin", "this phone");
    }
    return {};
}

namespace {

/// The first layer that says something, from the phone outwards.
template <typename T>
Assigned<T> nearest(const T& phone, const T& blueprint, const T& job)
{
    if (!phone.isEmpty())
        return {phone, Origin::Phone};
    if (!blueprint.isEmpty())
        return {blueprint, Origin::Blueprint};
    if (!job.isEmpty())
        return {job, Origin::Job};
    return {};
}

/// From the version before \a image downwards. Each is lower than the one it comes before, so this ends.
QList<FirmwareImage> stepsTo(const JobState& state, const FirmwareImage& image)
{
    QList<FirmwareImage> steps;
    QString before = image.through;
    FirmwareVersion above(image.version);
    while (!before.isEmpty() && FirmwareVersion(before) < above) {
        const FirmwareImage* step = state.image(image.model, before);
        steps.prepend(step ? *step : FirmwareImage{.model = image.model, .version = before});
        above = FirmwareVersion(before);
        before = step ? step->through : QString();
    }
    return steps;
}

} // namespace

Assignment effectiveAssignment(const JobState& state, const Phone& phone, const QString& model)
{
    static const Blueprint none;
    const Blueprint* found = phone.blueprint.isEmpty() ? nullptr : state.blueprint(phone.blueprint);
    const Blueprint& blueprint = found ? *found : none;
    const JobDefaults& job = state.defaults;
    const QString name = canonicalModel(model.isEmpty() ? phone.model : model);

    Assignment assignment;
    assignment.configServer = nearest(phone.configServer, blueprint.configServer, job.configServer);
    if (assignment.configServer.value.isEmpty())
        assignment.configServer = {QString::fromUtf16(localServerName), Origin::Program};
    assignment.firmware = nearest(phone.firmware, blueprint.firmware.value(name), job.firmware.value(name));
    if (assignment.firmware.value.compare(QStringView(keepFirmware), Qt::CaseInsensitive) == 0)
        assignment.firmware.value.clear();
    if (!assignment.firmware.value.isEmpty()) {
        if (const FirmwareImage* image = state.image(name, assignment.firmware.value))
            assignment.image = *image;
        if (assignment.image && !assignment.image->through.isEmpty())
            assignment.steps = stepsTo(state, *assignment.image);
    }
    assignment.branding = nearest(phone.branding, blueprint.branding, job.branding);
    assignment.language = nearest(QString(), blueprint.language, job.language);
    return assignment;
}

const FirmwareImage* nextImage(const Assignment& assignment, const FirmwareVersion& version)
{
    if (!assignment.image)
        return nullptr;
    if (!version.isEmpty()) {
        for (const FirmwareImage& step : assignment.steps) {
            if (version < FirmwareVersion(step.version))
                return &step;
        }
    }
    return &*assignment.image;
}

bool leadsToFirmware(const Assignment& assignment, const QByteArray& sha256)
{
    if (assignment.image && assignment.image->blob.sha256 == sha256)
        return true;
    return std::any_of(assignment.steps.begin(), assignment.steps.end(),
                       [&](const FirmwareImage& step) { return step.blob.sha256 == sha256; });
}

} // namespace firstring
