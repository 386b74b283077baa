// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/RimStyle.h"

#include <QStyleFactory>
#include <QStyleOption>

namespace firstring {

RimStyle::RimStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void RimStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    const bool isChoice = element == PE_IndicatorCheckBox || element == PE_IndicatorRadioButton;
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (!isChoice || !button) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    QStyleOptionButton plainer(*button);
    const bool isDark = option->palette.color(QPalette::Window).lightness() < 128;
    plainer.palette.setColor(QPalette::Window,
                             option->palette.color(isDark ? QPalette::WindowText : QPalette::PlaceholderText));
    QProxyStyle::drawPrimitive(element, &plainer, painter, widget);
}

} // namespace firstring
