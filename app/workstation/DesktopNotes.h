// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace firstring {

/// Shows a note of the desktop (org.freedesktop.Notifications). Nothing where no desktop answers, and never waits for
/// one. Main thread.
void showDesktopNote(const QString& title, const QString& text);

} // namespace firstring
