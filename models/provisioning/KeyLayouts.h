// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/formats/KeyLayout.h"
#include "models/provisioning/PhoneDirectory.h"

namespace firstring {

/// The keys that count for a phone: job, model, blueprint and its own layer put together, variables as written.
QList<PhoneKey> effectiveKeys(const JobState& state, const Phone& phone);

/// What blfForEverybody() did.
struct BlfKeys
{
    QList<PhoneKey> keys;
    int added = 0;
    int there = 0;   ///< have a busy lamp in \a keys already
    int leftOut = 0; ///< no free place was left
};

/// \a keys with a busy lamp key (`blf`) for everybody in \a people, in their order, on the free ones of \a places. \a
/// self, whose keys these are, gets none; zero: they are many phones'.
BlfKeys blfForEverybody(const QList<PhoneKey>& keys, const QList<KeyPlace>& places, const QList<DirectoryEntry>& people,
                        MacAddress self = {});

/// The keys as they are after the one at \a from was put at \a to: those between them move up by one place. Both must
/// be in \a row, the places of one row of keys; a key whose place is not in it stays.
QList<PhoneKey> movedKey(const QList<PhoneKey>& keys, const QList<KeyPlace>& row, qsizetype from, qsizetype to);

} // namespace firstring
