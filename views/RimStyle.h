// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

namespace firstring {

/// Fusion, with rims of boxes and circles for a choice that can be seen (WCAG 2.1, 1.4.11: 3:1). It makes them of the
/// window's colour, somewhat darker, which on a dark ground nobody sees while nothing is chosen.
class RimStyle final : public QProxyStyle
{
public:
    RimStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

} // namespace firstring
