// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/gui/support/Eyes.h"

#include <QRadioButton>
#include <QSet>

namespace firstring::test {

/// Presses Tab from the first control of \a root until it comes round, and names those that it never came to. Of radio
/// buttons that belong together Tab comes to the one that is chosen, and arrows to the others.
inline QStringList unreachedByTab(QWidget* root)
{
    const auto nameOf = [](const QWidget* widget) {
        return QStringLiteral("%1 “%2”").arg(QLatin1String(widget->metaObject()->className()),
                                             widget->accessibleName().isEmpty() ? widget->property("text").toString()
                                                                                : widget->accessibleName());
    };
    QList<QWidget*> wanted;
    for (QWidget* one : tabChain(root)) {
        const auto* radio = qobject_cast<QRadioButton*>(one);
        if (!radio || radio->isChecked() || !radio->autoExclusive())
            wanted << one;
    }
    if (wanted.isEmpty())
        return {};
    root->activateWindow();
    if (!QTest::qWaitForWindowActive(root))
        return {QStringLiteral("the window did not become active")};
    wanted.first()->setFocus(Qt::TabFocusReason);
    QSet<const QWidget*> seen;
    QStringList way;
    for (qsizetype i = 0; i < 3 * wanted.size() + 10; ++i) {
        const QWidget* at = QApplication::focusWidget();
        way << (at ? nameOf(at) : QStringLiteral("nothing"));
        // An editor within a control stands for it.
        for (; at && at != root; at = at->parentWidget())
            seen << at;
        QTest::keyClick(root->windowHandle(), Qt::Key_Tab);
        if (QApplication::focusWidget() == wanted.first())
            break;
    }
    QStringList missed;
    for (const QWidget* one : wanted) {
        if (!seen.contains(one))
            missed << nameOf(one);
    }
    if (!missed.isEmpty())
        missed << QStringLiteral("Tab came to ") + way.join(QStringLiteral(", "));
    return missed;
}

} // namespace firstring::test
