// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/Log.h"

#include <algorithm>

namespace firstring {

Q_LOGGING_CATEGORY(logStore, "firstring.store", QtWarningMsg)
Q_LOGGING_CATEGORY(logServer, "firstring.server", QtWarningMsg)
Q_LOGGING_CATEGORY(logSimulator, "firstring.simulator", QtWarningMsg)
Q_LOGGING_CATEGORY(logApp, "firstring.app", QtWarningMsg)

namespace {

bool isPlain(char c)
{
    return c >= 0x20 && c < 0x7f && c != '\\';
}

} // namespace

QString escaped(QByteArrayView raw, qsizetype limit)
{
    // Nearly always; every request of a phone comes this way.
    if (raw.size() <= limit && std::all_of(raw.begin(), raw.end(), isPlain))
        return QString::fromLatin1(raw);
    static constexpr char hex[] = "0123456789abcdef";
    QString text;
    text.reserve(qMin(raw.size(), limit));
    for (const char c : raw) {
        if (text.size() >= limit) {
            text += QChar(0x2026);
            break;
        }
        if (isPlain(c)) {
            text += QLatin1Char(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            text += QLatin1String("\\x");
            text += QLatin1Char(hex[byte >> 4]);
            text += QLatin1Char(hex[byte & 15]);
        }
    }
    return text;
}

} // namespace firstring
