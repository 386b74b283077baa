// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/sync/SyncRecord.h"

#include <QSet>

namespace firstring {

/// How a place that only sends phones on hears of a job: which fields of a phone it has a word for.
struct RedirectWords
{
    QString localUrl; ///< under which phones reach the server of this program from outside; empty: cannot be said
    bool label = false;
    bool model = false;
};

/// A job as it is said there.
struct SaidJob
{
    JobState job;                ///< phones alone; configServer is an address
    QList<SyncRecord> unsayable; ///< all else of the job, and phones for which there are no words
};

/// Every phone with the address to which it is sent in the end, whoever decided that: phone, blueprint or job.
/// Passwords in addresses are left out. Pure; any thread.
SaidJob saidAsRedirects(const JobState& job, const RedirectWords& words);

/// The field of a phone that holds that address.
QSet<QString> redirectFields(const RedirectWords& words);

/// An address as saidAsRedirects() writes it, so that the same place is the same text.
QString plainAddress(const QString& url);

/// How MAC addresses are written elsewhere.
enum class MacForm : quint8 { Plain, Lower, Colon, ColonLower, Dash };
/// Stable name: `plain`, `lower`, `colon`, `colon-lower`, `dash`.
QString macFormName(MacForm form);
std::optional<MacForm> macFormFromName(QStringView name);
QStringList macFormNames();
QString macText(MacAddress mac, MacForm form);

} // namespace firstring
