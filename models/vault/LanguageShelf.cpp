// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/vault/LanguageShelf.h"

#include "models/domain/Language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace firstring {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LanguageShelf)
};

} // namespace

Result<JobFile> takeLanguage(const Vault& vault, const QString& path)
{
    const QFileInfo facts(path);
    QFile file(path);
    // Only a regular file: opening a pipe would wait for whoever writes into it. What is none the vault explains.
    if (facts.isFile()) {
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("LANGUAGE_UNREADABLE"),
                         Text::tr("“%1” cannot be read. Check who may open it.").arg(facts.fileName()),
                         file.errorString()};
        if (const auto pack = readLanguagePack(file.read(LanguagePack::maxBytes + 1)); !pack)
            return pack.error();
    }
    const auto blob = vault.import(path);
    if (!blob)
        return blob.error();
    JobFile taken;
    taken.name = isLanguageName(facts.fileName()) ? facts.fileName() : QLatin1String("i18n/") + facts.fileName();
    taken.blob = *blob;
    return taken;
}

QList<LanguageUse> languageUses(const JobState& state, const QString& file)
{
    QList<LanguageUse> uses;
    const auto look = [&](const QString& field, const QString& blueprint) {
        const QStringList packs = languagesIn(field);
        for (qsizetype i = 0; i < packs.size(); ++i) {
            if (isSameLanguage(packs[i], file))
                uses.append({blueprint, static_cast<int>(i) + 1});
        }
    };
    look(state.defaults.language, {});
    for (const Blueprint& blueprint : state.blueprints)
        look(blueprint.language, blueprint.name);
    return uses;
}

QList<ShelvedLanguage> languagesOf(const JobState& state, const Vault& vault)
{
    QList<ShelvedLanguage> shelf;
    QSet<QString> english;
    for (const JobFile& file : state.files) {
        if (!isLanguageName(file.name))
            continue;
        const auto bytes = vault.read(file.blob, LanguagePack::maxBytes);
        shelf.append({file, bytes ? readLanguagePack(*bytes) : Result<LanguagePack>(bytes.error()), {}});
        if (const auto& pack = shelf.last().pack)
            english += pack->english();
    }
    for (ShelvedLanguage& language : shelf) {
        if (language.pack)
            language.coverage = languageCoverage(*language.pack, english);
    }
    return shelf;
}

} // namespace firstring
