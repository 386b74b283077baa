// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Reach.h"
#include "models/tables/PhoneColumns.h"
#include "views/Context.h"

#include <QList>
#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace firstring {

class MacAddress;
struct Error;

/// What can be done with the selected phones; the same actions in the Phones menu, in context menus and by keys. Each
/// is one undoable step. Main thread; owned by the window.
class PhoneActions final : public QObject
{
    Q_OBJECT

public:
    PhoneActions(const Context& context, QWidget* window);

    /// Puts all of them into \a menu, in groups.
    void fill(QMenu& menu) const;
    QAction* remove() const { return m_remove; }
    QAction* hold() const { return m_hold; }
    QAction* takeOffHold() const { return m_unhold; }
    QAction* stageAgain() const { return m_again; }
    QAction* release() const { return m_release; }

Q_SIGNALS:
    void refused(const firstring::Error& why);
    void said(const QString& sentence);
    /// The selected phones shall be acted on over the network; who hears it shows first what will happen.
    void reachWanted(firstring::ReachAction action);
    /// What happened to the current one shall be shown on an axis of time.
    void timelineWanted();
    /// Their settings shall be made to fit another model.
    void convertWanted();

private:
    void refresh();
    void setHold(bool onHold);
    void removeSelected();
    void stageSelected();
    void releaseSelected();
    void copyMacs();
    void askTags();
    void fillChoices(QMenu& menu, PhoneColumn column);
    void setColumn(PhoneColumn column, const QString& value);

    const Context m_context;
    QWidget* m_window;
    QAction* m_hold;
    QAction* m_unhold;
    QAction* m_again;
    QAction* m_release;
    QAction* m_timeline;
    QAction* m_copy;
    QAction* m_tags;
    QAction* m_remove;
    QMenu* m_blueprint;
    QMenu* m_server;
    QMenu* m_reach;
    QAction* m_convert;
};

} // namespace firstring
