// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Log.h"

namespace firstring {

Q_LOGGING_CATEGORY(logStore, "firstring.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logServer, "firstring.server", QtWarningMsg)
Q_LOGGING_CATEGORY(logSimulator, "firstring.simulator", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "firstring.app", QtWarningMsg)

QString escaped(QByteArrayView raw, qsizetype limit)
{
    static constexpr char hex[] = "0123456789abcdef";
    QString text;
    text.reserve(qMin(raw.size(), limit));
    for (const char c : raw) {
        if (text.size() >= limit) {
            text += QChar(0x2026);
            break;
        }
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 && byte < 0x7f && c != '\\') {
            text += QLatin1Char(c);
        } else {
            text += QLatin1String("\\x");
            text += QLatin1Char(hex[byte >> 4]);
            text += QLatin1Char(hex[byte & 15]);
        }
    }
    return text;
}

} // namespace firstring
