// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/JobState.h"

#include <optional>

namespace firstring {

/// Records of one kind to write (new or replaced, whole) and keys to take out. For phones the key is the MAC, for
/// firmware JobState::firmwareKey(), else the name.
template <typename T, typename Key>
struct RecordEdit
{
    QList<T> put;
    QList<Key> remove;

    bool isEmpty() const { return put.isEmpty() && remove.isEmpty(); }
    friend bool operator==(const RecordEdit&, const RecordEdit&) = default;
};

/// One change of a job, as a value: what people do, what undo takes back, what the store commits in one transaction.
/// Everything in it happens, or nothing.
struct Edit
{
    QString text; ///< what it does, translated, for the Edit menu: `Import 200 phones`
    RecordEdit<Phone, MacAddress> phones;
    RecordEdit<Blueprint, QString> blueprints;
    RecordEdit<ConfigServer, QString> servers;
    RecordEdit<FirmwareImage, QString> firmware;
    RecordEdit<BrandingAsset, QString> branding;
    RecordEdit<JobFile, QString> files;
    std::optional<JobDefaults> defaults;

    bool isEmpty() const;
    friend bool operator==(const Edit&, const Edit&) = default;
};

/// What apply() gives: the state after, and the edit that leads back.
struct Applied
{
    JobState next;
    Edit inverse;
};

/// Pure. Refuses what would leave the job contradicting itself: a name that is used but does not exist
/// (EDIT_BLUEPRINT_UNKNOWN, EDIT_SERVER_UNKNOWN, EDIT_BRANDING_UNKNOWN), removing what is still used (EDIT_IN_USE), an
/// empty or reserved name (EDIT_NAME), a zero or group MAC (EDIT_MAC), an address no phone can use (SERVER_URL_*), a
/// URL key or window out of bounds (EDIT_URL_KEY, EDIT_WINDOW, EDIT_LOG_PORT), more languages than phones have room for
/// (EDIT_LANGUAGES), a branding text that no parameter shows (EDIT_BRANDING_TEXT), a step before a firmware version that
/// is not below it (EDIT_THROUGH), a roll-out that names a phone twice or has no size (EDIT_ROLLOUT). Removing what is
/// not there is no error. A firmware version without a file is allowed: people plan before they download.
Result<Applied> apply(const JobState& state, const Edit& edit);

} // namespace firstring
