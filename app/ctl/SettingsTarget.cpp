// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/SettingsTarget.h"

#include "app/ctl/Text.h"
#include "models/domain/PhoneModel.h"

namespace firstring {

Result<SettingsTarget> SettingsTarget::parse(const QString& text)
{
    SettingsTarget target;
    if (text.compare(u"job", Qt::CaseInsensitive) == 0)
        return target;
    const QString kind = text.section(u':', 0, 0).toLower();
    target.m_name = text.section(u':', 1).trimmed();
    if (kind == u"model" && !target.m_name.isEmpty()) {
        target.m_kind = Kind::Model;
        target.m_name = canonicalModel(target.m_name);
    } else if (kind == u"blueprint" && !target.m_name.isEmpty()) {
        target.m_kind = Kind::Blueprint;
    } else if (kind == u"phone" && !target.m_name.isEmpty()) {
        const auto mac = MacAddress::parse(target.m_name);
        if (!mac)
            return mac.error();
        target.m_kind = Kind::Phone;
        target.m_mac = *mac;
    } else {
        return Error{
            QStringLiteral("USAGE_TARGET"),
            Ctl::tr("“%1” is no place for settings. There are: job, model:M, blueprint:B, phone:MAC.").arg(text),
            {}};
    }
    return target;
}

Result<SettingList> SettingsTarget::read(const JobState& state) const
{
    switch (m_kind) {
    case Kind::Job:
        return state.defaults.settings;
    case Kind::Model:
        return state.defaults.modelSettings.value(m_name);
    case Kind::Blueprint:
        if (const Blueprint* blueprint = state.blueprint(m_name))
            return blueprint->settings;
        return Error{
            QStringLiteral("BLUEPRINT_UNKNOWN"), Ctl::tr("There is no blueprint “%1” in this job.").arg(m_name), {}};
    case Kind::Phone:
        if (const Phone* phone = state.phones.find(m_mac))
            return phone->settings;
        return Error{
            QStringLiteral("PHONE_UNKNOWN"), Ctl::tr("There is no phone %1 in this job.").arg(m_mac.plain()), {}};
    }
    Q_UNREACHABLE();
}

Edit SettingsTarget::write(const JobState& state, const SettingList& settings) const
{
    Edit edit;
    edit.text = Ctl::tr("Change settings");
    if (m_kind == Kind::Blueprint) {
        Blueprint blueprint = *state.blueprint(m_name);
        blueprint.settings = settings;
        edit.blueprints.put.append(blueprint);
    } else if (m_kind == Kind::Phone) {
        Phone phone = *state.phones.find(m_mac);
        phone.settings = settings;
        edit.phones.put.append(phone);
    } else {
        edit.defaults = state.defaults;
        if (m_kind == Kind::Job)
            edit.defaults->settings = settings;
        else if (settings.isEmpty())
            edit.defaults->modelSettings.remove(m_name);
        else
            edit.defaults->modelSettings.insert(m_name, settings);
    }
    return edit;
}

} // namespace firstring
