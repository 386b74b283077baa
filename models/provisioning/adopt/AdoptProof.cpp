// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/AdoptProof.h"

#include "models/domain/SecretAddress.h"
#include "models/provisioning/PhoneFiles.h"
#include "models/provisioning/adopt/PhoneReading.h"

#include <algorithm>

namespace firstring {

namespace {

/// Any address will do: lines that hold it are not compared.
const SiteAddress& someSite()
{
    static const SiteAddress site{QStringLiteral("192.0.2.1"), 8080};
    return site;
}

FileName fileOf(FileKind kind, MacAddress mac, const QString& model)
{
    FileName name;
    name.role = FileRole::Config;
    name.kind = kind;
    name.mac = mac;
    name.model = model;
    return name;
}

/// Files before or after, as readings.
struct Readings
{
    PhoneReading common;
    QMap<QString, PhoneReading> models; ///< by folded model
};

/// What a phone has of one parameter in the end.
const Meaning* final(const QString& name, const PhoneReading& own, const PhoneReading* model,
                     const PhoneReading& common)
{
    for (const PhoneReading* reading : std::initializer_list<const PhoneReading*>{&own, model, &common}) {
        if (!reading)
            continue;
        const auto place = reading->constFind(name);
        if (place != reading->cend())
            return &*place;
    }
    return nullptr;
}

class Prover
{
public:
    Prover(const AdoptPlan& plan, const JobState& after)
        : m_plan(plan)
        , m_after(after)
    {
        m_bare = after;
        m_bare.defaults.settings.clear();
        m_bare.defaults.modelSettings.clear();
        for (Blueprint& blueprint : m_bare.blueprints)
            blueprint.settings.clear();
        m_new.common = rendered(fileOf(FileKind::Common, {}, {}), {});
        for (const ConfigSource& source : plan.kinds.configs) {
            if (!source.rival.isEmpty())
                continue;
            if (source.kind == FileKind::Common)
                m_old.common = readAsPhone(source.bytes);
            if (source.kind == FileKind::ModelConfig) {
                m_old.models.insert(foldedName(source.model), readAsPhone(source.bytes));
                m_new.models.insert(foldedName(source.model),
                                    rendered(fileOf(FileKind::ModelConfig, {}, source.model), {}));
                m_models.append(source.model);
            }
        }
        for (const SettingList& settings : m_after.defaults.modelSettings) {
            m_modelMatters =
                m_modelMatters || std::any_of(settings.begin(), settings.end(), [](const Setting& setting) {
                    return hidesValue(setting) || !variablesIn(setting.value).isEmpty();
                });
        }
    }

    FileProof prove(const ConfigSource& source)
    {
        FileProof proof{.file = source.name, .kind = source.kind};
        const PhoneReading before = readAsPhone(source.bytes);
        proof.parameters = int(before.size());
        if (!source.rival.isEmpty())
            proveRival(source, before, proof);
        else if (source.kind == FileKind::PhoneConfig)
            provePhone(source, before, proof);
        else
            proveShared(source, before, proof);
        std::sort(proof.replaced.begin(), proof.replaced.end());
        std::sort(proof.moved.begin(), proof.moved.end());
        return proof;
    }

private:
    PhoneReading rendered(const FileName& name, const Phone& phone) const
    {
        return readAsPhone(render(m_after, phone, name, someSite(), {}).bytes);
    }

    /// Written by this program whatever the settings say.
    bool isOwn(const QString& name, const Phone& phone)
    {
        if (namesConfigServer(name))
            return true;
        const QString who = phone.configServer + u'/' + phone.blueprint + u'/' + phone.branding.join(u'/');
        auto place = m_own.constFind(who);
        if (place == m_own.cend()) {
            Phone bare = phone;
            bare.settings.clear();
            const RenderedFile file =
                render(m_bare, bare, fileOf(FileKind::PhoneConfig, phone.mac, {}), someSite(), {});
            const QStringList names = readAsPhone(file.bytes).keys();
            place = m_own.insert(who, QSet<QString>(names.begin(), names.end()));
        }
        return place->contains(name);
    }

    static void differ(FileProof& proof, const QString& name, const QString& model, const Meaning* before,
                       const Meaning* after)
    {
        const bool told = std::any_of(proof.different.begin(), proof.different.end(),
                                      [&](const MeaningChange& change) { return change.name == name; });
        if (!told)
            proof.different.append({name, model, before ? before->text() : QString(), after ? after->text() : QString(),
                                    isSecretName(name) || (before && holdsPassword(before->value)) ||
                                        (after && holdsPassword(after->value))});
    }

    void proveShared(const ConfigSource& source, const PhoneReading& before, FileProof& proof)
    {
        const PhoneReading& after =
            source.kind == FileKind::Common ? m_new.common : m_new.models[foldedName(source.model)];
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const auto now = after.constFind(it.key());
            if (now != after.cend() && *now == *it)
                continue;
            if (namesConfigServer(it.key()))
                proof.replaced.append(it.key());
            else if (now == after.cend() &&
                     (isSecretName(it.key()) || holdsPassword(it->value) || !variablesIn(it->value).isEmpty()))
                proof.moved.append(it.key());
            else
                differ(proof, it.key(), source.model, &*it, now == after.cend() ? nullptr : &*now);
        }
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (!before.contains(it.key()))
                differ(proof, it.key(), source.model, nullptr, &*it);
        }
    }

    void provePhone(const ConfigSource& source, const PhoneReading& before, FileProof& proof)
    {
        const Phone* phone = m_after.phones.find(source.mac);
        if (!phone)
            return proveRival(source, before, proof); // which was taken from nothing: every line differs
        const FileName name = fileOf(FileKind::PhoneConfig, source.mac, {});
        PhoneReading after = rendered(name, *phone);
        compare(before, after, {}, *phone, proof);
        for (const QString& model : std::as_const(m_models)) {
            if (m_modelMatters) { // a server that knows the model puts its secrets into the phone's own file
                Phone asModel = *phone;
                asModel.model = model;
                after = rendered(name, asModel);
            }
            compare(before, after, model, *phone, proof);
        }
    }

    void compare(const PhoneReading& before, const PhoneReading& after, const QString& model, const Phone& phone,
                 FileProof& proof)
    {
        const QString key = foldedName(model);
        const PhoneReading* oldModel = model.isEmpty() ? nullptr : &m_old.models[key];
        const PhoneReading* newModel = model.isEmpty() ? nullptr : &m_new.models[key];
        const auto look = [&](const QString& name) {
            const Meaning* old = final(name, before, oldModel, m_old.common);
            const Meaning* now = final(name, after, newModel, m_new.common);
            if ((old && now && *old == *now) || (!old && !now))
                return;
            if (isOwn(name, phone)) {
                if (before.contains(name) && !proof.replaced.contains(name))
                    proof.replaced.append(name);
            } else {
                differ(proof, name, model, old, now);
            }
        };
        for (const PhoneReading* reading : {&before, &after}) {
            for (auto it = reading->keyBegin(); it != reading->keyEnd(); ++it)
                look(*it);
        }
        // What only files for many say is the same for all phones as long as their own files do not say it.
        for (const PhoneReading* reading :
             std::initializer_list<const PhoneReading*>{&m_old.common, &m_new.common, oldModel, newModel}) {
            if (!reading)
                continue;
            for (auto it = reading->keyBegin(); it != reading->keyEnd(); ++it) {
                if (!before.contains(*it) && !after.contains(*it))
                    look(*it);
            }
        }
    }

    /// Phones that asked for this file get the one of its rival.
    void proveRival(const ConfigSource& source, const PhoneReading& before, FileProof& proof)
    {
        const auto taken = std::find_if(m_plan.kinds.configs.begin(), m_plan.kinds.configs.end(),
                                        [&](const ConfigSource& other) { return other.name == source.rival; });
        const PhoneReading after = taken == m_plan.kinds.configs.end() ? PhoneReading() : readAsPhone(taken->bytes);
        for (const PhoneReading* reading : {&before, &after}) {
            for (auto it = reading->keyBegin(); it != reading->keyEnd(); ++it) {
                const auto old = before.constFind(*it);
                const auto now = after.constFind(*it);
                if (namesConfigServer(*it)) {
                    if (old != before.cend() && !proof.replaced.contains(*it))
                        proof.replaced.append(*it);
                } else if (old == before.cend() || now == after.cend() || *old != *now)
                    differ(proof, *it, {}, old == before.cend() ? nullptr : &*old,
                           now == after.cend() ? nullptr : &*now);
            }
        }
    }

    const AdoptPlan& m_plan;
    const JobState& m_after;
    JobState m_bare; ///< without settings: what is written then is the program's own
    Readings m_old;
    Readings m_new;
    QStringList m_models;
    bool m_modelMatters = false; ///< some line of a model goes into phones' own files
    QHash<QString, QSet<QString>> m_own;
};

} // namespace

Result<QList<FileProof>> proveAdoption(const AdoptPlan& plan, const JobState& after, const AdoptWatch& watch)
{
    Prover prover(plan, after);
    QList<FileProof> proofs;
    const int all = int(plan.kinds.configs.size());
    for (const ConfigSource& source : plan.kinds.configs) {
        if (watch && proofs.size() % 64 == 0 && !watch(int(proofs.size()), all))
            return adoptStopped();
        proofs.append(prover.prove(source));
    }
    return proofs;
}

} // namespace firstring
