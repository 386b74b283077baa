// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/FirmwareVersion.h"
#include "models/domain/MacAddress.h"
#include "models/domain/PhoneModel.h"

#include <QByteArray>

namespace firstring {

/// How a phone of one model behaves while it runs one firmware (phones.md B1, B2, B11, F1, F3). What the tables leave
/// open is inferred there and marked so.
class PhoneTraits
{
public:
    PhoneTraits(const PhoneModel& model, const FirmwareVersion& running)
        : m_model(&model)
        , m_running(running)
    {}

    /// `startup.cfg` from release 4.2 on, `aastra.cfg` before.
    QString globalFile() const;
    /// An empty or missing global file keeps it from asking for its own file.
    bool stopsWithoutGlobalFile() const;
    /// `57i.cfg`; empty before release 3, which asks for none.
    QString modelFile() const;
    QString firmwareFile() const { return m_model->firmwareFile(); }
    /// startup.lic and <MAC>.lic.
    bool asksForLicences() const;
    /// `Aastra57i MAC:00-08-5D-1A-98-70 V:2.4.1.37-SIP`
    QByteArray userAgent(MacAddress mac) const;

    /// A release of its family that is older than what a job assigns today.
    static FirmwareVersion olderFirmware(const PhoneModel& model);

private:
    const PhoneModel* m_model;
    FirmwareVersion m_running;
};

} // namespace firstring
