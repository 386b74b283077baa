// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"

#include <QMainWindow>

class QStackedWidget;

namespace firstring {

class Navigation;

/// The window: navigation at the left, the page in the middle. Main thread; owned by app/workstation.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Context& context, QWidget* parent = nullptr);

    /// Takes the page over. Pages appear in the order they are added; the first is shown.
    void addPage(Page* page);
    void showPage(PageId id);
    Page* currentPage() const;

private:
    const Context m_context;
    Navigation* m_navigation;
    QStackedWidget* m_pages;
};

} // namespace firstring
