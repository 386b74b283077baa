// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/ConfigLines.h"

#include "models/domain/Branding.h"
#include "models/domain/Language.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"
#include "models/provisioning/SiteUrl.h"

#include <algorithm>

namespace firstring {

namespace {

// In English whatever the language of the window: a file must not change because somebody else looks at it.
constexpr char rcsComment[] = "# Firstring: the file named after the phone's MAC address says where to go on.";
constexpr char commonComment[] = "# Firstring: settings of every phone of this job.";

ConfigLine comment(const char* text)
{
    return {.comment = QString::fromLatin1(text), .origin = Origin::Program};
}

/// May stand in a file that anybody can read.
bool isPublic(const Setting& setting)
{
    return variablesIn(setting.value).isEmpty() && !hidesValue(setting);
}

/// Lines under construction: a name said again goes to the later layer's place.
class Layers
{
public:
    explicit Layers(const QSet<QString>& secrets)
        : m_secrets(secrets)
    {}

    void add(const Setting& setting, Origin origin, const QString& where = {})
    {
        const auto namesake = std::find_if(m_lines.begin(), m_lines.end(),
                                           [&](const ConfigLine& line) { return line.setting.sameName(setting.name); });
        if (namesake != m_lines.end())
            m_lines.erase(namesake);
        m_lines.append(
            {.setting = setting, .origin = origin, .where = where, .secret = isSecretSetting(setting, m_secrets)});
    }
    void addAll(const SettingList& settings, Origin origin, const QString& where = {})
    {
        for (const Setting& setting : settings)
            add(setting, origin, where);
    }
    /// Only what may not stand in the common or model file.
    void addMoved(const SettingList& settings, Origin origin, const QString& where = {})
    {
        for (const Setting& setting : settings) {
            if (!isPublic(setting))
                add(setting, origin, where);
        }
    }
    void addPublic(const SettingList& settings, Origin origin, const QString& where = {})
    {
        for (const Setting& setting : settings) {
            if (isPublic(setting))
                add(setting, origin, where);
        }
    }
    ConfigLines take() { return std::move(m_lines); }

private:
    const QSet<QString>& m_secrets;
    ConfigLines m_lines;
};

ServerUrl serverUrl(const JobState& state, const QString& name, const SiteUrl& urls)
{
    if (const ConfigServer* server = isLocalServer(name) ? nullptr : state.server(name)) {
        if (const Result<ServerUrl> url = ServerUrl::parse(server->url))
            return *url;
    }
    return urls.configServer();
}

/// The address that a parameter gives for a file: of the one made for the model.
QString brandingAddress(const BrandingAsset& asset, const QString& parameter, const QString& model, const SiteUrl& urls)
{
    if (parameter.compare(QStringView(callerPictureParameter), Qt::CaseInsensitive) == 0)
        return urls.branding(QString::fromUtf16(callerPicturePlace)) + u'?';
    return urls.branding(servedBranding(asset, model).name);
}

/// The branding files have addresses of this program.
void addBrandingFiles(Layers& layers, const JobState& state, const Assignment& assignment, const QString& model,
                      const SiteUrl& urls)
{
    for (const QString& name : assignment.branding.value) {
        const BrandingAsset* asset = state.asset(name);
        if (!asset || isBrandingText(*asset))
            continue;
        for (const QString& parameter : brandingParameters(*asset))
            layers.add({parameter, brandingAddress(*asset, parameter, model, urls), {}}, assignment.branding.origin,
                       asset->name);
    }
}

void addServer(Layers& layers, const JobState& state, const Assignment& assignment, const SiteUrl& urls)
{
    const Assigned<QString>& server = assignment.configServer;
    layers.addAll(serverUrl(state, server.value, urls).settings(), server.origin, server.value);
    if (state.defaults.contactRcsOff)
        layers.add({QStringLiteral("contact rcs"), QStringLiteral("0"), {}}, Origin::Job);
}

/// Texts may hold variables, so they are no part of the redirect file.
void addBrandingTexts(Layers& layers, const JobState& state, const Assignment& assignment)
{
    for (const QString& name : assignment.branding.value) {
        const BrandingAsset* asset = state.asset(name);
        if (!asset || !isBrandingText(*asset))
            continue;
        for (const QString& parameter : brandingParameters(*asset))
            layers.add({parameter, asset->text, {}}, assignment.branding.origin, asset->name);
    }
}

void addLanguage(Layers& layers, const Assignment& assignment)
{
    const Assigned<QString>& language = assignment.language;
    const QStringList packs = languagesIn(language.value);
    for (int i = 0; i < packs.size() && i < languageSlots; ++i)
        layers.add({QStringLiteral("language %1").arg(i + 1), packs[i], {}}, language.origin, packs[i]);
    if (!packs.isEmpty())
        layers.add({QStringLiteral("language"), QStringLiteral("1"), {}}, language.origin, packs.first());
}

void addEvidence(Layers& layers, const JobState& state, const SiteUrl& urls)
{
    if (state.defaults.evidence == EvidenceWanted::None || !urls.hasWeb())
        return;
    const auto add = [&](const char* name, const QString& url) {
        constexpr qsizetype longest = 128; // phones take no longer one (parameters.tsv)
        if (url.size() <= longest)
            layers.add({QString::fromLatin1(name), url, {}}, Origin::Job);
    };
    if (state.defaults.evidence == EvidenceWanted::Startup) {
        add("action uri startup", urls.evidence(QLatin1String("startup")));
        return;
    }
    add("action uri registered", urls.evidence(QLatin1String("registered")));
    // Tells also why a phone is not registered; firmware before 2.4 does not know it.
    add("action uri registration event", urls.evidence(QLatin1String("registration")) +
                                             QLatin1String("?state=$$REGISTRATIONSTATE$$&code=$$REGISTRATIONCODE$$"));
}

/// What makes phones write to our syslog listener and ask our clock; both options of the job, off at first.
void addServices(Layers& layers, const JobState& state, const SiteAddress& site)
{
    if (site.address.isEmpty())
        return;
    const auto add = [&](const char* name, const QString& value) {
        layers.add({QString::fromLatin1(name), value, {}}, Origin::Job);
    };
    if (state.defaults.logPort > 0) {
        add("log server ip", site.address);
        add("log server port", QString::number(state.defaults.logPort));
        add("log module provis",
            QStringLiteral("65535")); // everything it has to say about provisioning (phones.md B18)
    }
    if (state.defaults.timeHere) {
        add("time server disabled", QStringLiteral("0"));
        add("time server1", site.address);
    }
}

/// Last settings: what named this program is there without a value, for a phone keeps what no file mentions any more
/// (phones.md B10).
void emptyAddresses(Layers& layers, const JobState& state)
{
    for (const char* name : {"action uri startup", "action uri registered", "action uri registration event"})
        layers.add({QString::fromLatin1(name), {}, {}}, Origin::Job);
    if (state.defaults.logPort > 0)
        layers.add({QStringLiteral("log server ip"), {}, {}}, Origin::Job);
    if (state.defaults.timeHere)
        layers.add({QStringLiteral("time server1"), {}, {}}, Origin::Job);
}

/// The layer of a model; names that are kept as typed match without case too.
SettingList modelLayer(const JobState& state, const QString& model)
{
    const QMap<QString, SettingList>& layers = state.defaults.modelSettings;
    for (auto it = layers.cbegin(); it != layers.cend(); ++it) {
        if (it.key().compare(model, Qt::CaseInsensitive) == 0)
            return it.value();
    }
    return {};
}

/// \a settings without what \a stronger says too.
SettingList without(const SettingList& stronger, SettingList settings)
{
    settings.removeIf([&](const Setting& setting) {
        return std::any_of(stronger.begin(), stronger.end(),
                           [&](const Setting& other) { return other.sameName(setting.name); });
    });
    return settings;
}

/// The oldest phones never ask for a file of their model, whatever they run (phones.md B2).
bool readsModelFile(const QString& model)
{
    const PhoneModel* known = findModel(model);
    return !known || known->family != PhoneFamily::Classic;
}

const QSet<QString> noSecrets;

SiteUrl urlsFor(const JobState& state, const Phone& phone, const SiteAddress& site)
{
    return {site, state.defaults.localProtocol, phone.model, state.defaults.urlKey};
}

} // namespace

ConfigLines rcsCommonLines()
{
    return {comment(rcsComment)};
}

ConfigLines redirectLines(const JobState& state, const Phone& phone, const SiteAddress& site)
{
    Layers layers(noSecrets);
    const Assignment assignment = effectiveAssignment(state, phone);
    const SiteUrl urls = urlsFor(state, phone, site);
    addBrandingFiles(layers, state, assignment, phone.model, urls);
    addServer(layers, state, assignment, urls);
    return layers.take();
}

ConfigLines commonLines(const JobState& state)
{
    Layers layers(noSecrets);
    layers.addPublic(state.defaults.settings, Origin::Job);
    ConfigLines lines = layers.take();
    lines.prepend(comment(commonComment));
    return lines;
}

ConfigLines modelLines(const JobState& state, const QString& model)
{
    Layers layers(noSecrets);
    const QString name = canonicalModel(model);
    layers.addPublic(modelLayer(state, name), Origin::Model, name);
    return layers.take();
}

ConfigLines sharedLines(const JobState& state, const Phone& phone, const SiteAddress& site,
                        const QSet<QString>& secrets)
{
    Assignment assignment = effectiveAssignment(state, phone);
    const SiteUrl urls = urlsFor(state, phone, site);
    const QString model = canonicalModel(phone.model);
    Layers layers(secrets);
    const Leaving& leaving = state.defaults.leaving;
    const bool last = leaving.stage != LeavingStage::Staging && isLocalServer(assignment.configServer.value);
    if (last)
        assignment.configServer = {leaving.server, Origin::Job};
    else
        addBrandingFiles(layers, state, assignment, model, urls);
    if (!assignment.configServer.value.isEmpty())
        addServer(layers, state, assignment, urls);
    addBrandingTexts(layers, state, assignment);
    addLanguage(layers, assignment);
    if (last) {
        emptyAddresses(layers, state);
    } else {
        addEvidence(layers, state, urls);
        addServices(layers, state, site);
    }
    const SettingList ofModel = modelLayer(state, model);
    // What the model says openly stands in its own file, which phones read before this one: it outranks the job.
    layers.addMoved(without(ofModel, state.defaults.settings), Origin::Job);
    if (readsModelFile(model))
        layers.addMoved(ofModel, Origin::Model, model);
    else
        layers.addAll(ofModel, Origin::Model, model);
    if (const Blueprint* blueprint = phone.blueprint.isEmpty() ? nullptr : state.blueprint(phone.blueprint))
        layers.addAll(blueprint->settings, Origin::Blueprint, blueprint->name);
    return layers.take();
}

} // namespace firstring
