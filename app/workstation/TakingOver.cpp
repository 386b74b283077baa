// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Workstation does with the folder of an existing server.

#include "app/workstation/Workstation.h"
#include "views/pages/adopt/AdoptDialog.h"

#include <QDir>

namespace firstring {

void Workstation::adoptFolder()
{
    m_dialogs.chooseFolder(m_window.get(), tr("Folder of the existing server"),
                           [this](const QString& folder) { adopt(folder); });
}

void Workstation::adopt(const QString& folder)
{
    auto* dialog = talking<AdoptDialog>(folder);
    connect(dialog, &AdoptDialog::newJobWanted, this, [this, dialog](const QString& wanted) {
        dialog->reject();
        adoptIntoNewJob(wanted);
    });
    dialog->open();
}

void Workstation::adoptIntoNewJob(const QString& folder)
{
    m_dialogs.askText(m_window.get(), tr("Take over into a new job"), tr("Name of the new job:"),
                      QDir(folder).dirName(), [this, folder](const QString& name) {
                          if (const auto made = m_folder.create(name); !made)
                              return m_dialogs.tell(m_window.get(), made.error());
                          startWindow(name, {QStringLiteral("--adopt"), folder});
                      });
}

} // namespace firstring
