// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/SettingsLayer.h"

#include "models/domain/PhoneModel.h"

#include <QCoreApplication>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SettingsLayer)
};

QString nameOf(const Phone& phone)
{
    return phone.label.isEmpty() ? phone.mac.pretty() : Text::tr("%1 (%2)").arg(phone.label, phone.mac.pretty());
}

} // namespace

QString SettingsLayer::key() const
{
    return QString::number(int(kind)) + u'/' + (kind == Kind::Phone ? mac.plain() : foldedName(name));
}

QString SettingsLayer::title(const JobState& state) const
{
    switch (kind) {
    case Kind::Job:
        return Text::tr("All phones of this job");
    case Kind::Model:
        return Text::tr("Model %1").arg(name);
    case Kind::Blueprint:
        return Text::tr("Blueprint %1").arg(name);
    case Kind::Phone: {
        const Phone* phone = state.phones.find(mac);
        return phone ? nameOf(*phone) : mac.pretty();
    }
    }
    return {};
}

SettingList SettingsLayer::settings(const JobState& state) const
{
    switch (kind) {
    case Kind::Job:
        return state.defaults.settings;
    case Kind::Model:
        return state.defaults.modelSettings.value(name);
    case Kind::Blueprint: {
        const Blueprint* blueprint = state.blueprint(name);
        return blueprint ? blueprint->settings : SettingList();
    }
    case Kind::Phone: {
        const Phone* phone = state.phones.find(mac);
        return phone ? phone->settings : SettingList();
    }
    }
    return {};
}

Edit SettingsLayer::edit(const JobState& state, const SettingList& settings) const
{
    Edit edit;
    edit.text = Text::tr("Settings: %1").arg(title(state));
    switch (kind) {
    case Kind::Job:
        edit.defaults = state.defaults;
        edit.defaults->settings = settings;
        break;
    case Kind::Model:
        edit.defaults = state.defaults;
        if (settings.isEmpty())
            edit.defaults->modelSettings.remove(name);
        else
            edit.defaults->modelSettings.insert(name, settings);
        break;
    case Kind::Blueprint:
        if (const Blueprint* blueprint = state.blueprint(name)) {
            edit.blueprints.put.append(*blueprint);
            edit.blueprints.put.last().settings = settings;
        }
        break;
    case Kind::Phone:
        if (const Phone* phone = state.phones.find(mac)) {
            edit.phones.put.append(*phone);
            edit.phones.put.last().settings = settings;
        }
        break;
    }
    return edit;
}

int SettingsLayer::phones(const JobState& state) const
{
    if (kind == Kind::Job)
        return static_cast<int>(state.phones.size());
    if (kind == Kind::Phone)
        return state.phones.contains(mac) ? 1 : 0;
    int count = 0;
    const QString folded = foldedName(name);
    state.phones.forEach([&](const Phone& phone) {
        const QString& uses = kind == Kind::Model ? phone.model : phone.blueprint;
        if (uses == name || foldedName(uses) == folded)
            ++count;
    });
    return count;
}

QString settingsText(const SettingList& settings, bool withSecrets)
{
    QString text;
    for (Setting setting : settings) {
        if (!withSecrets && isSecretName(setting.name) && !setting.value.isEmpty())
            setting.value = QString::fromUtf16(secretDots);
        text += setting.text() + u'\n';
    }
    return text;
}

Result<SettingList> settingsFromText(const QString& text, const SettingList& before)
{
    SettingList settings;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        auto setting = Setting::parse(line);
        if (!setting)
            return Error{
                QStringLiteral("SETTINGS_LINE"), Text::tr("Line %1: %2").arg(i + 1).arg(setting.error().sentence), {}};
        if (findSetting(settings, setting->name))
            return Error{
                QStringLiteral("SETTINGS_TWICE"),
                Text::tr("Line %1: “%2” is set further up already. A phone would take only one of them; remove "
                         "the other.")
                    .arg(i + 1)
                    .arg(setting->name),
                {}};
        if (setting->value == QStringView(secretDots)) {
            const Setting* old = findSetting(before, setting->name);
            if (!old)
                return Error{
                    QStringLiteral("SETTINGS_DOTS"),
                    Text::tr("Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.")
                        .arg(i + 1)
                        .arg(setting->name),
                    {}};
            setting->value = old->value;
        }
        settings.append(*setting);
    }
    return settings;
}

} // namespace firstring
