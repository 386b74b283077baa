// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "views/pages/firmware/DowngradeDesk.h"

#include "models/base/Clock.h"
#include "models/vault/Vault.h"
#include "models/workspace/Tracks.h"
#include "views/Dialogs.h"
#include "views/pages/firmware/DowngradeDialog.h"

#include <QFileInfo>
#include <QWidget>

namespace firstring {

DowngradeDesk::DowngradeDesk(const Context& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
    , m_knowledge(QFileInfo(context.vault.folder()).path())
{
    connect(&context.workspace, &Workspace::changed, this, &DowngradeDesk::look);
    connect(&context.workspace, &Workspace::newsArrived, this, &DowngradeDesk::hear);
}

void DowngradeDesk::hear(const ServerNews& news)
{
    for (const AuditRecord& record : news.audit) {
        if (record.kind == AuditKind::Downgrade)
            m_told.append(record);
    }
}

void DowngradeDesk::look(const Change& change)
{
    const QList<AuditRecord> told = std::exchange(m_told, {});
    if (m_context.workspace.tracks().isEmpty())
        return; // no phone ever said what it runs
    m_knowledge.refresh();
    const QList<LostMending> lost = withoutRecord(lostMendings(*change.before, *change.after, change.edit,
                                                               tracksOf(m_context.workspace), m_knowledge.knowledge()),
                                                  told);
    if (lost.isEmpty())
        return;
    auto* dialog = new DowngradeDialog(lost, m_window);
    connect(dialog, &DowngradeDialog::kept, this, [this, lost](const QString& reason) {
        m_context.workspace.audit(downgradeRecords(lost, reason, m_context.clock.nowMs()));
    });
    connect(dialog, &DowngradeDialog::takenBack, this, [this, change] {
        auto back = apply(*change.before, change.edit);
        if (!back)
            return;
        back->inverse.text = tr("Take back: %1").arg(change.edit.text);
        if (const auto done = m_context.workspace.perform(back->inverse); !done)
            m_context.dialogs.tell(m_window, done.error());
    });
    dialog->open();
}

} // namespace firstring
