// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/phones/PhoneActions.h"

#include "models/base/Clock.h"
#include "models/domain/leaving/StageAgain.h"
#include "models/ports/ServerControl.h"
#include "models/tables/PhoneEdits.h"
#include "models/workspace/Workspace.h"
#include "views/Dialogs.h"
#include "views/Icons.h"
#include "views/Selection.h"
#include "views/phones/Choices.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace firstring {

PhoneActions::PhoneActions(const Context& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    const auto action = [&](const QString& glyph, const QString& text, const QKeySequence& key, auto slot) {
        auto* made = new QAction(icons::icon(glyph), text, this);
        made->setShortcut(key);
        connect(made, &QAction::triggered, this, slot);
        window->addAction(made);
        return made;
    };
    m_hold = action(QStringLiteral("circle-pause"), tr("&Hold"), QKeySequence(Qt::CTRL | Qt::Key_H),
                    [this] { setHold(true); });
    m_unhold = action(QStringLiteral("circle-play"), tr("&Take off hold"),
                      QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { setHold(false); });
    m_again = action(QStringLiteral("rotate-ccw"), tr("&Stage again"), QKeySequence(Qt::CTRL | Qt::Key_R),
                     [this] { stageSelected(); });
    m_release = action(QStringLiteral("lock-open"), tr("R&elease"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R),
                       [this] { releaseSelected(); });
    m_timeline = action(QStringLiteral("history"), tr("T&imeline..."), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T),
                        [this] { Q_EMIT timelineWanted(); });
    m_copy = action(QStringLiteral("copy"), tr("&Copy MAC address"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
                    [this] { copyMacs(); });
    m_tags =
        action(QStringLiteral("tag"), tr("Set ta&gs..."), QKeySequence(Qt::CTRL | Qt::Key_T), [this] { askTags(); });
    m_remove = action(QStringLiteral("trash-2"), tr("&Remove from job"), QKeySequence(Qt::CTRL | Qt::Key_Delete),
                      [this] { removeSelected(); });
    m_again->setToolTip(tr("Forget what these phones have fetched; they begin as Waiting"));
    m_release->setToolTip(tr("Let these phones take their files, whoever took them before"));
    m_blueprint = new QMenu(tr("&Blueprint"), window);
    m_blueprint->setIcon(icons::icon(QStringLiteral("layers")));
    m_server = new QMenu(tr("Co&nfig server"), window);
    m_server->setIcon(icons::icon(QStringLiteral("server")));
    m_convert = action(QStringLiteral("arrow-right"), tr("Con&vert for a new model..."), {},
                       [this] { Q_EMIT convertWanted(); });
    m_reach = new QMenu(tr("&On the phone"), window);
    m_reach->setIcon(icons::icon(QStringLiteral("radio-tower")));
    const auto reach = [this](const QString& glyph, const QString& text, ReachAction act) {
        m_reach->addAction(icons::icon(glyph), text, this, [this, act] { Q_EMIT reachWanted(act); });
    };
    reach(QStringLiteral("corner-up-right"), tr("&Point here..."), ReachAction::PointHere);
    reach(QStringLiteral("refresh-cw"), tr("&Restart..."), ReachAction::Restart);
    reach(QStringLiteral("upload"), tr("&Apply now..."), ReachAction::Settings);
    reach(QStringLiteral("undo-2"), tr("&Clear local settings..."), ReachAction::ClearLocal);
    connect(m_blueprint, &QMenu::aboutToShow, this, [this] { fillChoices(*m_blueprint, PhoneColumn::Blueprint); });
    connect(m_server, &QMenu::aboutToShow, this, [this] { fillChoices(*m_server, PhoneColumn::Server); });
    connect(&context.selection, &Selection::changed, this, &PhoneActions::refresh);
    connect(&context.workspace, &Workspace::changed, this, &PhoneActions::refresh);
    refresh();
}

void PhoneActions::fill(QMenu& menu) const
{
    menu.addMenu(m_blueprint);
    menu.addMenu(m_server);
    menu.addAction(m_tags);
    menu.addSeparator();
    menu.addAction(m_hold);
    menu.addAction(m_unhold);
    menu.addAction(m_again);
    menu.addAction(m_release);
    menu.addMenu(m_reach);
    menu.addAction(m_convert);
    menu.addSeparator();
    menu.addAction(m_timeline);
    menu.addAction(m_copy);
    menu.addSeparator();
    menu.addAction(m_remove);
}

void PhoneActions::refresh()
{
    int held = 0;
    int there = 0;
    for (const MacAddress mac : m_context.selection.phones()) {
        if (const Phone* phone = m_context.workspace.state().phones.find(mac)) {
            ++there;
            held += phone->onHold ? 1 : 0;
        }
    }
    m_hold->setEnabled(there > held);
    m_unhold->setEnabled(held > 0);
    for (QAction* action : {m_again, m_release, m_timeline, m_copy, m_tags, m_remove, m_blueprint->menuAction(),
                            m_server->menuAction(), m_reach->menuAction(), m_convert})
        action->setEnabled(there > 0);
}

void PhoneActions::setHold(bool onHold)
{
    const Edit edit = edits::hold(m_context.workspace.state(), m_context.selection.phones(), onHold);
    if (const auto done = m_context.workspace.perform(edit); !done)
        Q_EMIT refused(done.error());
}

void PhoneActions::removeSelected()
{
    // Undo brings them back at once, so nothing is asked.
    const Edit edit = edits::remove(m_context.workspace.state(), m_context.selection.phones());
    if (const auto done = m_context.workspace.perform(edit); !done) {
        Q_EMIT refused(done.error());
        return;
    }
    m_context.selection.set({});
    Q_EMIT said(
        tr("%n phone(s) removed. Undo brings them back.", nullptr, static_cast<int>(edit.phones.remove.size())));
}

void PhoneActions::stageSelected()
{
    const QList<MacAddress> phones = m_context.selection.phones();
    m_context.server.forget(phones);
    m_context.workspace.forgetTracks(phones);
    m_context.workspace.release(phones, m_context.clock.now().toMSecsSinceEpoch());
    Q_EMIT said(
        tr("%n phone(s) begin again; their history stays. %1", nullptr, static_cast<int>(phones.size()))
            .arg(stageAgainAdvice()));
}

void PhoneActions::releaseSelected()
{
    const QList<MacAddress> phones = m_context.selection.phones();
    m_context.workspace.release(phones, m_context.clock.now().toMSecsSinceEpoch());
    Q_EMIT said(tr("%n phone(s) may take their files for the next %1 hours.", nullptr, static_cast<int>(phones.size()))
                    .arg(m_context.workspace.state().defaults.windowHours));
}

void PhoneActions::copyMacs()
{
    QStringList texts;
    for (const MacAddress mac : m_context.selection.phones())
        texts << mac.pretty();
    QGuiApplication::clipboard()->setText(texts.join(u'\n'));
    Q_EMIT said(tr("%n MAC address(es) copied.", nullptr, static_cast<int>(texts.size())));
}

void PhoneActions::askTags()
{
    const Phone* phone = m_context.workspace.state().phones.find(m_context.selection.current());
    if (!phone)
        return;
    m_context.dialogs.askText(m_window, tr("Tags"), tr("Tags of the selected phones, separated by commas:"),
                              phone->tags.join(QStringLiteral(", ")),
                              [this](const QString& text) { setColumn(PhoneColumn::Tags, text); });
}

void PhoneActions::fillChoices(QMenu& menu, PhoneColumn column)
{
    menu.clear();
    PhoneRow row;
    if (const Phone* phone = m_context.workspace.state().phones.find(m_context.selection.current()))
        row.phone = *phone;
    const QList<Choice> choices = choicesFor(m_context.workspace.state(), column, row);
    for (const Choice& choice : choices)
        menu.addAction(choice.text, this, [this, column, value = choice.value] { setColumn(column, value); });
}

void PhoneActions::setColumn(PhoneColumn column, const QString& value)
{
    const auto done = edits::set(m_context.workspace.state(), m_context.selection.phones(), column, value)
                          .and_then([this](const Edit& edit) { return m_context.workspace.perform(edit); });
    if (!done)
        Q_EMIT refused(done.error());
}

} // namespace firstring
