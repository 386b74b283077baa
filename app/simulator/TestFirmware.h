// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareVersion.h"

#include <QByteArrayView>

#include <optional>

namespace firstring {

/// What the first line of a test firmware image says (wire.md 7):
/// `FIRSTRING-TEST-ST model=<model> version=<version>` and a newline.
struct TestFirmware
{
    /// A first line longer than this is none of ours.
    static constexpr qsizetype maxHead = 256;

    QString model; ///< canonical
    FirmwareVersion version;

    /// True as soon as \a head holds all that read() needs.
    static bool isComplete(QByteArrayView head);
    /// Nothing for any other file.
    static std::optional<TestFirmware> read(QByteArrayView head);
};

} // namespace firstring
