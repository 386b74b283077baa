// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/settings/SettingsLayer.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

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

void SettingsLayer::forEachPhone(const JobState& state, const std::function<void(const Phone&)>& visit) const
{
    if (kind == Kind::Phone) {
        if (const Phone* phone = state.phones.find(mac))
            visit(*phone);
        return;
    }
    const QString folded = foldedName(name);
    state.phones.forEach([&](const Phone& phone) {
        const QString& uses = kind == Kind::Model ? phone.model : phone.blueprint;
        if (kind == Kind::Job || uses == name || foldedName(uses) == folded)
            visit(phone);
    });
}

QString settingsText(const SettingList& settings, bool withSecrets)
{
    QString text;
    for (Setting setting : settings) {
        if (!withSecrets && hidesValue(setting) && !setting.value.isEmpty())
            setting.value = QString::fromUtf16(secretDots);
        text += setting.text() + u'\n';
    }
    return text;
}

Result<SettingList> settingsAsShown(const QString& text)
{
    SettingList settings;
    QSet<QString> names;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        auto setting = Setting::parse(line);
        if (!setting)
            return Error{
                QStringLiteral("SETTINGS_LINE"), Text::tr("Line %1: %2").arg(i + 1).arg(setting.error().sentence), {}};
        const QString name = setting->name.toLower();
        if (names.contains(name))
            return Error{
                QStringLiteral("SETTINGS_TWICE"),
                Text::tr("Line %1: “%2” is set further up already. A phone would take only one of them; remove "
                         "the other.")
                    .arg(i + 1)
                    .arg(setting->name.left(80)),
                {}};
        names.insert(name);
        settings.append(*setting);
    }
    return settings;
}

namespace {

bool isDots(const Setting& setting)
{
    return setting.value == QStringView(secretDots);
}

QHash<QString, QString> valuesByName(const SettingList& settings)
{
    QHash<QString, QString> values;
    for (const Setting& setting : settings)
        values.insert(setting.name.toLower(), setting.value);
    return values;
}

} // namespace

QString withRealValues(const QString& text, const SettingList& before)
{
    const QString dots = QString::fromUtf16(secretDots);
    if (!text.contains(dots))
        return text;
    const QHash<QString, QString> values = valuesByName(before);
    QStringList lines = text.split(u'\n');
    for (QString& line : lines) {
        auto setting = line.contains(dots) ? Setting::parse(line.trimmed()) : Result<Setting>(Setting());
        if (!setting || !isDots(*setting))
            continue;
        setting->value = values.value(setting->name.toLower());
        line = setting->text();
    }
    return lines.join(u'\n');
}

Result<SettingList> settingsFromText(const QString& text, const SettingList& before)
{
    auto settings = settingsAsShown(text);
    if (!settings || !text.contains(QString::fromUtf16(secretDots)))
        return settings;
    const QHash<QString, QString> values = valuesByName(before);
    for (Setting& setting : *settings) {
        if (!isDots(setting))
            continue;
        const auto old = values.constFind(setting.name.toLower());
        if (old == values.constEnd()) {
            const auto place = static_cast<int>(text.left(text.indexOf(setting.name + u':')).count(u'\n'));
            return Error{QStringLiteral("SETTINGS_DOTS"),
                         Text::tr("Line %1: there is no earlier value of “%2” that the dots could stand for. Type it.")
                             .arg(place + 1)
                             .arg(setting.name),
                         {}};
        }
        setting.value = *old;
    }
    return settings;
}

} // namespace firstring
