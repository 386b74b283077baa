// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/workspace/bundle/JobText.h"

#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"
#include "models/formats/RecordJson.h"
#include "models/formats/bundle/BundleManifest.h"
#include "models/store/JobJson.h"
#include "models/store/JobSeal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <numeric>

namespace firstring {

namespace {

/// Leaves out what the seal hides in a job file.
class Sieve
{
public:
    explicit Sieve(Withheld& withheld)
        : m_withheld(withheld)
    {}

    /// All layers first: a secret setting anywhere makes the variables secret that it uses.
    void learn(const SettingList& settings) { m_seal.learnUses(settings); }

    void sift(SettingList& settings)
    {
        settings.removeIf([this](const Setting& setting) { return m_seal.hides(setting) && note(setting.name); });
    }
    void sift(QMap<QString, QString>& variables)
    {
        variables.removeIf(
            [this](const auto& one) { return m_seal.hidesVariable(one.key(), one.value()) && note(one.key()); });
    }
    void sift(ConfigServer& server)
    {
        if (const auto url = ServerUrl::parse(server.url); holdsPassword(server.url) && url && note(server.name))
            server.url = url->text();
    }
    void sift(Encryption& encryption)
    {
        if (!encryption.key.isEmpty() && note(QStringLiteral("encryption key")))
            encryption.key.clear();
    }

private:
    bool note(const QString& name)
    {
        m_withheld[name] += 1;
        return true;
    }

    JobSeal m_seal;
    Withheld& m_withheld;
};

template <typename T>
QJsonArray arrayOf(const QMap<QString, T>& records)
{
    QJsonArray array;
    for (const T& record : records)
        array.append(recordToJson(record));
    return array;
}

template <typename T, typename Key>
Result<void> read(const QJsonObject& json, SyncKind kind, RecordEdit<T, Key>& edit)
{
    const QJsonValue records = json.value(syncKindName(kind));
    if (!records.isArray())
        return bundleDamaged(syncKindName(kind));
    for (const QJsonValue& one : records.toArray()) {
        const auto record = recordFromJson(kind, one.toObject());
        if (!record)
            return record.error();
        edit.put.append(std::get<T>(*record));
    }
    return {};
}

} // namespace

int countOf(const Withheld& withheld)
{
    return std::accumulate(withheld.begin(), withheld.end(), 0);
}

QString withheldText(const Withheld& withheld)
{
    QStringList words;
    for (auto name = withheld.begin(); name != withheld.end(); ++name)
        words.append(*name == 1 ? name.key() : QStringLiteral("%1 (%2)").arg(name.key()).arg(*name));
    return words.join(QStringLiteral(", "));
}

JobState withoutSecrets(JobState job, Withheld& withheld)
{
    Sieve sieve(withheld);
    QList<Phone> phones = job.phones.toList();
    sieve.learn(job.defaults.settings);
    for (const SettingList& settings : std::as_const(job.defaults.modelSettings))
        sieve.learn(settings);
    for (const Blueprint& blueprint : std::as_const(job.blueprints))
        sieve.learn(blueprint.settings);
    for (const Phone& phone : std::as_const(phones))
        sieve.learn(phone.settings);

    sieve.sift(job.defaults.settings);
    for (SettingList& settings : job.defaults.modelSettings)
        sieve.sift(settings);
    sieve.sift(job.defaults.encryption);
    for (Blueprint& blueprint : job.blueprints)
        sieve.sift(blueprint.settings);
    for (ConfigServer& server : job.servers)
        sieve.sift(server);
    for (Phone& phone : phones) {
        sieve.sift(phone.settings);
        sieve.sift(phone.variables);
    }
    job.phones.putAll(std::move(phones));
    return job;
}

QByteArray jobToJson(const JobState& job, const Withheld& withheld)
{
    QJsonArray phones;
    job.phones.forEach([&phones](const Phone& phone) { phones.append(recordToJson(phone)); });
    QJsonObject left;
    for (auto name = withheld.begin(); name != withheld.end(); ++name)
        left.insert(name.key(), *name);
    const QJsonObject json{
        {QStringLiteral("defaults"), QJsonDocument::fromJson(json::fromDefaults(job.defaults)).object()},
        {syncKindName(SyncKind::Server), arrayOf(job.servers)},
        {syncKindName(SyncKind::Firmware), arrayOf(job.firmware)},
        {syncKindName(SyncKind::Branding), arrayOf(job.branding)},
        {syncKindName(SyncKind::Blueprint), arrayOf(job.blueprints)},
        {syncKindName(SyncKind::File), arrayOf(job.files)},
        {syncKindName(SyncKind::Phone), phones},
        {QStringLiteral("withheld"), left}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Result<BundledJob> jobFromJson(const QByteArray& bytes)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    const QJsonValue written = json.value(u"defaults");
    if (!written.isObject())
        return bundleDamaged(QStringLiteral("defaults"));
    auto defaults = json::toDefaults(QJsonDocument(written.toObject()).toJson(QJsonDocument::Compact));
    if (!defaults)
        return bundleDamaged(defaults.error().detail);
    BundledJob bundled;
    bundled.edit.text = QCoreApplication::translate("JobText", "Open a bundle");
    bundled.edit.defaults = std::move(*defaults);
    for (const Result<void>& done :
         {read(json, SyncKind::Server, bundled.edit.servers), read(json, SyncKind::Firmware, bundled.edit.firmware),
          read(json, SyncKind::Branding, bundled.edit.branding),
          read(json, SyncKind::Blueprint, bundled.edit.blueprints), read(json, SyncKind::File, bundled.edit.files),
          read(json, SyncKind::Phone, bundled.edit.phones)}) {
        if (!done)
            return done.error();
    }
    const QJsonObject left = json.value(u"withheld").toObject();
    for (auto name = left.begin(); name != left.end(); ++name)
        bundled.withheld.insert(name.key(), name.value().toInt());
    auto applied = apply(JobState(), bundled.edit);
    if (!applied)
        return applied.error();
    bundled.job = std::move(applied->next);
    return bundled;
}

} // namespace firstring
