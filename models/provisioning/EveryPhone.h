// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"

namespace firstring {

/// What all phones that may be asking have in common, when nobody can be named (wire.md 2).
template <typename T>
struct Agreement
{
    bool everyPhone = false; ///< at least one phone, and all have the same
    T value{};
};

/// The firmware of every phone of \a model that is not on hold; phones without a model in the register may be of it.
Agreement<std::optional<FirmwareImage>> agreedFirmware(const JobState& state, const QString& model);

/// True when every phone of the job that is not on hold has this branding file.
bool isBrandingOfEveryPhone(const JobState& state, const QString& asset);

/// Who may have asked for \a name: a few phones by label or MAC, readable. \a model narrows them when it is known.
QString candidatesText(const JobState& state, const QString& name, const QString& model);

} // namespace firstring
