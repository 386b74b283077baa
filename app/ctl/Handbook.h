// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "models/base/Result.h"

namespace firstring {

/// Parts of help pages that the program itself knows best, as Markdown: a page holds `{{commands}}`, `{{events}}`,
/// `{{cases}}` or `{{dhcp-recipes}}` on a line of its own, and gets the part in its place. Texts are in the language of the installed
/// translators; those of commands are English, as in the man page.
QString withGeneratedParts(const QString& page, const CommandTable& table);

/// Every command: its words as heading, then what `--help` says.
QString commandsPart(const CommandTable& table);
/// Every event: its name as heading, how much it matters, its sentence.
QString eventsPart();
/// Every reason why a phone is not as it should be: its id as heading, what happened, what it means, what to do.
QString casesPart();
/// For each DHCP server the lines that point phones at an example address.
QString dhcpRecipesPart();

} // namespace firstring
