// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#ifdef __SANITIZE_THREAD__
/// QProcess starts a child while other threads live; the sanitizer would end the test at the next new thread.
extern "C" __attribute__((weak, used)) const char* __tsan_default_options()
{
    return "die_after_fork=0";
}
#endif
