// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace firstring {

class HelpWindow;

/// Where help is asked for: F1 anywhere in the program, dialogs too, opens the page of what has the focus. Makes its
/// window when it is first wanted. Main thread; owned by the main window, one in a program.
class HelpDesk final : public QObject
{
    Q_OBJECT

public:
    explicit HelpDesk(QObject* parent = nullptr);
    ~HelpDesk() override;

    /// `page` or `page#anchor`; empty: the first page.
    void show(const QString& target);
    /// The page of what has the focus, or \a otherwise when that has none.
    void showForFocus();
    /// Which page stands for a window whose focus has no page of its own.
    void setFallback(std::function<QString()> fallback) { m_fallback = std::move(fallback); }
    HelpWindow* window() const { return m_window.get(); }

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::function<QString()> m_fallback;
    std::unique_ptr<HelpWindow> m_window;
};

} // namespace firstring
