// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Theme.h"

#include <QLabel>

namespace firstring {

/// `AB:CD:...` in two lines of sixteen bytes, as people compare it.
inline QString inTwoLines(QString fingerprint)
{
    return fingerprint.replace(47, 1, QStringLiteral("\n"));
}

/// Where one is shown; \a name tells it to those who hear the window.
inline QLabel* fingerprintLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(theme::mono(parent->font()));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name);
    return label;
}

} // namespace firstring
