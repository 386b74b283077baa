// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/PublishedTree.h"

#include "models/base/Digest.h"
#include "models/domain/Assignment.h"
#include "models/domain/Branding.h"
#include "models/domain/Language.h"
#include "models/domain/PhoneModel.h"
#include "models/domain/SecretAddress.h"
#include "models/domain/ServerUrl.h"
#include "models/provisioning/ConfigPlan.h"
#include "models/provisioning/FileChanges.h"
#include "models/provisioning/PhoneDirectory.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PublishedTree)
};

Error remark(const char* code, const QString& sentence)
{
    return {QString::fromLatin1(code), sentence, {}};
}

constexpr int phonesNamed = 5;

bool holdsSecrets(const JobState& state)
{
    const auto anyIn = [](const SettingList& settings) {
        return std::any_of(settings.begin(), settings.end(),
                           [](const Setting& setting) { return !setting.value.isEmpty() && hidesValue(setting); });
    };
    const auto anyOf = [&](const auto& records) {
        return std::any_of(records.begin(), records.end(), [&](const auto& record) { return anyIn(record.settings); });
    };
    if (anyIn(state.defaults.settings) || anyOf(state.blueprints) ||
        std::any_of(state.defaults.modelSettings.begin(), state.defaults.modelSettings.end(), anyIn))
        return true;
    bool any = false;
    state.phones.forEach([&](const Phone& phone) { any = any || anyIn(phone.settings); });
    return any;
}

class Tree
{
public:
    Tree(JobState state, SiteAddress site, bool wantsEvidence)
        : m_state(std::move(state))
        , m_plan(m_state, {})
        , m_site(std::move(site))
        , m_wantsEvidence(wantsEvidence)
    {}

    PublishedTree build()
    {
        common();
        m_state.phones.forEach([&](const Phone& phone) {
            if (!phone.onHold)
                own(phone);
        });
        for (const QString& model : std::as_const(m_models))
            ofModel(model);
        for (const QString& name : std::as_const(m_branding))
            branding(name);
        jobFiles();
        remarks();
        PublishedTree tree;
        tree.files = m_files.values();
        tree.remarks = m_remarks;
        tree.holdsSecrets = holdsSecrets(m_state);
        return tree;
    }

private:
    /// What stands there already stays: what is generated goes before a file of the job with its name.
    void put(const QString& name, const QByteArray& bytes)
    {
        if (!m_files.contains(name))
            m_files.insert(name, {name, sha256(bytes), bytes, {}});
    }
    void put(const QString& name, const BlobRef& blob)
    {
        if (!m_files.contains(name))
            m_files.insert(name, {name, blob.sha256, {}, blob});
    }
    template <typename Content>
    void putInBothRoles(const QString& name, const Content& content)
    {
        put(name, content);
        put(QLatin1String("cfg/") + name, content);
    }
    RenderedFile render(FileKind kind, FileRole role, const Phone& phone = {}, const QString& model = {})
    {
        return m_plan.render(phone, generatedName(kind, role, phone.mac, model), m_site);
    }

    void common()
    {
        for (const char* name : {"startup.cfg", "aastra.cfg"}) {
            put(QString::fromLatin1(name), render(FileKind::Common, FileRole::Rcs).bytes);
            put(QLatin1String("cfg/") + QLatin1String(name), render(FileKind::Common, FileRole::Config).bytes);
        }
        if (const QByteArray directory = phoneDirectory(m_plan);
            !directory.isEmpty() && !m_state.file(QString::fromLatin1(directoryName)))
            putInBothRoles(QString::fromLatin1(directoryName), directory);
    }

    void own(const Phone& phone)
    {
        const QString file = phone.mac.plain() + QLatin1String(".cfg");
        const RenderedFile redirect = render(FileKind::PhoneConfig, FileRole::Rcs, phone);
        put(file, redirect.bytes);
        if (m_plan.missing(phone, m_site).isEmpty())
            put(QLatin1String("cfg/") + file, m_plan.ownBytes(phone, m_site));
        else
            m_incomplete.append(phone.label.isEmpty() ? phone.mac.pretty() : phone.label);

        const Assignment assignment = effectiveAssignment(m_state, phone);
        const QString model = canonicalModel(phone.model);
        for (const QString& name : assignment.branding.value) {
            if (!m_branding.contains(name, Qt::CaseInsensitive))
                m_branding.append(name);
        }
        if (model.isEmpty())
            return;
        if (!m_models.contains(model)) {
            m_models.append(model);
            m_firmware.insert(model, assignment.image);
        } else if (m_firmware.value(model) != assignment.image) {
            m_differ.insert(model);
        }
    }

    void ofModel(const QString& model)
    {
        if (const RenderedFile file = render(FileKind::ModelConfig, FileRole::Config, {}, model); file.exists) {
            for (const QString& name : modelFileNames(model))
                put(QStringLiteral("cfg/%1.cfg").arg(name), file.bytes);
        }
        const auto image = m_firmware.value(model);
        if (!image || m_differ.contains(model) || image->model.compare(model, Qt::CaseInsensitive) != 0)
            return;
        const PhoneModel* known = findModel(model);
        putInBothRoles(known ? known->firmwareFile() : model + QLatin1String(".st"), image->blob);
    }

    void branding(const QString& name)
    {
        const BrandingAsset* asset = m_state.asset(name);
        if (!asset || isBrandingText(*asset))
            return;
        m_callers = m_callers || brandingKind(*asset) == BrandingKind::CallerPicture;
        put(QLatin1String("branding/") + asset->name, asset->blob);
        for (auto variant = asset->variants.begin(); variant != asset->variants.end(); ++variant)
            put(QLatin1String("branding/") + servedBranding(*asset, variant.key()).name, variant->blob);
    }

    /// Language packs at every place where some release looks for them (phones.md F13).
    void jobFiles()
    {
        for (const JobFile& file : m_state.files) {
            m_limited = m_limited || !file.phone.isZero() || !file.blueprint.isEmpty();
            putInBothRoles(file.name, file.blob);
            if (!isLanguageName(file.name))
                continue;
            const QString bare = languageBareName(file.name);
            putInBothRoles(bare, file.blob);
            putInBothRoles(QLatin1String("i18n/") + bare, file.blob);
            put(QLatin1String("lang/") + bare, file.blob);
        }
    }

    void remarks()
    {
        if (!m_incomplete.isEmpty()) {
            const QString some = m_incomplete.mid(0, phonesNamed).join(QLatin1String(", "));
            m_remarks.append(remark(
                "TREE_VARIABLE",
                Text::tr("%n phone(s) get no file of their own, because a variable in it has no value: %1. Fill in "
                         "their columns, then publish again.",
                         nullptr, static_cast<int>(m_incomplete.size()))
                    .arg(m_incomplete.size() > phonesNamed ? some + QLatin1String(", \u2026") : some)));
        }
        QStringList differ(m_differ.begin(), m_differ.end());
        differ.sort();
        for (const QString& model : std::as_const(differ))
            m_remarks.append(remark(
                "TREE_FIRMWARE",
                Text::tr("Phones of model %1 are to have different firmware. A folder holds one file of a name only, "
                         "so theirs was left out. Give all of them the same, or serve them from this program.")
                    .arg(model)));
        if (m_wantsEvidence)
            m_remarks.append(remark("TREE_EVIDENCE", Text::tr("Phones cannot report to a folder that they came up, so "
                                                              "they are not told to.")));
        if (m_callers)
            m_remarks.append(remark(
                "TREE_CALLERS", Text::tr("Phones ask for the picture of a caller by the number, which a folder does "
                                         "not look at, so callers have no pictures there. Serve them from this "
                                         "program, or have that web server answer branding/callers?NUMBER.")));
        if (m_limited)
            m_remarks.append(
                remark("TREE_LIMITED", Text::tr("Some files are meant for certain phones only. In a folder everybody "
                                                "who knows their names can read them.")));
    }

    const JobState m_state;
    ConfigPlan m_plan;
    const SiteAddress m_site;
    const bool m_wantsEvidence;
    QMap<QString, TreeFile> m_files;
    QList<Error> m_remarks;
    QStringList m_models;
    QStringList m_branding;
    QStringList m_incomplete;
    QMap<QString, std::optional<FirmwareImage>> m_firmware;
    QSet<QString> m_differ;
    bool m_limited = false;
    bool m_callers = false;
};

/// The path stands where a server of ours has its key; nobody there takes evidence.
JobState below(const PublishedBase& base, JobState state)
{
    state.defaults.urlKey = base.path;
    state.defaults.evidence = EvidenceWanted::None;
    return state;
}

} // namespace

Result<PublishedBase> PublishedBase::parse(const QString& text)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z0-9._~/-]*\\z"));
    const auto url = ServerUrl::parse(text);
    const bool https = url && url->protocol == ServerUrl::Protocol::Https;
    const bool http = https || (url && url->protocol == ServerUrl::Protocol::Http);
    const bool tftp = url && url->protocol == ServerUrl::Protocol::Tftp && text.contains(QLatin1String("://"));
    if ((!http && !tftp) || !plain.match(url->path).hasMatch() || url->path.contains(QLatin1String("//")))
        return Error{
            QStringLiteral("PUBLISH_BASE"),
            Text::tr("“%1” is no address that phones could fetch these files from. Name the place as they see "
                     "it, such as http://server.example/phones; http, https and tftp are known, and paths of plain "
                     "letters and digits.")
                .arg(text),
            url ? QString() : url.error().sentence};
    const int port = http ? url->effectivePort() : 0;
    return PublishedBase{https ? SiteAddress{url->host, 0, port, port} : SiteAddress{url->host, port}, url->path};
}

PublishedTree publishedTree(const JobState& state, const PublishedBase& base)
{
    return Tree(below(base, state), base.site, state.defaults.evidence != EvidenceWanted::None).build();
}

} // namespace firstring
