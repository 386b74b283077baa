// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

namespace firstring::why {

/// What people read of one case, in English, to be translated in the context `Why`. `{address}` and the like become the
/// fact of that name.
struct Sentences
{
    const char* id;
    const char* brief;   ///< a few words for a card, without a full stop
    const char* fact;    ///< what happened
    const char* meaning; ///< what it means for the phone
    const char* next;    ///< what to do
};

// One file for each kind of cause.
std::span<const Sentences> networkSentences();
std::span<const Sentences> gateSentences();
std::span<const Sentences> filesSentences();
std::span<const Sentences> firmwareSentences();

/// Those of that case, or null.
const Sentences* findSentences(const char* id);

} // namespace firstring::why
