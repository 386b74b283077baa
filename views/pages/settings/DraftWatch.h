// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/Background.h"
#include "models/formats/CfgLint.h"
#include "models/formats/LearntNames.h"
#include "models/provisioning/FileChanges.h"

#include <QObject>
#include <QTimer>

namespace firstring {

/// What is worked out about a draft.
struct DraftReport
{
    QList<Finding> findings;
    FileChanges changes;
    QList<LackingVariable> lacking; ///< variables without a value, were the draft kept
    JobSnapshot before;
    JobSnapshot after; ///< null: the draft cannot be kept as it is, or changes nothing
    SiteAddress site;
    SaidModels said;
};

/// What to look at.
struct DraftQuestion
{
    QString text; ///< as a file has it, with real values
    const PhoneModel* model = nullptr;
    FirmwareVersion release;
    LearntNames learnt;
    JobSnapshot before;
    JobSnapshot after; ///< may be null
    SiteAddress site;
    SaidModels said;
};

/// Pure: what there is to say to that question.
DraftReport examine(const DraftQuestion& question);

/// Examines a draft in the pool a moment after the last key; of questions that come faster than answers only the latest
/// is answered. Main thread.
class DraftWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 150; ///< after the last key

    explicit DraftWatch(QObject* parent = nullptr);

    void ask(const DraftQuestion& question);
    bool isBusy() const { return m_running || m_pause.isActive(); }

Q_SIGNALS:
    void answered(const firstring::DraftReport& report);

private:
    void start();

    Background m_background;
    QTimer m_pause;
    DraftQuestion m_next;
    bool m_running = false;
    bool m_again = false; ///< another question came while the pool works
};

} // namespace firstring
