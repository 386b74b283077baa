// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/AdoptPlan.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"
#include "models/formats/FirmwareFacts.h"
#include "models/provisioning/Variables.h"
#include "models/provisioning/adopt/LiteralBraces.h"
#include "models/provisioning/adopt/SharedLines.h"
#include "models/provisioning/adopt/VariableColumns.h"

#include <QCoreApplication>

#include <algorithm>

namespace firstring {

namespace {

constexpr int mostLines = 3'000'000;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AdoptPlan)
};

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

bool isEmptyLayer(const SettingList& settings)
{
    return settings.isEmpty();
}

/// The job must leave these layers free: two answers to one question cannot both be kept.
Result<void> checkJob(const JobState& state, const QList<ConfigSource>& configs)
{
    const auto& models = state.defaults.modelSettings;
    if (!state.defaults.settings.isEmpty() || !std::all_of(models.begin(), models.end(), isEmptyLayer))
        return refuse(
            "ADOPT_JOB_SETTINGS",
            Text::tr("This job already has settings for all phones or for a model. Take the folder over into a "
                     "job without any (on the command line: --job NEW-NAME)."));
    for (const ConfigSource& source : configs) {
        const Phone* phone = source.kind == FileKind::PhoneConfig ? state.phones.find(source.mac) : nullptr;
        if (phone && (!phone->settings.isEmpty() || !phone->blueprint.isEmpty()))
            return refuse(
                "ADOPT_JOB_SETTINGS",
                Text::tr("%1 is in this job already, with settings or a blueprint of its own. Remove those, or "
                         "take the folder over into another job.")
                    .arg(phone->label.isEmpty() ? phone->mac.pretty() : phone->label));
    }
    return {};
}

Result<void> checkAmount(const AdoptPlan& plan)
{
    if (plan.kinds.configs.isEmpty())
        return refuse("ADOPT_NOTHING",
                      Text::tr("There is no configuration of a phone at the top of this folder: no startup.cfg or "
                               "aastra.cfg, no 6867i.cfg, no 00085D2F9318.cfg. Choose the folder phones ask in."));
    if (plan.linesBefore > mostLines)
        return refuse(
            "ADOPT_MANY",
            Text::tr("The files of this folder hold more than %1 lines. Take it over in parts.").arg(mostLines));
    return {};
}

/// The building of one plan.
class Builder
{
public:
    Builder(const JobState& state, const AdoptOptions& options, AdoptPlan& plan)
        : m_state(state)
        , m_options(options)
        , m_plan(plan)
        , m_braces(takenVariables(state))
    {
        m_defaults = state.defaults;
    }

    void layOut()
    {
        for (const ConfigSource& source : std::as_const(m_plan.kinds.configs)) {
            if (source.rival.isEmpty())
                take(source);
        }
        if (m_options.blueprints)
            makeBlueprints();
        finishPhones();
        m_plan.edit.defaults = m_defaults;
        m_plan.edit.text = Text::tr("Take over %1").arg(m_options.name);
    }

private:
    static QSet<QString> takenVariables(const JobState& state)
    {
        QSet<QString> taken;
        state.phones.forEach([&](const Phone& phone) {
            for (auto it = phone.variables.keyBegin(); it != phone.variables.keyEnd(); ++it)
                taken.insert(foldedName(*it));
        });
        return taken;
    }

    void take(const ConfigSource& source)
    {
        SettingList settings = source.settings;
        m_braces.keep(settings);
        if (source.kind == FileKind::PhoneConfig) {
            const Phone* known = m_state.phones.find(source.mac);
            Phone phone = known ? *known : Phone{.mac = source.mac};
            phone.settings = settings;
            m_phones.append(std::move(phone));
            return;
        }
        const bool common = source.kind == FileKind::Common;
        if (common)
            m_defaults.settings = settings;
        else if (!settings.isEmpty())
            m_defaults.modelSettings.insert(source.model, settings);
        m_plan.layers.append({common ? Origin::Job : Origin::Model, source.model, int(settings.size()), 0});
    }

    QString freeName(int number) const
    {
        QString name = number == 1 ? m_options.name : QStringLiteral("%1 %2").arg(m_options.name).arg(number);
        for (int more = 2; m_state.blueprint(name); ++more)
            name = QStringLiteral("%1 %2 (%3)").arg(m_options.name).arg(number).arg(more);
        return name;
    }

    void makeBlueprints()
    {
        QList<const SettingList*> lists;
        for (const Phone& phone : std::as_const(m_phones))
            lists.append(&phone.settings);
        int number = 0;
        for (const SharedLines& group : findSharedLines(lists)) {
            Blueprint blueprint{.name = freeName(++number), .settings = group.lines};
            QHash<QString, const Setting*> shared;
            for (const Setting& setting : group.lines)
                shared.insert(foldedName(setting.name), &setting);
            QList<Phone*> members;
            for (const int member : group.members) {
                Phone& phone = m_phones[member];
                phone.blueprint = blueprint.name;
                phone.settings.removeIf([&](const Setting& own) {
                    const Setting* theirs = shared.value(foldedName(own.name));
                    return theirs && theirs->value == own.value && theirs->marks == own.marks;
                });
                members.append(&phone);
            }
            if (m_options.variables) {
                for (const QString& variable : makeColumns(members, blueprint.settings)) {
                    if (!m_plan.variables.contains(variable))
                        m_plan.variables.append(variable);
                }
            }
            m_plan.layers.append(
                {Origin::Blueprint, blueprint.name, int(blueprint.settings.size()), int(members.size())});
            m_plan.edit.blueprints.put.append(blueprint);
        }
    }

    void finishPhones()
    {
        AdoptLayer own{Origin::Phone, {}, 0, int(m_phones.size())};
        for (Phone& phone : m_phones) {
            own.lines += int(phone.settings.size());
            for (auto it = m_braces.variables().cbegin(); it != m_braces.variables().cend(); ++it)
                phone.variables.insert(it.key(), it.value());
            if (phone.label.isEmpty())
                phone.label = nameOnScreen(phone);
        }
        if (!m_phones.isEmpty())
            m_plan.layers.append(own);
        m_plan.edit.phones.put = m_phones;
    }

    /// What people call the phone, from its own lines; only to be read.
    static QString nameOnScreen(const Phone& phone)
    {
        for (const char* name : {"sip line1 screen name", "sip line1 display name", "sip screen name",
                                 "sip display name", "sip line1 user name"}) {
            const Setting* setting = findSetting(phone.settings, QString::fromLatin1(name));
            if (setting && !setting->value.trimmed().isEmpty() && variablesIn(setting->value).isEmpty())
                return setting->value.trimmed();
        }
        return phone.variables.value(QStringLiteral("extension"));
    }

    const JobState& m_state;
    const AdoptOptions& m_options;
    AdoptPlan& m_plan;
    LiteralBraces m_braces;
    JobDefaults m_defaults;
    QList<Phone> m_phones;
};

void planFirmware(AdoptPlan& plan)
{
    for (const AdoptFile& file : std::as_const(plan.kinds.firmware)) {
        const FirmwareFacts facts = firmwareFacts(file.name, file.bytes);
        if (facts.model.isEmpty() || facts.version.isEmpty()) {
            plan.remarks.append({file.name, QStringLiteral("ADOPT_FIRMWARE"), AdoptWeight::Warning,
                                 Text::tr("“%1” does not say which version phones report once they run it, so it stays "
                                          "out. Add it on the Firmware page, where you can name the version.")
                                     .arg(file.name)});
            continue;
        }
        plan.firmware.append({facts.model, facts.version, facts.release, file.name, {}});
    }
}

bool holdsSecret(const SettingList& settings)
{
    return std::any_of(settings.begin(), settings.end(),
                       [](const Setting& setting) { return hidesValue(setting) && !setting.value.isEmpty(); });
}

/// What the files say that people should know before they keep it.
void remarkOnConfigs(AdoptPlan& plan)
{
    const auto add = [&](const QString& file, const char* code, AdoptWeight weight, const QString& sentence) {
        plan.remarks.append({file, QString::fromLatin1(code), weight, sentence});
    };
    int replaced = 0;
    QSet<QString> hosts;
    const ConfigSource* common = nullptr;
    const QList<ConfigSource>& configs = plan.kinds.configs;
    for (const ConfigSource& source : configs) {
        replaced += int(source.replaced.size());
        for (const Setting& setting : source.replaced) {
            if (setting.name.endsWith(QLatin1String("server"), Qt::CaseInsensitive) && setting.value.size() > 3 &&
                setting.value != u"0.0.0.0")
                hosts.insert(setting.value);
        }
        if (source.kind == FileKind::Common && source.rival.isEmpty())
            common = &source;
        if (source.kind == FileKind::ModelConfig && holdsSecret(source.settings))
            add(source.name, "ADOPT_MODEL_SECRET", AdoptWeight::Warning,
                Text::tr(
                    "“%1” holds a password. It goes into the phones' own files, once it is known which phones are a "
                    "%2: those that ask by HTTP say so; for others name the model in the list of phones.")
                    .arg(source.name, source.model));
        const auto taken = std::find_if(configs.begin(), configs.end(),
                                        [&](const ConfigSource& other) { return other.name == source.rival; });
        if (taken != configs.end() && taken->settings != source.settings)
            add(source.name, "ADOPT_RIVAL", AdoptWeight::Warning,
                Text::tr("“%1” and “%2” are for the same phones. This program answers both names with one file, made "
                         "from “%2”.")
                    .arg(source.name, source.rival));
    }
    if (!common)
        add({}, "ADOPT_NO_COMMON", AdoptWeight::Note,
            Text::tr(
                "There is no startup.cfg or aastra.cfg. Older phones stop without one; from now on they get one."));
    if (replaced > 0)
        add({}, "ADOPT_SERVER", AdoptWeight::Note,
            Text::tr("%n line(s) name the configuration server. This program writes its own in their place.", nullptr,
                     replaced));
    int elsewhere = 0;
    for (const ConfigSource& source : configs) {
        elsewhere += int(std::count_if(source.settings.begin(), source.settings.end(), [&](const Setting& setting) {
            return setting.value.contains(QLatin1String("://")) &&
                   std::any_of(hosts.begin(), hosts.end(),
                               [&](const QString& host) { return setting.value.contains(host); });
        }));
    }
    if (elsewhere > 0)
        add({}, "ADOPT_OLD_SERVER", AdoptWeight::Warning,
            Text::tr("%n line(s) still fetch something from the old server. They stay as they are: keep it running, or "
                     "change them later.",
                     nullptr, elsewhere));
}

} // namespace

Result<AdoptPlan> adoptPlan(const QList<AdoptFile>& files, const JobState& state, const AdoptOptions& options,
                            const AdoptWatch& watch)
{
    AdoptPlan plan;
    plan.revision = state.revision;
    auto kinds = sortFolder(files, options.common, watch);
    if (!kinds)
        return kinds.error();
    plan.kinds = std::move(*kinds);
    for (const ConfigSource& source : std::as_const(plan.kinds.configs))
        plan.linesBefore += int(source.settings.size() + source.replaced.size());
    if (auto fine = checkAmount(plan); !fine)
        return fine.error();
    if (auto fine = checkJob(state, plan.kinds.configs); !fine)
        return fine.error();
    Builder(state, options, plan).layOut();
    remarkOnConfigs(plan);
    planFirmware(plan);
    plan.kinds.others.removeIf([&](const AdoptFile& file) { return !isServableName(file, plan.remarks); });
    plan.remarks = plan.kinds.remarks + plan.remarks;
    return plan;
}

Edit withFiles(const AdoptPlan& plan, const JobState& state, const QList<FirmwareImage>& images,
               const QList<JobFile>& files)
{
    Edit edit = plan.edit;
    edit.firmware.put = images;
    edit.files.put = files;
    JobDefaults defaults = edit.defaults.value_or(state.defaults);
    for (const FirmwareImage& image : images) {
        // Phones were offered what stood under the name they ask for.
        const PhoneModel* model = findModel(image.model);
        if (model && image.fileName.compare(model->firmwareFile(), Qt::CaseInsensitive) == 0 &&
            defaults.firmware.value(image.model).isEmpty())
            defaults.firmware.insert(image.model, image.version);
    }
    edit.defaults = defaults;
    return edit;
}

bool isServableName(const AdoptFile& file, QList<AdoptRemark>& remarks)
{
    for (const QLatin1String place :
         {QLatin1String("cfg/"), QLatin1String("branding/"), QLatin1String("ev/"), QLatin1String("api/")}) {
        if (file.name.startsWith(place, Qt::CaseInsensitive)) {
            remarks.append(
                {file.name, QStringLiteral("ADOPT_PLACE"), AdoptWeight::Warning,
                 Text::tr("“%1” stays out: “%2” is a place of this program's own server.").arg(file.name, place)});
            return false;
        }
    }
    if (FileName::parse(file.name.toUtf8()).kind == FileKind::Refused) {
        remarks.append({file.name, QStringLiteral("ADOPT_NAME"), AdoptWeight::Note,
                        Text::tr("“%1” stays out: no phone can ask for a file of that name.").arg(file.name)});
        return false;
    }
    const FileName name = FileName::parse(file.name.toUtf8());
    if (file.bytes.contains("PRIVATE KEY-----") && name.mac.isZero()) {
        remarks.append(
            {file.name, QStringLiteral("ADOPT_KEY"), AdoptWeight::Warning,
             Text::tr("“%1” holds a private key, which every phone could fetch. It stays out; add it for one "
                      "phone or blueprint only.")
                 .arg(file.name)});
        return false;
    }
    return true;
}

} // namespace firstring
