// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Assignment.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

QString originText(Origin origin)
{
    switch (origin) {
    case Origin::None: return {};
    case Origin::Program: return QCoreApplication::translate("Origin", "this program");
    case Origin::Job: return QCoreApplication::translate("Origin", "job");
    case Origin::Model: return QCoreApplication::translate("Origin", "model");
    case Origin::Blueprint: return QCoreApplication::translate("Origin", "blueprint");
    case Origin::Phone: return QCoreApplication::translate("Origin", "this phone");
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
    }
    assignment.branding = nearest(phone.branding, blueprint.branding, job.branding);
    assignment.language = nearest(QString(), blueprint.language, job.language);
    return assignment;
}

} // namespace firstring
