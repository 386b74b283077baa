// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/simulator/FetchPlace.h"
#include "app/simulator/FetchResult.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace firstring {

/// A configuration file as it was when the phone took it.
struct TakenFile
{
    FetchPlace place;
    QByteArray md5; ///< that of nothing for an absent file, as phones keep it (phones.md B2)

    static TakenFile of(const FetchPlace& place, const FetchResult& result);
};

/// What a phone does after check-sync (phones.md B9): it asks for its configuration files once more and compares. Pure.
class SyncCheck
{
public:
    explicit SyncCheck(QList<TakenFile> files)
        : m_files(std::move(files))
    {}

    /// The next file to ask for; nothing when all are compared, or one has changed.
    std::optional<FetchPlace> next() const;
    /// Its answer. A server that does not answer changes nothing.
    void fetched(const FetchResult& result);
    bool hasChanged() const { return m_changed; }

private:
    QList<TakenFile> m_files; ///< still to be asked for
    bool m_changed = false;
};

} // namespace firstring
