// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/Records.h"

#include <QByteArray>

#include <string>

/// The parts of records that are JSON in a job file (see resources/schema/0001_job.sql). All text is UTF-8. Writing is
/// by hand: it is on the path of 100,000 imported phones. Reading is strict: what is not as written is JOB_DAMAGED.
namespace firstring {
class JobSeal;
}

namespace firstring::json {

/// Whose values these are, so that secret ones are sealed and opened for that place. Without a seal, values are left as
/// they stand: for a look at the file without its key.
struct Owner
{
    JobSeal* seal = nullptr;
    QByteArray place; ///< `blueprint/floor 2`
};

/// `["a", "b"]`
QByteArray fromList(const QStringList& list);
/// `{"a": "b"}`
QByteArray fromMap(const QMap<QString, QString>& map);
/// `[["name", "value", "marks"]]`
QByteArray fromSettings(const SettingList& settings, const Owner& owner = {});
/// Branding, tags, variables and settings, only those that are not empty; nothing at all when all are.
QByteArray fromPhone(const Phone& phone, JobSeal* seal = nullptr);
/// The same, put behind \a out.
void appendPhone(std::string& out, const Phone& phone, JobSeal* seal = nullptr);
QByteArray fromDefaults(const JobDefaults& defaults, JobSeal* seal = nullptr);
/// Text and variants, only those that are not empty; nothing at all when both are.
QByteArray fromBranding(const BrandingAsset& asset);

Result<QStringList> toList(const QByteArray& text);
Result<QMap<QString, QString>> toMap(const QByteArray& text);
Result<SettingList> toSettings(const QByteArray& text, const Owner& owner = {});
/// Fills what fromPhone() wrote. The MAC must be there already.
Result<void> toPhone(const QByteArray& text, Phone& phone, JobSeal* seal = nullptr);
/// Opens what stands shut in a phone that was read without its seal.
void openSecrets(Phone& phone, JobSeal* seal);
Result<JobDefaults> toDefaults(const QByteArray& text, JobSeal* seal = nullptr);
/// Fills what fromBranding() wrote.
Result<void> toBranding(const QByteArray& text, BrandingAsset& asset);

/// JOB_DAMAGED, about a text that does not say what it should.
Error damaged(const QByteArray& text);

} // namespace firstring::json
