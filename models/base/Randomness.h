// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>

namespace firstring {

/// Where random bytes come from: injected, so that a test decides what is drawn. Gives exactly as many as asked.
using Randomness = std::function<QByteArray(qsizetype)>;

/// Bytes that nobody can guess, by OpenSSL's generator. Any thread.
QByteArray strongRandom(qsizetype bytes);

} // namespace firstring
