// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Workstation does with bundles of jobs.

#include "app/workstation/Workstation.h"
#include "views/pages/bundle/OpenBundleDialog.h"
#include "views/pages/bundle/SaveBundleDialog.h"

#include <QProcess>

namespace firstring {

void Workstation::saveBundle()
{
    talking<SaveBundleDialog>()->open();
}

void Workstation::openBundle(const QString& path)
{
    if (path.isEmpty())
        return m_dialogs.chooseFiles(m_window.get(), tr("Open bundle"), tr("Bundles (*.firstring);;All files (*)"),
                                     [this](const QStringList& files) { openBundle(files.first()); });
    auto* dialog = new OpenBundleDialog(m_folder, path, keyReady(m_keys), m_window.get());
    connect(dialog, &OpenBundleDialog::opened, m_window.get(), [this](const QString& job) { startWindow(job); });
    dialog->open();
}

void Workstation::startWindow(const QString& job, const QStringList& more)
{
    const QStringList words =
        QStringList{QStringLiteral("--data"), m_folder.path(), QStringLiteral("--job"), job} + more;
    // An AppImage is the file: the program within it is there only while this one runs.
    const QString image = qEnvironmentVariable("APPIMAGE");
    if (QProcess::startDetached(image.isEmpty() ? QCoreApplication::applicationFilePath() : image, words))
        m_window->say(tr("The job “%1” opens in a window of its own.").arg(job), Severity::Good);
    else
        m_dialogs.tell(m_window.get(), {QStringLiteral("START"),
                                        tr("The job “%1” was made, but its window did not open. Start Firstring "
                                           "with --job and that name.")
                                            .arg(job),
                                        {}});
}

std::function<Result<void>()> Workstation::keyReady(const std::shared_ptr<KeyRing>& keys)
{
    return [keys]() -> Result<void> {
        const auto found = keys->find({});
        return found ? Result<void>() : Result<void>(found.error());
    };
}

} // namespace firstring
