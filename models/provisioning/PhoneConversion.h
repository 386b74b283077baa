// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Edit.h"
#include "models/formats/ModelConversion.h"

namespace firstring {

/// What becomes of one layer of settings when phones get another model.
struct ConvertedLayer
{
    QString whose; ///< a phone's label or MAC, `Model 6757i`, `Blueprint Desks`, translated
    Conversion conversion;
    bool stays = false; ///< shared with others, so that it is left as it is: its notes are to be looked at
};

/// Phones with another model, as one step.
struct PhoneConversion
{
    Edit edit;
    QList<ConvertedLayer> layers; ///< phones first; only those with something to say or to change
};

/// Pure. Each phone of \a phones becomes a \a to with its own settings converted; a firmware version that no image of
/// the new model has is taken off it. The old models' layers are converted too where \a to has none yet. With \a newMac
/// the one phone gets that address: it is another device. Errors: CONVERT_MODEL (a phone's model is not known),
/// CONVERT_SAME (they are that already), CONVERT_MAC (the new address is in the job already).
Result<PhoneConversion> convertPhones(const JobState& state, const QList<MacAddress>& phones, const PhoneModel& to,
                                      MacAddress newMac = {});

} // namespace firstring
