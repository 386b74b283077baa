// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Result.h"
#include "models/domain/lesson/Exchange.h"

namespace firstring {

/// A record as what the ending of \a fileName says: a diagram as .svg, .png or .pdf, as Mermaid text (.mmd), else the
/// record itself. Errors are those of drawSvg().
Result<QByteArray> ladderFile(const QString& fileName, const QString& title, const QList<Exchange>& exchanges);

} // namespace firstring
