// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Workstation does with links to something to look at.

#include "app/share/OwnerLine.h"
#include "app/workstation/Workstation.h"
#include "models/formats/ViewLink.h"

#include <QApplication>

namespace firstring {

bool Workstation::handOver(const QString& jobPath, const QString& link)
{
    const auto line = OwnerLine::connectTo(jobPath);
    return line && *line &&
           (*line)->ask({{QStringLiteral("do"), QStringLiteral("show")}, {QStringLiteral("link"), link}}).has_value();
}

void Workstation::takeLinks()
{
    connect(&m_door, &JobDoor::viewWanted, this, &Workstation::follow);
    const QString path = m_folder.jobPath(m_workspace->state().name);
    m_background.run(
        [path] {
            const auto other = OwnerLine::connectTo(path);
            return other && *other;
        },
        [this, path](bool isShownElsewhere) {
            if (!isShownElsewhere)
                m_door.open(path);
        });
}

void Workstation::follow(const QString& link)
{
    if (const auto view = ViewLink::parse(link))
        m_window->follow(*view);
    else
        m_window->say(view.error().sentence, Severity::Warning);
    // Who followed the link looks at another program now.
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    QApplication::alert(m_window.get());
}

} // namespace firstring
