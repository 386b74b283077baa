// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a phone does with the firmware that it is offered.

#include "app/simulator/BootMachine.h"
#include "app/simulator/BootWords.h"
#include "app/simulator/TestFirmware.h"

namespace firstring {

namespace {

using Phase = SimulatedPhoneStatus::Phase;

} // namespace

bool BootMachine::firmwareHead(QByteArrayView head)
{
    if (m_step != Step::Firmware)
        return false;
    const auto image = TestFirmware::read(head);
    if (!image || image->model != m_status.model) {
        m_verdict = Verdict::Unusable;
        show(Phase::Booting, "Cannot use this firmware");
        note(say(QT_TRANSLATE_NOOP("SimulatedPhone",
                                   "Cannot use this firmware: it is not made for this model. Assign another file.")));
        return false;
    }
    m_offered = image->version;
    m_verdict = m_offered == m_status.firmware ? Verdict::Same : Verdict::Take;
    if (m_verdict == Verdict::Take) {
        m_status.percent = 0;
        show(Phase::Firmware, "New Firmware");
    }
    return m_verdict == Verdict::Take;
}

void BootMachine::firmwareProgress(qint64 received, qint64 total)
{
    if (m_verdict != Verdict::Take || total <= 0)
        return;
    show(Phase::Firmware, "Downloading");
    m_status.percent = static_cast<int>(qBound(qint64(0), received * 100 / total, qint64(100)));
}

BootMachine::Action BootMachine::firmwareAnswered(const FetchResult& result)
{
    const bool whole = result.outcome == FetchResult::Outcome::Found;
    if (whole && m_verdict == Verdict::None)
        firmwareHead(result.body); // too short for a head
    if (!whole || m_verdict != Verdict::Take)
        return serverDone();
    m_status.percent = 100;
    m_step = Step::Flashing;
    show(Phase::Firmware, "PLEASE DO NOT UNPLUG THE PHONE");
    return Wait{m_setup.rebootMs / 4};
}

} // namespace firstring
