// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/PhoneStatus.h"
#include "models/domain/Reach.h"
#include "models/domain/why/Why.h"
#include "models/formats/FirmwareKnowledgeFile.h"
#include "views/Page.h"

#include <QStackedWidget>

class QLabel;
class QTimer;

namespace firstring {

class AdviceBox;
class EventTable;
class EventView;
class GateRow;
class JobSummary;
class PhoneForm;
struct Error;

/// The one inspector: the chosen phone with its state, what to do, its fields and its history; the job while none is
/// chosen. Main thread.
class Inspector final : public QStackedWidget
{
    Q_OBJECT

public:
    Inspector(const Context& context, EventTable& events, QWidget* parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void pageWanted(firstring::PageId page);
    void phoneWanted(firstring::MacAddress mac);
    void refused(const firstring::Error& why);
    void addWanted(const QList<firstring::MacAddress>& phones);
    /// The chosen phones shall be acted on over the network.
    void reachWanted(firstring::ReachAction action);
    /// What happened to the chosen phone shall be shown on an axis of time.
    void timelineWanted();

private:
    void refresh();
    void advise(const PhoneStatus& status);
    void apply(why::Action action);
    void stageAgain(MacAddress mac);
    void correctFirmware(MacAddress mac);

    const Context m_context;
    JobSummary* m_summary;
    QWidget* m_phone;
    QLabel* m_title;
    QLabel* m_more;
    AdviceBox* m_advice;
    GateRow* m_gate;
    PhoneForm* m_form;
    EventView* m_history;
    QTimer* m_later;
    FirmwareKnowledgeFile m_knowledge;
    MacAddress m_shown;
    QList<why::Finding> m_findings;
    QString m_chosen; ///< the finding that a person wants to read; empty: the likeliest
};

} // namespace firstring
