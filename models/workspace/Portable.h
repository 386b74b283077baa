// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"

#include <QString>

namespace firstring {

/// A program that is carried along, on a stick say, keeps everything beside itself: jobs, files, and the key of their
/// secrets. A file `firstring.portable` beside it says so; it holds for the window and the command line alike.
/// Portable is one such place. Touches the disk when asked.
class Portable
{
public:
    /// \a programFolder: where the program lies.
    explicit Portable(QString programFolder);
    /// Beside the running program; for an AppImage, which is mounted elsewhere, beside its own file (`$APPIMAGE`).
    static Portable here();

    bool isOn() const;
    /// PORTABLE_FOLDER: nothing can be written there.
    Result<void> turnOn() const;
    /// Where jobs and files are kept: `firstring-data` beside the program.
    QString dataFolder() const;

private:
    QString markFile() const;

    QString m_folder;
};

} // namespace firstring
