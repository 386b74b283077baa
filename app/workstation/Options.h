// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QStringList>

namespace firstring {

/// What the window program was started with.
struct Options
{
    QString data;          ///< `--data DIR`; empty: the XDG data folder
    QString job;           ///< `--job NAME`; empty: the only job, else `default`
    bool demo = false;     ///< `--demo`: a demonstration in a folder that is thrown away, unless --data says otherwise
    bool portable = false; ///< `--portable`: from now on data is kept beside the program
    bool help = false;
    bool version = false;
    QString bundle = {}; ///< a file to be opened as a job of its own
    QString link = {};   ///< a view to be shown (ViewLink), as it was given: not looked at yet
    QString adopt = {};  ///< `--adopt FOLDER`: of an existing server, to be taken over into that job

    static Result<Options> parse(const QStringList& arguments);
    static QString helpText();
    /// Turns --portable on, and where the program is carried along, chooses the folder beside it unless --data names
    /// one. PORTABLE_FOLDER.
    Result<void> choosePlace();
    /// The password store of this computer is no place for keys: it would stay behind.
    bool isCarried = false;
};

} // namespace firstring
