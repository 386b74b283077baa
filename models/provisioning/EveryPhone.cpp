// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/EveryPhone.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

namespace {

constexpr int candidatesNamed = 5;

template <typename F>
void forEachCandidate(const JobState& state, const QString& model, F&& visit)
{
    const QString wanted = canonicalModel(model);
    state.phones.forEach([&](const Phone& phone) {
        const bool mayBe = wanted.isEmpty() || phone.model.isEmpty() ||
                           canonicalModel(phone.model).compare(wanted, Qt::CaseInsensitive) == 0;
        if (mayBe && !phone.onHold)
            visit(phone);
    });
}

} // namespace

Agreement<std::optional<FirmwareImage>> agreedFirmware(const JobState& state, const QString& model)
{
    Agreement<std::optional<FirmwareImage>> agreed;
    bool differ = false;
    bool any = false;
    forEachCandidate(state, model, [&](const Phone& phone) {
        if (differ)
            return;
        const std::optional<FirmwareImage> image = effectiveAssignment(state, phone, model).image;
        if (any)
            differ = image != agreed.value;
        else
            agreed.value = image;
        any = true;
    });
    agreed.everyPhone = any && !differ;
    return agreed;
}

bool isBrandingOfEveryPhone(const JobState& state, const QString& asset)
{
    bool every = true;
    bool any = false;
    forEachCandidate(state, {}, [&](const Phone& phone) {
        any = true;
        every = every && effectiveAssignment(state, phone).branding.value.contains(asset, Qt::CaseInsensitive);
    });
    return any && every;
}

QString candidatesText(const JobState& state, const QString& name, const QString& model)
{
    QStringList named;
    int more = 0;
    forEachCandidate(state, model, [&](const Phone& phone) {
        if (named.size() < candidatesNamed)
            named.append(phone.label.isEmpty() ? phone.mac.pretty() : phone.label);
        else
            ++more;
    });
    if (more > 0)
        named.append(QCoreApplication::translate("EveryPhone", "%n more", nullptr, more));
    if (named.isEmpty())
        return name;
    return QCoreApplication::translate("EveryPhone", "%1 (it may be %2)").arg(name, named.join(QLatin1String(", ")));
}

} // namespace firstring
