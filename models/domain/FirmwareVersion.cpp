// SPDX-FileCopyrightText: Firstring contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/FirmwareVersion.h"

namespace firstring {

namespace {

/// Reads the next number of a dotted version and the dot before it. False when none is left.
bool takeNumber(QStringView& rest, quint64& number)
{
    QStringView probe = rest;
    if (!probe.isEmpty() && probe.front() == u'.')
        probe = probe.mid(1);
    if (probe.isEmpty() || !(probe.front() >= u'0' && probe.front() <= u'9'))
        return false;
    number = 0;
    while (!probe.isEmpty() && probe.front() >= u'0' && probe.front() <= u'9') {
        if (number < 1'000'000'000'000ULL) // longer runs of digits are no version; saturate rather than wrap
            number = number * 10 + static_cast<quint64>(probe.front().unicode() - u'0');
        probe = probe.mid(1);
    }
    rest = probe;
    return true;
}

} // namespace

FirmwareVersion::FirmwareVersion(QStringView text)
{
    QStringView trimmed = text.trimmed();
    if (trimmed.endsWith(QLatin1String("-SIP"), Qt::CaseInsensitive))
        trimmed.chop(4);
    m_text = trimmed.toString();
}

std::strong_ordering FirmwareVersion::compare(const FirmwareVersion& other) const
{
    if (m_text == other.m_text) // nearly every time: what a phone reports is compared at each of its requests
        return std::strong_ordering::equal;
    QStringView a = m_text;
    QStringView b = other.m_text;
    for (;;) {
        quint64 left = 0;
        quint64 right = 0;
        const bool hasLeft = takeNumber(a, left);
        const bool hasRight = takeNumber(b, right);
        if (!hasLeft && !hasRight)
            break;
        if (left != right)
            return left <=> right;
    }
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order < 0   ? std::strong_ordering::less
           : order > 0 ? std::strong_ordering::greater
                       : std::strong_ordering::equal;
}

FirmwareDirection firmwareDirection(const FirmwareVersion& installed, const FirmwareVersion& wanted)
{
    if (installed.isEmpty() || wanted.isEmpty())
        return FirmwareDirection::Unknown;
    const auto order = installed.compare(wanted);
    return order < 0 ? FirmwareDirection::Up : order > 0 ? FirmwareDirection::Down : FirmwareDirection::Same;
}

} // namespace firstring
