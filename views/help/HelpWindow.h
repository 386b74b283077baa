// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/help/HelpBook.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace firstring {

class HelpBrowser;

/// Help: pages at the left, or what a search found, and the page at the right. A window of its own, so that it can
/// stand beside the work. Main thread.
class HelpWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(HelpBook book);

    /// `page` or `page#anchor`; the first page when there is none of that name.
    void showTarget(const QString& target);
    /// What is shown, in the same form, without the anchor.
    QString currentPage() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeSide();
    QWidget* makeReader();
    void listPages();
    void listHits(const QString& query);
    void open(QListWidgetItem* item);
    void mark();

    const HelpBook m_book;
    QLineEdit* m_search;
    QListWidget* m_list;
    HelpBrowser* m_browser;
};

} // namespace firstring
