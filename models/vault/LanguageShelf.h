// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/JobState.h"
#include "models/formats/LanguagePack.h"
#include "models/vault/Vault.h"

namespace firstring {

/// A language pack of the job, read.
struct ShelvedLanguage
{
    JobFile file;
    Result<LanguagePack> pack; ///< or why it cannot be read
    LanguageCoverage coverage; ///< of all texts that any pack of the job knows
};

/// Takes a language pack in: under its own name if phones know by it what it is, else below i18n/. Errors of
/// readLanguagePack() and Vault::import(). May block: for the pool.
Result<JobFile> takeLanguage(const Vault& vault, const QString& path);

/// Who has a pack, and at which of the places.
struct LanguageUse
{
    QString blueprint; ///< empty: the whole job
    int place = 1;     ///< 1 to languageSlots

    friend bool operator==(const LanguageUse&, const LanguageUse&) = default;
};
/// Uses of the pack \a file, by whatever folder its name has there: the job's, then blueprints in the order of names.
QList<LanguageUse> languageUses(const JobState& state, const QString& file);

/// Every language pack of the job, in the order of names. May block: for the pool.
QList<ShelvedLanguage> languagesOf(const JobState& state, const Vault& vault);

} // namespace firstring
