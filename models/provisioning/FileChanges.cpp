// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/FileChanges.h"

#include "models/domain/PhoneModel.h"
#include "models/domain/ServerUrl.h"
#include "models/provisioning/ConfigPlan.h"

#include <QMap>

#include <algorithm>

namespace firstring {

namespace {

QByteArray bytesOf(const ConfigLines& lines)
{
    QByteArray bytes;
    for (const ConfigLine& line : lines)
        bytes += lineBytes(line);
    return bytes;
}

Phone asItSays(Phone phone, const SaidModels& said)
{
    if (const auto model = said.constFind(phone.mac); model != said.constEnd() && !model->isEmpty())
        phone.model = *model;
    return phone;
}

/// Answers about the phones of one state, each question about something they share only once.
class Side
{
public:
    explicit Side(const JobState& state)
        : plan(state, {})
    {}

    bool isOutside(const Phone& phone)
    {
        const QString key = phone.configServer + u'\n' + phone.blueprint;
        const auto known = m_outside.constFind(key);
        if (known != m_outside.constEnd())
            return *known;
        const bool outside = !isLocalServer(effectiveAssignment(plan.state(), phone).configServer.value);
        return *m_outside.insert(key, outside);
    }
    const QByteArray& modelBytes(const QString& model)
    {
        const auto known = m_models.constFind(model);
        if (known != m_models.constEnd())
            return *known;
        return *m_models.insert(model, model.isEmpty() ? QByteArray() : bytesOf(modelLines(plan.state(), model)));
    }
    QByteArray own(const Phone& phone, const SiteAddress& site)
    {
        return isOutside(phone) ? bytesOf(redirectLines(plan.state(), phone, site)) : plan.ownBytes(phone, site);
    }

    ConfigPlan plan;

private:
    QHash<QString, bool> m_outside;
    QHash<QString, QByteArray> m_models;
};

/// Compares the own files of phones; what they share is compared once.
class OwnFiles
{
public:
    OwnFiles(Side& before, Side& after, const SiteAddress& site)
        : m_before(before)
        , m_after(after)
        , m_site(site)
    {}

    bool differ(const Phone& old, const Phone& now)
    {
        if (old == now && !m_before.isOutside(old) && !m_after.isOutside(now) && sharedAreSame(old, now))
            return false;
        return m_before.own(old, m_site) != m_after.own(now, m_site);
    }

private:
    bool sharedAreSame(const Phone& old, const Phone& now)
    {
        const auto a = m_before.plan.shared(old, m_site);
        const auto b = m_after.plan.shared(now, m_site);
        // Kept alive, so that an address stands for one value.
        const auto known = m_same.constFind({a, b});
        if (known != m_same.constEnd())
            return *known;
        if (m_same.size() >= ConfigPlan::mostShared)
            m_same.clear();
        return *m_same.insert({a, b}, a->sameAs(*b));
    }

    using Shared = std::shared_ptr<const ConfigPlan::Shared>;

    Side& m_before;
    Side& m_after;
    const SiteAddress& m_site;
    QMap<std::pair<Shared, Shared>, bool> m_same;
};

QString shownLine(const ConfigLine& line)
{
    return line.comment.isEmpty() ? line.setting.text() : line.comment;
}

} // namespace

FileName generatedName(FileKind kind, FileRole role, MacAddress mac, const QString& model)
{
    FileName name;
    name.role = role;
    name.kind = name.bare = kind;
    name.mac = mac;
    name.model = canonicalModel(model);
    if (kind == FileKind::Common)
        name.name = QStringLiteral("startup.cfg");
    else
        name.name = (kind == FileKind::PhoneConfig ? mac.plain() : name.model) + QLatin1String(".cfg");
    name.key = foldedName(name.name);
    return name;
}

FileChanges changesFor(const JobState& before, const JobState& after, const SiteAddress& site, const SaidModels& said)
{
    FileChanges changes;
    Side old(before);
    Side now(after);
    OwnFiles own(old, now, site);
    const bool commonDiffers = bytesOf(commonLines(before)) != bytesOf(commonLines(after));
    after.phones.forEach([&](const Phone& registered) {
        const Phone* earlier = before.phones.find(registered.mac);
        const bool same = earlier && *earlier == registered;
        const Phone phone = asItSays(registered, said);
        const Phone oldPhone = earlier ? (same ? phone : asItSays(*earlier, said)) : Phone();
        FileChanges::OfPhone ofPhone{.mac = phone.mac};
        const bool newHere = !earlier || old.isOutside(oldPhone);
        if (!now.isOutside(phone)) {
            ofPhone.common = commonDiffers || newHere;
            const QByteArray& model = now.modelBytes(phone.model);
            ofPhone.model = newHere ? !model.isEmpty() : old.modelBytes(oldPhone.model) != model;
        }
        ofPhone.own = !earlier || own.differ(oldPhone, phone);
        if (!ofPhone.common && !ofPhone.model && !ofPhone.own)
            return;
        if (phone.onHold)
            ++changes.onHold;
        else
            changes.phones.append(ofPhone);
    });
    return changes;
}

QList<LineChange> changedLines(const ConfigLines& before, const ConfigLines& after)
{
    QHash<QString, const ConfigLine*> earlier; // of one name the last counts, as it does for phones
    for (const ConfigLine& line : before)
        earlier.insert(line.setting.name.toLower(), &line);
    QSet<QString> left;
    QList<LineChange> changes;
    for (const ConfigLine& line : after) {
        if (!line.comment.isEmpty())
            continue;
        const QString name = line.setting.name.toLower();
        left.insert(name);
        const ConfigLine* old = earlier.value(name);
        if (!old)
            changes.append({LineChange::What::Added, {}, line});
        else if (shownLine(*old) != shownLine(line))
            changes.append({LineChange::What::Changed, *old, line});
    }
    for (const ConfigLine& line : before) {
        const QString name = line.setting.name.toLower();
        if (line.comment.isEmpty() && !left.contains(name) && earlier.value(name) == &line)
            changes.append({LineChange::What::Removed, line, {}});
    }
    return changes;
}

QList<LackingVariable> lackingVariables(const JobState& state, const SiteAddress& site, const SaidModels& said)
{
    Side side(state);
    QMap<QString, LackingVariable> lacking;
    state.phones.forEach([&](const Phone& registered) {
        const Phone phone = asItSays(registered, said);
        if (side.isOutside(phone))
            return;
        for (const QString& name : side.plan.missing(phone, site)) {
            LackingVariable& one = lacking[foldedName(name)];
            if (one.name.isEmpty())
                one.name = name;
            one.phones.append(phone.mac);
        }
    });
    return lacking.values();
}

void forEachFile(const JobState& state, const SiteAddress& site,
                 const std::function<void(const FileName&, const RenderedFile&)>& visit)
{
    ConfigPlan plan(state, {});
    const auto one = [&](const Phone& phone, const FileName& name) {
        const RenderedFile file = plan.render(phone, name, site);
        if (file.exists)
            visit(name, file);
    };
    QMap<QString, bool> models;
    for (auto it = state.defaults.modelSettings.keyBegin(); it != state.defaults.modelSettings.keyEnd(); ++it)
        models.insert(canonicalModel(*it), true);
    for (const FileRole role : {FileRole::Rcs, FileRole::Config}) {
        one({}, generatedName(FileKind::Common, role));
        for (auto it = models.keyBegin(); it != models.keyEnd(); ++it)
            one({}, generatedName(FileKind::ModelConfig, role, {}, *it));
        state.phones.forEach(
            [&](const Phone& phone) { one(phone, generatedName(FileKind::PhoneConfig, role, phone.mac)); });
    }
}

} // namespace firstring
