// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Observation.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "models/workspace/Workspace.h"
#include "views/Context.h"

#include <QObject>

class QWidget;

namespace firstring {

/// Asks for a reason when an edit, whoever made it, sends phones below a version that mends a known weakness (trust.md
/// 1): the reason goes into the audit log, or the edit is taken back. What has its line there already was asked about
/// elsewhere, by a roll-out or the command line. Main thread.
class DowngradeDesk final : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a window, before which it asks.
    DowngradeDesk(const Context& context, QWidget* window);

private:
    void look(const Change& change);
    void hear(const ServerNews& news);

    const Context m_context;
    QWidget* m_window;
    FirmwareKnowledgeFile m_knowledge;
    QList<AuditRecord> m_told; ///< downgrades, since the last edit
};

} // namespace firstring
