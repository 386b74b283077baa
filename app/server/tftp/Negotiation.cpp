// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/tftp/Negotiation.h"

#include <algorithm>

namespace firstring::tftp {

namespace {

constexpr int maxWindow = 64;
constexpr int maxWindowBytes = 256 * 1024; ///< what is kept for sending again, per transfer

/// Digits only; -1 for anything else and for what does not fit.
qint64 number(const QByteArray& text)
{
    const auto digit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.isEmpty() || text.size() > 18 || !std::all_of(text.begin(), text.end(), digit))
        return -1;
    return text.toLongLong();
}

} // namespace

Negotiation negotiate(const ReadRequest& request, qint64 size)
{
    Negotiation agreed;
    const auto accept = [&agreed](const Option& option, qint64 value) {
        agreed.accepted.append({option.first, QByteArray::number(value)});
    };
    for (const Option& option : request.options) {
        const qint64 value = number(option.second);
        if (option.first == "blksize" && value >= 8 && value <= 65464) {
            agreed.blockSize = static_cast<int>(value);
            accept(option, value);
        } else if (option.first == "tsize" && value >= 0) {
            agreed.sizeAsked = true;
            // Of an empty file it is left out: curl takes a size of 0 for a broken packet and gives up.
            if (size > 0)
                accept(option, size);
        } else if (option.first == "timeout" && value >= 1 && value <= 255) {
            agreed.timeoutSeconds = static_cast<int>(value);
            accept(option, value);
        }
    }
    // The window depends on the block size, whichever came first.
    for (const Option& option : request.options) {
        const qint64 value = number(option.second);
        if (option.first == "windowsize" && value >= 1 && value <= 65535) {
            const int fits = std::clamp(maxWindowBytes / agreed.blockSize, 1, maxWindow);
            agreed.window = static_cast<int>(qMin<qint64>(value, fits));
            accept(option, agreed.window);
        }
    }
    return agreed;
}

} // namespace firstring::tftp
