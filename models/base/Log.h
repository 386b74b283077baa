// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace firstring {

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logSimulator)
Q_DECLARE_LOGGING_CATEGORY(logApp)

/// Bytes of a peer made safe for a log, a terminal and a widget: printable ASCII stays, everything else becomes \xHH,
/// and what is longer than \a limit is cut with an ellipsis.
QString escaped(QByteArrayView raw, qsizetype limit = 120);

} // namespace firstring
