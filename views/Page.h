// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Error.h"
#include "models/domain/MacAddress.h"
#include "views/Context.h"

#include <QKeySequence>
#include <QList>
#include <QString>
#include <QWidget>

class QMenu;

namespace firstring {

/// The pages in their order; the position gives the shortcut, Ctrl+1 to Ctrl+0.
enum class PageId : quint8 {
    Bench,
    Phones,
    Blueprints,
    Firmware,
    Branding,
    Servers,
    Settings,
    LocalServer,
    Sync,
    Trainer
};

/// How a page stands in the navigation list.
struct PageInfo
{
    PageId id;
    QString title; ///< translated: `Config servers`
    QString glyph; ///< name of an icon: `server`

    QKeySequence shortcut() const { return QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + (int(id) + 1) % 10)); }
};

/// One page of the main window. Lives as long as the window, on the main thread; knows the models through its Context
/// and the window through nothing but its signals.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(const Context& context, PageInfo info, QWidget* parent = nullptr);

    const PageInfo& info() const { return m_info; }
    /// Shown behind the title; below 0: none.
    int count() const { return m_count; }

    /// Brings that phone into view and selects it. False: this page does not show phones, or not this one.
    virtual bool reveal(MacAddress) { return false; }
    /// These were just added by a scan.
    virtual void flash(const QList<MacAddress>&) {}
    /// What the context menu of a phone shows: the window's actions.
    virtual void setRowMenu(QMenu*) {}
    /// Ctrl+F.
    virtual void startSearch() {}

Q_SIGNALS:
    void countChanged(int count);
    /// A page asks for another: `Show it on Local server`.
    void pageWanted(firstring::PageId page);
    /// A short sentence for the status bar: `3 phones removed`.
    void said(const QString& sentence);
    /// Something was not done; the sentence says why.
    void refused(const firstring::Error& why);
    void scanWanted();
    void importWanted();
    void exportWanted();
    /// Phones that asked and are not in the job shall be added.
    void addWanted(const QList<firstring::MacAddress>& macs);

protected:
    const Context& context() const { return m_context; }
    void setCount(int count);

private:
    const Context m_context;
    const PageInfo m_info;
    int m_count = -1;
};

} // namespace firstring
