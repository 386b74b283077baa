// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Workstation opens when a menu asks for it.

#include "app/workstation/Workstation.h"
#include "models/formats/PhoneListWriter.h"
#include "models/provisioning/Variables.h"
#include "views/pages/convert/ConvertDialog.h"
#include "views/pages/import/ImportDialog.h"
#include "views/pages/network/NetworkScanDialog.h"
#include "views/pages/paper/CommandCodesDialog.h"
#include "views/pages/paper/FinishDialog.h"
#include "views/pages/paper/LabelsDialog.h"
#include "views/pages/paper/ReportDialog.h"
#include "views/pages/reach/ReachDialog.h"
#include "views/pages/timeline/TimelineDialog.h"
#include "views/pages/trust/AuditDialog.h"
#include "views/pages/trust/KeyPlaceDialog.h"
#include "views/pages/trust/PasswordsDialog.h"
#include "views/scan/ScanField.h"
#include "views/scan/ScannerDialog.h"
#include "views/window/DeedsDialog.h"
#include "views/window/FirstRun.h"

#include <QFileInfo>
#include <QSaveFile>

#include <limits>

namespace firstring {

void Workstation::importList()
{
    m_dialogs.chooseFiles(m_window.get(), tr("Import phone list"), tr("Phone lists (*.csv *.txt *.tsv);;All files (*)"),
                          [this](const QStringList& files) { previewList(files.first()); });
}

void Workstation::previewList(const QString& path)
{
    talking<ImportDialog>(path)->open();
}

void Workstation::exportList()
{
    m_dialogs.chooseSaveName(
        m_window.get(), tr("Export phone list"), m_workspace->state().name + QStringLiteral(".csv"),
        tr("Phone lists (*.csv)"), [this](const QString& path) {
            QSaveFile file(path);
            const JobState& state = m_workspace->state();
            const QByteArray list = writePhoneList(state.phones.toList(), {false, secretVariables(state)});
            if (file.open(QIODevice::WriteOnly) && file.write(list) == list.size() && file.commit())
                m_window->say(tr("The list was written. Secret values are left out."), Severity::Good);
            else
                m_window->say(
                    tr("The list could not be written there: %1. Choose another folder.").arg(file.errorString()),
                    Severity::Warning);
        });
}

void Workstation::showAudit()
{
    const auto all = std::numeric_limits<qint64>::max();
    const QString job = jobName();
    (new AuditDialog(context(),
                     {[folder = m_folder, job] { return folder.auditLog(job, all); },
                      [folder = m_folder, job] { return folder.checkAudit(job); }},
                     m_window.get()))
        ->open();
}

void Workstation::askKeyWanted(std::function<void(const Result<std::optional<KeyWanted>>& wanted)> then)
{
    if (m_address.isEmpty())
        then(m_folder.keyWanted(jobName()));
    else
        m_background.run([folder = m_folder, job = m_address] { return folder.keyWanted(job); }, std::move(then));
}

void Workstation::showKeyPlace()
{
    askKeyWanted([this](const Result<std::optional<KeyWanted>>& wanted) {
        if (!wanted)
            return m_window->say(wanted.error().sentence, Severity::Warning);
        (new KeyPlaceDialog(
             context(), *wanted,
             [keys = m_keys](SecretPlace place, const QString& passphrase) { return keys->at(place, passphrase); },
             [keys = m_keys] { keys->cancel(); }, m_window.get()))
            ->open();
    });
}

void Workstation::givePasswords()
{
    talking<PasswordsDialog>(m_selection.phones())->open();
}

void Workstation::actOn(ReachAction action)
{
    if (!m_workspace->note(QString::fromUtf16(reachForbiddenNote)).isEmpty())
        return m_window->say(
            tr("Calling phones is switched off for this job. Switch it on under Help, What this program "
               "does."),
            Severity::Warning);
    if (m_reach.isRunning())
        return m_window->say(tr("Phones are being told something already. Wait until that has ended."), Severity::News);
    (new ReachDialog(context(), m_reach, action, m_selection.phones(), m_window.get()))->open();
}

void Workstation::showTimeline()
{
    (new TimelineDialog(context(), m_selection.current(), m_window.get()))->show();
}

void Workstation::welcome()
{
    auto* pages = new FirstRun(context(), m_window.get());
    connect(pages, &FirstRun::scannerWanted, pages, [pages] { (new ScannerDialog(Clock::system(), pages))->open(); });
    connect(pages, &FirstRun::scanWanted, m_window.get(), [this] { m_window->scanField().setFocus(); });
    connect(pages, &FirstRun::importWanted, this, &Workstation::importList);
    connect(pages, &FirstRun::networkScanWanted, this, &Workstation::lookForPhones);
    connect(pages, &QDialog::finished, this, [this] { m_session->setWelcomed(); });
    pages->open();
}

void Workstation::showDeeds()
{
    askKeyWanted([this](const Result<std::optional<KeyWanted>>& wanted) {
        const QString job = jobName();
        ProgramPlaces places{.jobPath = m_address.isEmpty() ? m_folder.jobPath(job) : QString(),
                             .vaultPath = m_folder.vaultPath(),
                             .certificatesPath = m_folder.certificatesPath(job),
                             .sessionPath = sessionPath(),
                             .database = SharedJobUrl::parse(m_address).value_or(SharedJobUrl())};
        if (wanted && *wanted) {
            places.secretPlace = secretPlaceText((*wanted)->place);
            for (const QString& file : m_keys->keyFiles()) {
                if ((*wanted)->place == SecretPlace::KeyFile && QFileInfo::exists(file))
                    places.keyFiles.append(file);
            }
        }
        (new DeedsDialog(context(), places, m_window.get()))->show();
    });
}

void Workstation::lookForPhones()
{
    if (!m_workspace->note(QString::fromUtf16(scanForbiddenNote)).isEmpty())
        return m_window->say(tr("Looking for phones is switched off for this job. Switch it on under Help, What this "
                                "program does."),
                             Severity::Warning);
    auto* dialog = new NetworkScanDialog(context(), m_scanner, m_window.get());
    connect(dialog, &NetworkScanDialog::addWanted, m_window.get(), &MainWindow::addPhones);
    dialog->open();
}

void Workstation::makeLabels()
{
    talking<LabelsDialog>(m_selection.phones())->open();
}

void Workstation::showCommandCodes()
{
    talking<CommandCodesDialog>()->open();
}

void Workstation::makeReport()
{
    talking<ReportDialog>()->open();
}

void Workstation::finishJob()
{
    auto* dialog = talking<FinishDialog>();
    connect(dialog, &FinishDialog::reportWanted, this, &Workstation::makeReport);
    connect(dialog, &FinishDialog::restartWanted, this, [this](const QList<MacAddress>& phones) {
        m_selection.set(phones);
        actOn(ReachAction::Restart);
    });
    dialog->show();
}

void Workstation::convertPhones()
{
    talking<ConvertDialog>(m_selection.phones())->open();
}

} // namespace firstring
