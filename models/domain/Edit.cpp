// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/Edit.h"

#include "models/domain/Branding.h"
#include "models/domain/Language.h"
#include "models/domain/ServerUrl.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <vector>

namespace firstring {

namespace {

Error refuse(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Edit)
};

QString keyOf(const Blueprint& blueprint)
{
    return foldedName(blueprint.name);
}
QString keyOf(const ConfigServer& server)
{
    return foldedName(server.name);
}
QString keyOf(const FirmwareImage& image)
{
    return JobState::firmwareKey(image.model, image.version);
}
QString keyOf(const BrandingAsset& asset)
{
    return foldedName(asset.name);
}
QString keyOf(const JobFile& file)
{
    return foldedName(file.name);
}

/// Writes and removes the records of one map, and notes the way back.
template <typename T>
void change(QMap<QString, T>& map, const RecordEdit<T, QString>& edit, RecordEdit<T, QString>& inverse)
{
    const auto keep = [&](const QString& key) {
        // The state before the edit decides; a key that occurs twice is noted once.
        for (const T& noted : inverse.put) {
            if (keyOf(noted) == key)
                return;
        }
        if (inverse.remove.contains(key))
            return;
        if (const auto old = map.constFind(key); old != map.constEnd())
            inverse.put.append(*old);
        else
            inverse.remove.append(key);
    };
    for (const QString& name : edit.remove) {
        const QString key = foldedName(name);
        if (map.contains(key)) {
            keep(key);
            map.remove(key);
        }
    }
    for (const T& record : edit.put) {
        const QString key = keyOf(record);
        keep(key);
        map.insert(key, record);
    }
}

void changePhones(PhoneMap& phones, const RecordEdit<Phone, MacAddress>& edit, RecordEdit<Phone, MacAddress>& inverse)
{
    const PhoneMap before = phones;
    for (const MacAddress mac : edit.remove) {
        if (const Phone* old = phones.find(mac)) {
            inverse.put.append(*old);
            phones.remove(mac);
        }
    }
    std::vector<MacAddress> written;
    written.reserve(static_cast<std::size_t>(edit.put.size()));
    for (const Phone& phone : edit.put)
        written.push_back(phone.mac);
    if (!std::is_sorted(written.begin(), written.end()))
        std::sort(written.begin(), written.end());
    written.erase(std::unique(written.begin(), written.end()), written.end());
    for (const MacAddress mac : written) {
        if (const Phone* old = phones.find(mac))
            inverse.put.append(*old);
        else if (edit.remove.isEmpty() || !before.contains(mac)) // else it was taken out above
            inverse.remove.append(mac);
    }
    phones.putAll(edit.put);
}

/// Checks names against the state after the edit; remembers what it has seen, since 100,000 phones share a few names.
class References
{
public:
    explicit References(const JobState& state)
        : m_state(state)
    {}

    Result<void> server(const QString& name)
    {
        if (name.isEmpty() || known(m_servers, name) || isLocalServer(name) || m_state.server(name))
            return {};
        return refuse("EDIT_SERVER_UNKNOWN",
                      Text::tr("There is no configuration server “%1” in this job. Add it first.").arg(name));
    }
    Result<void> blueprint(const QString& name)
    {
        if (name.isEmpty() || known(m_blueprints, name) || m_state.blueprint(name))
            return {};
        return refuse("EDIT_BLUEPRINT_UNKNOWN",
                      Text::tr("There is no blueprint “%1” in this job. Make it first.").arg(name));
    }
    Result<void> branding(const QStringList& names)
    {
        for (const QString& name : names) {
            if (!known(m_branding, name) && !m_state.asset(name))
                return refuse("EDIT_BRANDING_UNKNOWN",
                              Text::tr("There is no branding file “%1” in this job. Add it first.").arg(name));
        }
        return {};
    }

private:
    /// True if this exact spelling passed before; else remembers it, since a failure ends the check anyway.
    static bool known(QSet<QString>& seen, const QString& name)
    {
        if (seen.contains(name))
            return true;
        seen.insert(name);
        return false;
    }

    const JobState& m_state;
    QSet<QString> m_servers;
    QSet<QString> m_blueprints;
    QSet<QString> m_branding;
};

Result<void> checkName(const QString& name)
{
    bool printable = !name.trimmed().isEmpty() && name == name.trimmed() && name.size() <= 200;
    for (const QChar c : name)
        printable = printable && c.isPrint();
    if (printable)
        return {};
    return refuse("EDIT_NAME", Text::tr("A name needs 1 to 200 printable characters, without blanks at its ends."));
}

Result<void> checkLanguages(const QString& field)
{
    if (languagesIn(field).size() <= languageSlots)
        return {};
    return refuse("EDIT_LANGUAGES",
                  Text::tr("Phones have room for %n language pack(s) besides English.", nullptr, languageSlots));
}

Result<void> checkRollout(const Rollout& rollout)
{
    const QSet<MacAddress> different(rollout.phones.begin(), rollout.phones.end());
    if (different.size() == rollout.phones.size() && rollout.pilots >= 0 && rollout.wave >= 0)
        return {};
    return refuse("EDIT_ROLLOUT",
                  Text::tr("A roll-out names each phone once, and its waves cannot have less than no phones."));
}

Result<void> checkDefaults(const JobDefaults& defaults, References& references)
{
    static const QRegularExpression key(QStringLiteral("\\A[A-Za-z0-9_-]{8,64}\\z"));
    if (!defaults.urlKey.isEmpty() && !key.match(defaults.urlKey).hasMatch())
        return refuse("EDIT_URL_KEY", Text::tr("A URL key has 8 to 64 letters, digits, - or _."));
    if (defaults.windowHours < 1 || defaults.windowHours > 8760)
        return refuse("EDIT_WINDOW", Text::tr("A release window lasts 1 to 8760 hours."));
    if (defaults.logPort < 0 || defaults.logPort > 65'535)
        return refuse("EDIT_LOG_PORT", Text::tr("A syslog port is 1 to 65535, or 0 for no lines about it."));
    if (auto ok = checkLanguages(defaults.language); !ok)
        return ok;
    if (auto ok = checkRollout(defaults.rollout); !ok)
        return ok;
    if (auto ok = references.server(defaults.configServer); !ok)
        return ok;
    if (auto ok = references.server(defaults.leaving.server); !ok)
        return ok;
    return references.branding(defaults.branding);
}

Result<void> checkPut(const JobState& next, const Edit& edit)
{
    References references(next);
    for (const Phone& phone : edit.phones.put) {
        if (phone.mac.isZero() || phone.mac.isMulticast())
            return refuse("EDIT_MAC", Text::tr("%1 cannot be the address of a phone.").arg(phone.mac.pretty()));
        if (auto ok = references.blueprint(phone.blueprint); !ok)
            return ok;
        if (auto ok = references.server(phone.configServer); !ok)
            return ok;
        if (auto ok = references.branding(phone.branding); !ok)
            return ok;
    }
    for (const Blueprint& blueprint : edit.blueprints.put) {
        if (auto ok = checkName(blueprint.name); !ok)
            return ok;
        if (auto ok = checkLanguages(blueprint.language); !ok)
            return ok;
        if (auto ok = references.server(blueprint.configServer); !ok)
            return ok;
        if (auto ok = references.branding(blueprint.branding); !ok)
            return ok;
    }
    for (const ConfigServer& server : edit.servers.put) {
        if (auto ok = checkName(server.name); !ok)
            return ok;
        if (isLocalServer(server.name))
            return refuse("EDIT_NAME", Text::tr("The name “local” stands for this program's own server."));
        if (auto url = ServerUrl::parse(server.url); !url)
            return url.error();
    }
    for (const FirmwareImage& image : edit.firmware.put) {
        if (image.model.isEmpty() || image.version.isEmpty())
            return refuse("EDIT_NAME", Text::tr("A firmware file needs its model and its version."));
        if (!image.through.isEmpty() && FirmwareVersion(image.through) >= FirmwareVersion(image.version))
            return refuse(
                "EDIT_THROUGH",
                Text::tr("A version that phones must run before %1 has to be a lower one.").arg(image.version));
    }
    for (const BrandingAsset& asset : edit.branding.put) {
        if (auto ok = checkName(asset.name); !ok)
            return ok;
        if (isBrandingText(asset) && brandingParameters(asset).isEmpty())
            return refuse(
                "EDIT_BRANDING_TEXT",
                Text::tr("The text “%1” needs the parameter that shows it, for example xml application title.")
                    .arg(asset.name));
    }
    for (const JobFile& file : edit.files.put) {
        if (auto ok = checkName(file.name); !ok)
            return ok;
        if (auto ok = references.blueprint(file.blueprint); !ok)
            return ok;
    }
    if (edit.defaults)
        return checkDefaults(*edit.defaults, references);
    return {};
}

/// When names were taken out, nobody may still use them.
Result<void> checkRemoved(const JobState& next, const Edit& edit)
{
    if (edit.blueprints.remove.isEmpty() && edit.servers.remove.isEmpty() && edit.branding.remove.isEmpty())
        return {};
    References references(next);
    QString user;
    const auto inUse = [&](const QString& who, const QString& server, const QString& blueprint,
                           const QStringList& branding) {
        if (user.isEmpty() &&
            (!references.server(server) || !references.blueprint(blueprint) || !references.branding(branding)))
            user = who;
    };
    next.phones.forEach([&](const Phone& phone) {
        inUse(phone.label.isEmpty() ? phone.mac.pretty() : phone.label, phone.configServer, phone.blueprint,
              phone.branding);
    });
    for (const Blueprint& blueprint : next.blueprints)
        inUse(blueprint.name, blueprint.configServer, {}, blueprint.branding);
    for (const JobFile& file : next.files)
        inUse(file.name, {}, file.blueprint, {});
    inUse(Text::tr("this job's defaults"), next.defaults.configServer, {}, next.defaults.branding);
    if (user.isEmpty())
        return {};
    return refuse("EDIT_IN_USE", Text::tr("It is still used by %1. Change that first.").arg(user));
}

} // namespace

bool Edit::isEmpty() const
{
    return phones.isEmpty() && blueprints.isEmpty() && servers.isEmpty() && firmware.isEmpty() && branding.isEmpty() &&
           files.isEmpty() && !defaults;
}

Result<Applied> apply(const JobState& state, const Edit& edit)
{
    Applied result{state, {}};
    JobState& next = result.next;
    Edit& inverse = result.inverse;
    inverse.text = edit.text;

    changePhones(next.phones, edit.phones, inverse.phones);
    change(next.blueprints, edit.blueprints, inverse.blueprints);
    change(next.servers, edit.servers, inverse.servers);
    change(next.firmware, edit.firmware, inverse.firmware);
    change(next.branding, edit.branding, inverse.branding);
    change(next.files, edit.files, inverse.files);
    if (edit.defaults) {
        inverse.defaults = state.defaults;
        next.defaults = *edit.defaults;
    }
    ++next.revision;

    if (auto ok = checkPut(next, edit); !ok)
        return ok.error();
    if (auto ok = checkRemoved(next, edit); !ok)
        return ok.error();
    return result;
}

} // namespace firstring
