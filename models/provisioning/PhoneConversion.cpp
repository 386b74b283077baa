// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PhoneConversion.h"

#include "models/domain/Assignment.h"

#include <QCoreApplication>
#include <QMap>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PhoneConversion)
};

QString nameOf(const Phone& phone)
{
    return phone.label.isEmpty() ? phone.mac.pretty() : phone.label;
}

/// The layers that phones share: model layers are copied for the new model, blueprints only looked at.
void convertShared(const JobState& state, const QMap<QString, const PhoneModel*>& from,
                   const QMap<QString, const PhoneModel*>& blueprints, const PhoneModel& to, PhoneConversion& made)
{
    JobDefaults defaults = state.defaults;
    for (const PhoneModel* old : from) {
        const SettingList layer = defaults.modelSettings.value(old->id());
        if (layer.isEmpty() || !defaults.modelSettings.value(to.id()).isEmpty())
            continue;
        const Conversion conversion = convertSettings(layer, *old, to);
        defaults.modelSettings.insert(to.id(), conversion.settings);
        made.layers.append({Text::tr("Model %1").arg(old->id()), conversion});
    }
    if (defaults != state.defaults)
        made.edit.defaults = defaults;
    for (auto it = blueprints.cbegin(); it != blueprints.cend(); ++it) {
        const Blueprint* blueprint = state.blueprint(it.key());
        if (!blueprint)
            continue;
        const Conversion conversion = convertSettings(blueprint->settings, **it, to);
        if (!conversion.notes.isEmpty())
            made.layers.append({Text::tr("Blueprint %1").arg(blueprint->name), conversion, true});
    }
}

} // namespace

Result<PhoneConversion> convertPhones(const JobState& state, const QList<MacAddress>& phones, const PhoneModel& to,
                                      MacAddress newMac)
{
    PhoneConversion made;
    QMap<QString, const PhoneModel*> from;
    QMap<QString, const PhoneModel*> blueprints;
    if (!newMac.isZero() && state.phones.contains(newMac))
        return Error{QStringLiteral("CONVERT_MAC"),
                     Text::tr("%1 is in this job already. Type the address of the new phone.").arg(newMac.pretty()),
                     {}};
    for (const MacAddress mac : phones) {
        const Phone* known = state.phones.find(mac);
        if (!known)
            continue;
        const PhoneModel* old = findModel(known->model);
        if (!old)
            return Error{
                QStringLiteral("CONVERT_MODEL"),
                Text::tr("The model of %1 is not known, so its settings cannot be converted. Give it its model "
                         "first.")
                    .arg(nameOf(*known)),
                {}};
        if (old == &to && newMac.isZero())
            continue;
        Phone phone = *known;
        ConvertedLayer layer{nameOf(phone), convertSettings(phone.settings, *old, to)};
        phone.model = to.id();
        phone.settings = layer.conversion.settings;
        if (!phone.firmware.isEmpty() && phone.firmware != QString::fromUtf16(keepFirmware) &&
            !state.image(phone.model, phone.firmware)) {
            layer.conversion.notes.append(
                {ConversionNote::What::Dropped,
                 QStringLiteral("firmware"),
                 {},
                 Text::tr("There is no image of %1 for a %2 in this job.").arg(phone.firmware, to.id())});
            phone.firmware.clear();
        }
        if (!newMac.isZero() && phones.size() == 1) {
            made.edit.phones.remove.append(mac);
            phone.mac = newMac;
        }
        made.edit.phones.put.append(phone);
        if (!layer.conversion.notes.isEmpty())
            made.layers.append(layer);
        from.insert(old->id(), old);
        if (!phone.blueprint.isEmpty())
            blueprints.insert(phone.blueprint, old);
    }
    if (made.edit.phones.put.isEmpty())
        return Error{QStringLiteral("CONVERT_SAME"), Text::tr("These phones are %1 already.").arg(to.id()), {}};
    convertShared(state, from, blueprints, to, made);
    made.edit.text =
        Text::tr("Convert %n phone(s) to %1", nullptr, static_cast<int>(made.edit.phones.put.size())).arg(to.id());
    return made;
}

} // namespace firstring
