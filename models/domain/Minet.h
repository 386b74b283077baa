// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace firstring {

/// Signs that a phone runs MiNet software, as some 6900 leave the factory (phones.md B1), instead of SIP software.
/// Empty: none; else what was seen, for people. Option 60 is known from working DHCP servers (`ipphone.mitel.com`,
/// `MINET_6905`), the names of files only by hearsay, so this may explain something and never refuse it.
QString minetSign(QStringView fileName, QByteArrayView option60 = {});

} // namespace firstring
