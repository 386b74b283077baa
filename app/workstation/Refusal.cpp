// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workstation/Refusal.h"

#include <QLocale>
#include <QPushButton>

#include <cstdio>

namespace firstring {

Refusal::Refusal(const QString& jobPath, const Clock& clock)
    : m_backups(jobPath)
    , m_clock(clock)
{}

void Refusal::show(const Error& why)
{
    std::fputs(qPrintable(why.sentence + u'\n'), stderr);
    if (m_box)
        m_box.release()->deleteLater(); // it may be telling us of a click just now
    m_box = std::make_unique<QMessageBox>(QMessageBox::Information, QStringLiteral("Firstring"), why.sentence,
                                          QMessageBox::Close);
    connect(m_box.get(), &QDialog::finished, this, [this, box = m_box.get()] {
        const auto* clicked = box->clickedButton();
        if (!clicked || box->standardButton(box->clickedButton()) == QMessageBox::Close)
            Q_EMIT closed();
    });
    if (why.code == u"JOB_LOCKED") {
        const auto* look = m_box->addButton(tr("Look at it"), QMessageBox::AcceptRole);
        connect(look, &QPushButton::clicked, this, &Refusal::lookWanted);
    } else if (why.code == u"JOB_DAMAGED") {
        m_background.run([backups = m_backups] { return backups.newestSound(); },
                         [this](const Result<JobBackup>& found) {
                             if (found)
                                 offerCopy(*found);
                         });
    }
    m_box->show();
}

void Refusal::offerCopy(const JobBackup& backup)
{
    const auto* restoreIt = m_box->addButton(
        tr("Take the copy of %1").arg(QLocale().toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat)),
        QMessageBox::AcceptRole);
    m_box->setInformativeText(tr("The damaged file is kept beside it."));
    connect(restoreIt, &QPushButton::clicked, this, [this, backup] { restore(backup); });
}

void Refusal::restore(const JobBackup& backup)
{
    const auto original = m_backups.restore(backup, m_clock.now());
    if (original)
        Q_EMIT restored();
    else
        show(original.error());
}

} // namespace firstring
