// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace firstring {

/// What a phone says of itself in option 60 (phones.md B6): `AastraIPPhone6867i`. Prefixes are compared by their own
/// length, which is not the same (phones.md F12).
struct VendorClass
{
    bool isPhone = false; ///< begins with AastraIPPhone or MitelIPPhone
    QString model;        ///< canonical if known, else as sent; empty when it says none

    /// Any bytes; never fails.
    static VendorClass parse(QByteArrayView option60);
};

} // namespace firstring
