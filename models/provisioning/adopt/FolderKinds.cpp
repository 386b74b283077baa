// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/provisioning/adopt/FolderKinds.h"

#include "models/domain/JobState.h"
#include "models/domain/PhoneModel.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FolderKinds)
};

/// A file of the folder and what its name says.
struct Named
{
    const AdoptFile* file;
    FileName name;
};

bool looksLikeModel(const QString& stem)
{
    // A model that came after this program was made: digits and a few letters, as 6999i.
    static const QRegularExpression unknownModel(QStringLiteral("\\A[0-9]{2,4}[a-z]{0,3}\\z"),
                                                 QRegularExpression::CaseInsensitiveOption);
    return findModel(stem) || unknownModel.match(stem).hasMatch();
}

/// Why a configuration file is not one of these phones', or nothing.
std::optional<AdoptRemark> stranger(const Named& named)
{
    const QString& name = named.file->name;
    const auto remark = [&](const char* code, AdoptWeight weight, const QString& sentence) {
        return AdoptRemark{name, QString::fromLatin1(code), weight, sentence};
    };
    if (name.startsWith(QLatin1String("MN_"), Qt::CaseInsensitive))
        return remark("ADOPT_MINET", AdoptWeight::Problem,
                      Text::tr("“%1” is for phones with MiNET firmware, which speak another language. It stays out; "
                               "give those phones SIP firmware first.")
                          .arg(name));
    if (named.name.kind == FileKind::PhoneConfig && !named.name.mac.isMulticast())
        return {};
    if (name.compare(QLatin1String("local.cfg"), Qt::CaseInsensitive) == 0 ||
        name.compare(QLatin1String("server.cfg"), Qt::CaseInsensitive) == 0)
        return remark("ADOPT_WRITTEN", AdoptWeight::Note,
                      Text::tr("“%1” is what a phone wrote itself; no phone asks for it. It stays out.").arg(name));
    const QString stem = name.chopped(4);
    if (named.name.kind == FileKind::Common || looksLikeModel(stem))
        return {};
    static const QRegularExpression address(QStringLiteral("\\A[0-9A-F]{12}\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    if (address.match(stem).hasMatch())
        return remark(
            "ADOPT_MAC", AdoptWeight::Problem,
            Text::tr("“%1” cannot be the address of a phone: it is zero or a group address. It stays out.").arg(name));
    return remark(
        "ADOPT_UNASKED", AdoptWeight::Note,
        Text::tr("“%1” is named after no phone and no model, so no phone asks for it. It stays out.").arg(name));
}

int rank(FileKind kind)
{
    return kind == FileKind::Common ? 0 : kind == FileKind::ModelConfig ? 1 : 2;
}

/// Files for the same phones stand together, the one to take first.
bool before(const Named& a, const Named& b, const QString& common)
{
    if (a.name.kind != b.name.kind)
        return rank(a.name.kind) < rank(b.name.kind);
    if (a.name.mac != b.name.mac)
        return a.name.mac < b.name.mac;
    if (const int order = a.name.model.compare(b.name.model, Qt::CaseInsensitive))
        return order < 0;
    const auto preference = [&](const Named& named) {
        const QString& name = named.file->name;
        if (!common.isEmpty() && name.compare(common, Qt::CaseInsensitive) == 0)
            return 0;
        if (named.name.kind == FileKind::Common)
            return named.name.key == u"startup.cfg" ? 1 : 2;
        if (named.name.kind == FileKind::PhoneConfig) // phones ask in capitals
            return name.first(12) == named.name.mac.plain() ? 1 : 2;
        const PhoneModel* model = findModel(named.name.model);
        const QString asked = model && model->shortName ? QString::fromLatin1(model->shortName) : named.name.model;
        return name.chopped(4) == asked ? 1 : 2;
    };
    const int mine = preference(a);
    const int other = preference(b);
    return mine != other ? mine < other : a.file->name < b.file->name;
}

bool sameReaders(const ConfigSource& a, const ConfigSource& b)
{
    return a.kind == b.kind && a.mac == b.mac && a.model.compare(b.model, Qt::CaseInsensitive) == 0;
}

void tellEncrypted(const QStringList& encrypted, QList<AdoptRemark>& remarks)
{
    for (const QString& name : encrypted) {
        if (name.compare(QLatin1String("security.tuz"), Qt::CaseInsensitive) == 0)
            remarks.append({name, QStringLiteral("ADOPT_BOUND"), AdoptWeight::Warning,
                            Text::tr("Phones that took “%1” may insist on encrypted files and refuse plain ones until "
                                     "they are reset to factory defaults.")
                                .arg(name)});
        else
            remarks.append({name, QStringLiteral("ADOPT_TUZ"), AdoptWeight::Problem,
                            Text::tr("“%1” is encrypted with the key of this site. It cannot be read, so what it says "
                                     "stays out: find the plain file it was made from.")
                                .arg(name)});
    }
}

Result<void> readConfigs(const QList<Named>& configs, FolderKinds& kinds, const AdoptWatch& watch)
{
    int done = 0;
    for (const Named& named : configs) {
        if (watch && done % 64 == 0 && !watch(done, int(configs.size())))
            return adoptStopped();
        ++done;
        auto source = readConfigSource(*named.file, kinds.remarks);
        if (!source)
            continue;
        source->kind = named.name.kind;
        source->mac = named.name.kind == FileKind::PhoneConfig ? named.name.mac : MacAddress();
        source->model = named.name.kind == FileKind::ModelConfig ? named.name.model : QString();
        if (!kinds.configs.isEmpty() && sameReaders(kinds.configs.constLast(), *source)) {
            const ConfigSource& taken = kinds.configs.constLast();
            source->rival = taken.rival.isEmpty() ? taken.name : taken.rival;
        }
        kinds.configs.append(std::move(*source));
    }
    return {};
}

} // namespace

bool isAdoptedConfigName(QStringView name)
{
    return !name.contains(u'/') && name.size() > 4 && name.endsWith(QLatin1String(".cfg"), Qt::CaseInsensitive);
}

Result<FolderKinds> sortFolder(const QList<AdoptFile>& files, const QString& common, const AdoptWatch& watch)
{
    FolderKinds kinds;
    QList<Named> configs;
    QStringList encrypted;
    for (const AdoptFile& file : files) {
        const Named named{&file, FileName::parse(file.name.toUtf8())};
        if (isAdoptedConfigName(file.name)) {
            if (const auto remark = stranger(named))
                kinds.remarks.append(*remark);
            else
                configs.append(named);
        } else if (named.name.kind == FileKind::Encrypted) {
            encrypted.append(file.name);
        } else if (named.name.kind == FileKind::Firmware && !file.name.contains(u'/')) {
            kinds.firmware.append(file);
        } else if (file.name.endsWith(QLatin1String(".cfg"), Qt::CaseInsensitive)) {
            kinds.remarks.append(
                {file.name, QStringLiteral("ADOPT_BELOW"), AdoptWeight::Warning,
                 Text::tr("“%1” stands in a folder below. Phones of this server do not ask there, so it "
                          "stays out; take that folder over by itself if they do.")
                     .arg(file.name)});
        } else {
            kinds.others.append(file);
        }
    }
    tellEncrypted(encrypted, kinds.remarks);
    std::sort(configs.begin(), configs.end(), [&](const Named& a, const Named& b) { return before(a, b, common); });
    if (auto read = readConfigs(configs, kinds, watch); !read)
        return read.error();
    return kinds;
}

} // namespace firstring
