// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/Records.h"
#include "models/store/FewValues.h"

namespace firstring {

/// Reads what json::fromPhone() writes in one pass, for jobs of 100,000 phones; equal lists of tags and branding become
/// one list. Secret values are left shut. Thread: any one.
class PhoneMore
{
public:
    /// Fills \a phone; false: that is not how it is written (escaped characters, other members, damage), nothing was
    /// filled in, and json::toPhone() says what it is.
    bool read(QByteArrayView text, Phone& phone);

private:
    FewValues<QStringList> m_lists;
};

} // namespace firstring
