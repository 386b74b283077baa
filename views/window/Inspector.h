// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "views/Page.h"
#include "views/window/Advice.h"

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

private:
    void refresh();
    void apply(AdviceStep remedy);
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
};

} // namespace firstring
