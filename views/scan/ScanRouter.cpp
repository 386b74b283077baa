// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/scan/ScanRouter.h"

#include "views/scan/ScanField.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace firstring {

namespace {

/// The list of cards has no use for letters; every other view searches by them or edits with them.
bool usesLetters(const QWidget* focus)
{
    if (qobject_cast<const QAbstractItemView*>(focus))
        return !focus->property("scansThrough").toBool();
    return qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QTextEdit*>(focus) ||
           qobject_cast<const QPlainTextEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus) ||
           qobject_cast<const QAbstractButton*>(focus) || qobject_cast<const QComboBox*>(focus) ||
           qobject_cast<const QMenu*>(focus) || qobject_cast<const QMenuBar*>(focus);
}

} // namespace

ScanRouter::ScanRouter(QWidget* window, ScanField* field)
    : QObject(window)
    , m_window(window)
    , m_field(field)
{
    qApp->installEventFilter(this);
}

bool ScanRouter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_active || !m_field)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != m_window)
        return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    // A key that a button does not use travels on to its parents; the button has the focus all the same.
    const QWidget* focus = QApplication::focusWidget() ? QApplication::focusWidget() : widget;
    if (!wants(focus, *key))
        return false;
    m_field->typeHere(key->text());
    return true;
}

bool ScanRouter::wants(const QWidget* focus, const QKeyEvent& key) const
{
    if (focus == m_field || usesLetters(focus))
        return false;
    if (key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    static const QString letters = QStringLiteral("0123456789ABCDEFMSN:-./");
    return key.text().size() == 1 && letters.contains(key.text().at(0).toUpper());
}

} // namespace firstring
