// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/ConfigPlan.h"

#include "models/base/Digest.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"
#include "models/formats/CfgText.h"
#include "models/provisioning/SiteUrl.h"

#include <QVarLengthArray>

#include <algorithm>
#include <optional>

namespace firstring {

namespace {

constexpr qsizetype mostNames = 100'000; // names of parameters come from people and their files

void addMissing(QStringList& all, const QStringList& some)
{
    for (const QString& name : some) {
        if (!all.contains(name, Qt::CaseInsensitive))
            all.append(name);
    }
}

ConfigPlan::Shared prepared(const ConfigLines& lines)
{
    ConfigPlan::Shared shared;
    shared.lines.reserve(lines.size());
    shared.byName.reserve(lines.size());
    for (const ConfigLine& line : lines) {
        const int index = static_cast<int>(shared.lines.size());
        const bool variable = !variablesIn(line.setting.value).isEmpty();
        shared.lines.append({line, variable ? QByteArray() : lineBytes(line)});
        shared.byName.insert(line.setting.name.toLower(), index);
        if (variable)
            shared.withVariables.append(index);
    }
    return shared;
}

/// Values go in only now: a line that lost against a nearer layer needs none.
ConfigLine filledIn(ConfigLine line, const Variables& variables)
{
    const Inserted inserted = variables.insert(line.setting.value);
    line.setting.value = inserted.text;
    line.missing = inserted.missing;
    return line;
}

} // namespace

QByteArray lineBytes(const ConfigLine& line)
{
    return line.comment.isEmpty() ? writeCfgLine(line.setting) : line.comment.toUtf8() + '\n';
}

bool ConfigPlan::Shared::sameAs(const Shared& other) const
{
    return std::equal(lines.begin(), lines.end(), other.lines.begin(), other.lines.end(),
                      [](const Line& a, const Line& b) { return a.line == b.line; });
}

ConfigPlan::ConfigPlan(const JobState& state, QSet<QString> secrets)
    : m_state(state)
    , m_secrets(std::move(secrets))
{}

const ConfigPlan::Name& ConfigPlan::nameOf(const QString& name)
{
    const auto known = m_names.constFind(name);
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= mostNames)
        m_names.clear();
    return *m_names.insert(name, {name.toLower(), isSecretName(name)});
}

const QString& ConfigPlan::canonical(const QString& model)
{
    const auto known = m_models.constFind(model);
    if (known != m_models.constEnd())
        return *known;
    if (m_models.size() >= mostShared)
        m_models.clear();
    return *m_models.insert(model, canonicalModel(model));
}

std::shared_ptr<const ConfigPlan::Shared> ConfigPlan::shared(const Phone& phone, const SiteAddress& site)
{
    const QChar end(u'\n'); // in no name
    QString key = canonical(phone.model) + end + phone.blueprint + end + phone.configServer + end + site.address + end +
                  QString::number(site.httpPort) + end + QString::number(httpsPortFor(site, phone.model));
    for (const QString& asset : phone.branding)
        key += end + asset;
    if (const auto known = m_shared.constFind(key); known != m_shared.constEnd())
        return *known;
    if (m_shared.size() >= mostShared)
        m_shared.clear();
    auto made = std::make_shared<const Shared>(prepared(sharedLines(m_state, phone, site, m_secrets)));
    m_shared.insert(key, made);
    return made;
}

void ConfigPlan::compose(const Phone& phone, const SiteAddress& site, QByteArray* bytes, ConfigLines* lines,
                         QStringList* missing)
{
    const std::shared_ptr<const Shared> common = shared(phone, site);
    std::optional<Variables> variables;
    const auto filled = [&](const ConfigLine& line) {
        if (!variables)
            variables.emplace(phone);
        ConfigLine done = filledIn(line, *variables);
        if (missing)
            addMissing(*missing, done.missing);
        if (lines) // a password may only now stand in its address
            done.secret = done.secret || holdsPassword(done.setting.value);
        return done;
    };
    // The phone's own layer: of one name the last, at its place; it also takes the place of the shared line.
    QVarLengthArray<bool, 256> lost(common->lines.size());
    std::fill(lost.begin(), lost.end(), false);
    QVarLengthArray<const Setting*, 64> own;
    QVarLengthArray<const Name*, 64> names;
    if (m_names.size() + phone.settings.size() > mostNames)
        m_names.clear(); // not while addresses of its values are in use
    for (const Setting& setting : phone.settings)
        nameOf(setting.name);
    for (const Setting& setting : phone.settings) {
        const Name& name = *m_names.constFind(setting.name);
        if (const auto place = common->byName.constFind(name.low); place != common->byName.constEnd())
            lost[*place] = true;
        own.append(&setting);
        names.append(&name);
    }
    QSet<QString> seen;
    if (own.size() > 1) { // lists of one layer name each once as a rule; files made elsewhere may not
        for (qsizetype i = own.size() - 1; i >= 0; --i) {
            if (seen.contains(names[i]->low))
                own[i] = nullptr;
            else
                seen.insert(names[i]->low);
        }
    }

    for (qsizetype i = 0; i < common->lines.size(); ++i) {
        if (lost[i])
            continue;
        const Shared::Line& line = common->lines.at(i);
        const bool ready = !line.bytes.isEmpty();
        if (ready && !lines) {
            if (bytes)
                *bytes += line.bytes;
            continue;
        }
        const ConfigLine done = ready ? line.line : filled(line.line);
        if (bytes)
            *bytes += ready ? line.bytes : lineBytes(done);
        if (lines)
            lines->append(done);
    }
    for (qsizetype i = 0; i < own.size(); ++i) {
        if (!own[i])
            continue;
        const bool variable = own[i]->value.contains(u'{');
        ConfigLine line{.setting = *own[i],
                        .origin = Origin::Phone,
                        .secret = names[i]->secret || (lines && holdsPassword(own[i]->value)) ||
                                  (variable && isSecretSetting(*own[i], m_secrets))};
        if (variable)
            line = filled(line);
        if (bytes)
            *bytes += writeCfgLine(line.setting);
        if (lines)
            lines->append(line);
    }
}

QByteArray ConfigPlan::ownBytes(const Phone& phone, const SiteAddress& site)
{
    QByteArray bytes;
    compose(phone, site, &bytes, nullptr, nullptr);
    return bytes;
}

QStringList ConfigPlan::missing(const Phone& phone, const SiteAddress& site)
{
    const bool own = std::any_of(phone.settings.begin(), phone.settings.end(),
                                 [](const Setting& setting) { return setting.value.contains(u'{'); });
    if (!own && shared(phone, site)->withVariables.isEmpty())
        return {};
    QStringList names;
    compose(phone, site, nullptr, nullptr, &names);
    return names;
}

QString ConfigPlan::ownValue(const Phone& phone, QStringView name)
{
    QString value;
    const auto own = std::find_if(phone.settings.rbegin(), phone.settings.rend(),
                                  [&](const Setting& setting) { return setting.sameName(name); });
    if (own != phone.settings.rend()) {
        value = own->value;
    } else {
        const std::shared_ptr<const Shared> common = shared(phone, {});
        const auto place = common->byName.constFind(name.toString().toLower());
        if (place == common->byName.constEnd())
            return {};
        value = common->lines.at(*place).line.setting.value;
    }
    if (!value.contains(u'{'))
        return value;
    const Inserted inserted = Variables(phone).insert(value);
    return inserted.missing.isEmpty() ? inserted.text : QString();
}

RenderedFile ConfigPlan::render(const Phone& phone, const FileName& name, const SiteAddress& site)
{
    RenderedFile file;
    const bool rcs = name.role == FileRole::Rcs;
    if (!rcs && name.role != FileRole::Config)
        return file;
    if (name.kind == FileKind::PhoneConfig && !rcs && name.mac == phone.mac) {
        compose(phone, site, &file.bytes, &file.lines, &file.missing);
    } else {
        if (name.kind == FileKind::Common)
            file.lines = rcs ? rcsCommonLines() : commonLines(m_state);
        else if (name.kind == FileKind::ModelConfig && !rcs)
            file.lines = modelLines(m_state, name.model);
        else if (name.kind == FileKind::PhoneConfig && rcs && name.mac == phone.mac)
            file.lines = redirectLines(m_state, phone, site);
        for (const ConfigLine& line : std::as_const(file.lines))
            file.bytes += lineBytes(line);
    }
    file.exists = !file.lines.isEmpty();
    if (file.exists)
        file.digest = sha256(file.bytes);
    return file;
}

RenderedFile ConfigPlan::renderBytes(const Phone& phone, const FileName& name, const SiteAddress& site)
{
    if (name.kind != FileKind::PhoneConfig || name.role != FileRole::Config || name.mac != phone.mac)
        return render(phone, name, site);
    RenderedFile file;
    compose(phone, site, &file.bytes, nullptr, &file.missing);
    file.exists = !file.bytes.isEmpty();
    if (file.exists)
        file.digest = sha256(file.bytes);
    return file;
}

} // namespace firstring
