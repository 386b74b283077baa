// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <QWidget>

namespace firstring::test {

/// Looks at widgets as a person with a screen reader, or without a mouse, would.

/// Controls of \a root that a screen reader cannot name, as `QComboBox in ListenForm`.
inline QStringList unnamedControls(QWidget* root)
{
    static const QList<QAccessible::Role> spoken{
        QAccessible::PushButton,   QAccessible::CheckBox,    QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,     QAccessible::Table,       QAccessible::Tree,
        QAccessible::List,         QAccessible::PageTabList, QAccessible::ButtonMenu,  QAccessible::Slider,
        QAccessible::ProgressBar};
    QStringList unnamed;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (!face || !spoken.contains(face->role()) || !face->text(QAccessible::Name).isEmpty())
            continue;
        QWidget* parent = widget->parentWidget();
        // Parts of a control that the control itself speaks for: the line of a spin box, the list of a combo box.
        if (parent && (parent->inherits("QAbstractSpinBox") || parent->inherits("QComboBox") ||
                       parent->inherits("QComboBoxPrivateContainer") || parent->inherits("QTabBar") ||
                       parent->inherits("QTabWidget")))
            continue;
        // Qt's own button that empties a line: never in the focus, and a key does the same.
        const auto* tool = qobject_cast<const QToolButton*>(widget);
        if (tool && tool->defaultAction() && tool->defaultAction()->objectName() == u"_q_qlineeditclearaction")
            continue;
        unnamed << QString::fromLatin1("%1 in %2")
                       .arg(QLatin1String(widget->metaObject()->className()),
                            QLatin1String(parent ? parent->metaObject()->className() : ""));
    }
    return unnamed;
}

/// Every control that Tab reaches from \a first, in order, until it comes round.
inline QList<QWidget*> tabChain(QWidget* root)
{
    QList<QWidget*> chain;
    for (QWidget* next = root->nextInFocusChain(); next && next != root; next = next->nextInFocusChain()) {
        if (root->isAncestorOf(next) && next->isVisibleTo(root) && next->isEnabledTo(root) && !next->focusProxy() &&
            (next->focusPolicy() & Qt::TabFocus))
            chain << next;
    }
    return chain;
}

/// Buttons and one-line labels of \a root whose text does not fit.
inline QStringList clippedTexts(QWidget* root)
{
    QStringList clipped;
    for (QPushButton* button : root->findChildren<QPushButton*>()) {
        if (button->isVisibleTo(root) && button->width() < button->minimumSizeHint().width())
            clipped << button->text();
    }
    for (QLabel* label : root->findChildren<QLabel*>()) {
        if (!label->isVisibleTo(root) || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (label->height() < needed || (!label->wordWrap() && label->width() < label->sizeHint().width()))
            clipped << label->text();
    }
    return clipped;
}

/// The button of \a root with that text, without its accelerator; null if there is none to be seen.
inline QPushButton* button(QWidget* root, const QString& text)
{
    for (QPushButton* candidate : root->findChildren<QPushButton*>()) {
        if (candidate->text().remove(u'&') == text && candidate->isVisibleTo(root))
            return candidate;
    }
    return nullptr;
}

/// Two controls of one page that want the same Alt key.
inline QStringList clashingAccelerators(QWidget* root)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    for (QWidget* widget : root->findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(root) || !(widget->inherits("QAbstractButton") || widget->inherits("QLabel")))
            continue;
        const QString text = widget->property("text").toString();
        const QString key = QKeySequence::mnemonic(text).toString();
        if (key.isEmpty())
            continue;
        if (taken.contains(key))
            clashes << key + QLatin1String(": ") + taken.value(key) + QLatin1String(", ") + text;
        taken.insert(key, text);
    }
    return clashes;
}

/// Writes what is seen to $FIRSTRING_PICTURES/NAME.png; nothing if that is not set.
inline void keepPicture(QWidget* widget, const QString& name)
{
    const QString folder = qEnvironmentVariable("FIRSTRING_PICTURES");
    if (folder.isEmpty())
        return;
    QDir().mkpath(folder);
    widget->grab().save(folder + u'/' + name + QLatin1String(".png"));
}

} // namespace firstring::test
