// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/help/HelpDesk.h"

#include "views/help/HelpTopics.h"
#include "views/help/HelpWindow.h"

#include <QApplication>
#include <QKeyEvent>

namespace firstring {

HelpDesk::HelpDesk(QObject* parent)
    : QObject(parent)
{
    // A shortcut of the window would be deaf while a dialog is open.
    qApp->installEventFilter(this);
}

HelpDesk::~HelpDesk() = default;

void HelpDesk::show(const QString& target)
{
    if (!m_window)
        m_window = std::make_unique<HelpWindow>(HelpBook::ofProgram());
    m_window->showTarget(target);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void HelpDesk::showForFocus()
{
    const QWidget* focus = QApplication::focusWidget();
    QString target = helpTarget(focus ? focus : QApplication::activeWindow());
    if (target.isEmpty() && m_fallback)
        target = m_fallback();
    show(target);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    showForFocus();
    return true;
}

} // namespace firstring
