// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/ApiMessage.h"
#include "models/domain/JobState.h"
#include "models/domain/sync/ApiToken.h"
#include "models/domain/sync/SyncRecord.h"

namespace firstring::api {

/// A list of records as they are shown to a role, as long as one answer may be (pageBytes).
class Page
{
public:
    explicit Page(Role role);

    /// False: it does not fit any more.
    bool add(const SyncRecord& whole);
    void addRemoved(const SyncKey& key);
    /// All of them as \a member, before \a rest, which is not empty.
    Answer answer(const char* member, const QJsonObject& rest) const;

private:
    void append(const QByteArray& entry);

    Role m_role;
    qsizetype m_bytes = 0;
    QByteArray m_text; ///< written once: with 100,000 phones that is most of the work
};

/// The records of a kind whose ids come after \a after, at most \a most and one more. Pure.
QList<SyncRecord> recordsAfter(const JobState& job, SyncKind kind, const QString& after, qsizetype most);

} // namespace firstring::api
