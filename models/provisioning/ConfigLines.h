// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Assignment.h"
#include "models/provisioning/Request.h"
#include "models/provisioning/Variables.h"

namespace firstring {

/// One line of a generated file and where it comes from.
struct ConfigLine
{
    QString comment; ///< a comment line of the program; then there is no setting
    Setting setting; ///< with its variables filled in
    Origin origin = Origin::None;
    QString where;       ///< the name of that blueprint, model, branding file or server; may be empty
    bool secret = false; ///< the value must not be shown
    QStringList missing; ///< its variables without a value

    friend bool operator==(const ConfigLine&, const ConfigLine&) = default;
};
using ConfigLines = QList<ConfigLine>;

/// The layers of wire.md 3 and 4, each as lines in a fixed order. Which layer writes a setting depends on what it
/// holds: the files that everybody may read (common, model) never hold a secret or a `{variable}`; such lines of job
/// and model begin `<MAC>.cfg` instead. A model whose phones never ask for `<model>.cfg` has its layer there too.
///
/// RCS role: the same constant comment for everybody, and nothing else.
ConfigLines rcsCommonLines();
/// RCS role, `<MAC>.cfg`: branding parameters, the configuration server's parameters, `contact rcs` if the job says so.
/// Depends on the phone's model, configuration server, branding and blueprint only.
ConfigLines redirectLines(const JobState& state, const Phone& phone, const SiteAddress& site);
/// Configuration role, startup.cfg and aastra.cfg: never empty.
ConfigLines commonLines(const JobState& state);
/// Configuration role, `<model>.cfg`: empty when nothing is set for it.
ConfigLines modelLines(const JobState& state, const QString& model);
/// Configuration role, `<MAC>.cfg` without the phone's own layer: redirect, language, evidence, log and time lines,
/// what was moved from job and model, blueprint. Each name once, with the value and at the place of the layer nearest
/// to the phone; variables as written. Depends on the phone's model, blueprint, configuration server and branding only.
ConfigLines sharedLines(const JobState& state, const Phone& phone, const SiteAddress& site,
                        const QSet<QString>& secrets);

} // namespace firstring
