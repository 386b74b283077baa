// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>
#include <QTabBar>
#include <QTest>
#include <QWidget>
#include <QWindow>

#include <functional>

namespace firstring::test {

/// A person without a mouse: keys go to whatever has the focus, as from a real keyboard or scanner, and what the screen
/// shows is kept step by step as FOLDER/STORY-01-what.png. Never names a widget to act on it.
class Hands
{
public:
    Hands(QString story, QWidget& main, const QString& folder)
        : m_main(main)
        , m_story(std::move(story))
        , m_folder(folder)
    {
        m_folder.mkpath(QStringLiteral("."));
        const QStringList old = m_folder.entryList({m_story + QStringLiteral("-*.png")});
        for (const QString& file : old)
            m_folder.remove(file);
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        if (QWindow* window = front())
            QTest::keyClick(window, key, modifiers);
        // A button pressed by its letter stays down for a tenth of a second.
        QTest::qWait(modifiers & Qt::AltModifier ? 200 : 0);
    }
    void type(const QString& text) const
    {
        // One by one: a letter may open a window.
        for (const QChar sign : text) {
            if (QWindow* window = front())
                QTest::keyClick(window, sign.toLatin1());
        }
        QTest::qWait(0);
    }
    void enter(const QString& text) const
    {
        type(text);
        press(Qt::Key_Return);
    }

    /// Presses Tab until the control of that name has the focus. False when it does not come.
    bool tabTo(const QString& name) const { return goTo(name, Qt::Key_Tab); }
    /// The same with another key, for example Down among radio buttons.
    bool goTo(const QString& name, Qt::Key key) const
    {
        constexpr int most = 120;
        for (int i = 0; i < most; ++i) {
            if (focusName().contains(name))
                return true;
            press(key);
        }
        return false;
    }

    /// What a screen reader says of the control with the focus.
    static QString focusName()
    {
        const QWidget* focus = QApplication::focusWidget();
        if (!focus)
            return {};
        if (const auto* tabs = qobject_cast<const QTabBar*>(focus))
            return tabs->tabText(tabs->currentIndex()).remove(u'&');
        const auto* button = qobject_cast<const QAbstractButton*>(focus);
        return button && focus->accessibleName().isEmpty() ? button->text().remove(u'&') : focus->accessibleName();
    }

    /// Keeps what the screen shows: the main window with all that stands before it.
    void look(const QString& what)
    {
        QTest::qWait(60);
        QPixmap screen(m_main.size());
        QPainter painter(&screen);
        const QWidgetList tops = QApplication::topLevelWidgets();
        const auto draw = [&](QWidget* top) {
            const QPoint at = top->pos() - m_main.pos();
            painter.drawPixmap(at, top->grab());
            painter.drawRect(QRect(at, top->size()).adjusted(-1, -1, 0, 0));
        };
        draw(&m_main);
        for (QWidget* top : tops) {
            if (top->isVisible() && top != &m_main && top->windowType() != Qt::ToolTip)
                draw(top);
        }
        // A platform without a screen does not say what lies above what; that with the keyboard does in any case.
        if (QWidget* front = QApplication::activeWindow(); front && front != &m_main)
            draw(front);
        painter.end();
        screen.save(m_folder.filePath(
            QStringLiteral("%1-%2-%3.png").arg(m_story).arg(++m_step, 2, 10, QLatin1Char('0')).arg(what)));
    }

    /// The window that has the keyboard now.
    QWindow* front() const
    {
        if (const QWidget* popup = QApplication::activePopupWidget())
            return popup->windowHandle();
        if (!QGuiApplication::focusWindow()) {
            // No window manager here that gives the keyboard back to the window below the one that was closed.
            QWidget* modal = QApplication::activeModalWidget();
            QWidget& next = modal ? *modal : m_main;
            next.activateWindow();
            if (!QTest::qWaitForWindowActive(&next))
                return nullptr;
        }
        return QGuiApplication::focusWindow();
    }

private:
    QWidget& m_main;
    const QString m_story;
    QDir m_folder;
    int m_step = 0;
};

} // namespace firstring::test
