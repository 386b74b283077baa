// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace firstring {

/// A small picture of a ring that grows outward, as a PNG of 320 by 240: branding for the demonstration, made here so
/// that no picture file is needed. Always the same bytes.
QByteArray demoPicture();

} // namespace firstring
